import type { Reading } from "../reading.ts";
import { tokenise } from "../tokens.ts";
import { verbOf } from "../verbs.ts";
import { isQuality } from "./words.ts";
import { deeds } from "../en/deeds.ts";

/**
 * Whether the form tells of the work. Of a person's looks, moods and fate no list is ever whole, so it is asked what speaks for a
 * note: a deed of work, something that goes on, a thing without a verdict on it.
 */
export function isTellable({ that, np, plain }: Reading): boolean {
  const text = that ?? np ?? plain ?? "";
  if (hearsay.test(text) || noise.test(text)) return false;
  return that === undefined ? !trouble.test(text) : isOfWork(tokenise(that.toLowerCase()));
}

const hearsay = /\b(?:according to|apparently|supposedly|rumou?rs?|gossip|they say|people say)\b/i;

/** A verdict, or a thing that nobody would be glad to hear of. */
const trouble =
  /^(?:the |a |an |your )?(?:(?:\p{L}+ )?(?:dog|cat|plant|guitar|bike|poster|photo|picture|lamp|cactus|radiator) (?:under|behind|on|by|beside|above|next to) (?:the|his|her|your|their) (?:desk|table|chair|sofa|window|wall|door|shelf)|(?:strong|weird|nice|lovely|young|terrible|awful|ugly|bad|poor|odd|strange|fancy|loud) .*|(?:\p{L}+ )?(?:trouble|troubles|fights?|strikes?|perfume|tattoos?|smell|drama|beard|hair|shoes|trainers|suit|tie))$/iu;

/** "the dog kept barking" */
const noise = /\bkept \p{L}+ing$/iu;

function isOfWork(words: readonly string[]): boolean {
  if (words[0] !== "you") return true;
  const at = words.findIndex((word, place) => place > 0 && verbOf(word) !== undefined);
  const verb = words[at] ?? "";
  const rest = words.slice(at + 1).join(" ");
  if (
    /^(?:find|consider|deem|call|rate)$/.test(verbOf(verb)?.base ?? "") &&
    isQuality(rest.split(" ").at(-1) ?? "")
  )
    return false;
  // "you call the new logo a squashed beetle"
  if (
    verbOf(verb)?.base === "call" &&
    /^(?:the|this|that|these|those|it|most|all|half)\b.* an? \p{L}/u.test(rest)
  )
    return false;
  if (ofNights.test(verbOf(verb)?.base ?? "") && !/^in\b.* to\b/.test(rest)) return false;
  if (
    words.slice(1, at).some((word) => /^(?:barely|hardly|scarcely|never)$/.test(word)) &&
    isPast(verb)
  )
    return false;
  if (/^(?:are|were)$/.test(verb)) return isState(rest);
  if (/^(?:have|had)$/.test(verb))
    return !/^(?:\S+ )?(?:kids|children|dogs?|cats?|a cold|husband|wife|tattoos?)\b/.test(rest);
  if (!isPast(verb) || deeds.has(verbOf(verb)!.base)) return true;
  if (mishaps.test(verbOf(verb)!.base) || moods.test(verbOf(verb)!.base)) return false;
  // "sat in the control room for three nights before she changed an alarm": whoever tells it at length tells of work.
  return (
    /^(?:the|an?|your|every|each|all|two|three|\d+)\b/.test(rest) || rest.split(" ").length > 7
  );
}

/** What one does out of hours. */
const ofNights = /^(?:sleep|snore|nap|worry|fret|dream|commute|retire|divorce|marry|diet|jog)$/;

/** What was done to something is work, save what merely happened to somebody. */
const mishaps =
  /^(?:forget|lose|miss|interrupt|spill|drop|break|hate|blame|shout|mention|have|get|like|love|wear|eat|drink|know|remember|bring|check|ask|catch|take|read|thank|call)$/;

/** What somebody does in a talk, or on the way to it. */
const moods =
  /^(?:cry|weep|laugh|smile|grin|sigh|yawn|joke|blush|nod|frown|shrug|sneeze|cough|sniff|stare|mumble|whisper|arrive|leave|come|rush|run|apologise|apologize|complain|worry|hurry|seem|look|sound|feel|smell|stand|say|tell|talk|speak|chat|go)$/;

function isPast(verb: string): boolean {
  const forms = verbOf(verb)?.forms;
  return forms?.has("past") === true && !forms.has("base");
}

/** "looking for a second cook", "proud of the garden", "the one who set it up", "14 people": not "tall", and not "going to be fired". */
function isState(rest: string): boolean {
  return (
    /^(?:(?:still|also|now|always|only|not|just|currently|already|both|all) )*(?:\p{L}+ing\b|the (?:one|ones|first|last|only)\b|proud (?:of|that)|part of|responsible|in charge|on (?:call|the|a)|at (?:the|your)|open|ready|\d|two|three|four|five|six|seven|eight|nine|ten|an? team|able to|keen (?:to|on)|happy (?:to|with)|glad (?:to|that)|sure (?:that|the)|used to|\p{L}+ed (?:by|with|in|to|on|from|about)\b)/u.test(
      rest,
    ) && !/^going to be \p{L}+ed\b|^(?:leaving|quitting|retiring|moving on)\b/u.test(rest)
  );
}
