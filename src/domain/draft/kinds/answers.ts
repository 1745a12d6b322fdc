import type { Event } from "#domain/facts/schema.ts";
import { nounOf } from "../notes/phrase.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { tokenise } from "../notes/tokens.ts";
import { ask } from "../questions.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import type { Prepared } from "./prepared.ts";
import { asPromised, numberWords } from "./material.ts";
import { isAgency } from "./agency.ts";
import { listed, recalledFor, undertakingOf } from "./recalled.ts";
import { nearDayText, othersThere } from "./values.ts";

export function acknowledge(situation: Situation): Prepared {
  const { event, eventIndex, app } = situation;
  const answerBy = event && "answerBy" in event ? event.answerBy : undefined;
  const before = app.events
    .slice(0, Math.max(0, eventIndex))
    .findLast((one) => one.type === "message-sent" && one.to === situation.person.id) as
    | Extract<Event, { type: "message-sent" }>
    | undefined;
  const quick = before?.kind === "competing-offer";
  return {
    values: {
      answerDay: nearDayText(situation, answerBy, `events[${eventIndex}].answerBy`),
      afterQuestion: quick,
      timelineKnown: false,
    },
  };
}

export function answerRequest(situation: Situation): Prepared {
  const { event, eventIndex, attachments } = situation;
  const asks = event?.type === "reply-received" ? (event.asks ?? []) : [];
  const things = asks.map((one) => one.replace(/[.?!]+$/, "").trim()).filter(Boolean);
  const wantsWords = things.some((one) => inWords.test(one));
  // One file for two things asked for: something would be announced that does not go along.
  const isShort = attachments.length > 0 && attachments.length < things.length;
  const question = wantsWords ? "request-in-words" : isShort ? "request-files" : undefined;
  if (things.length === 0) return { missing: [ask(situation, "request")] };
  if (question)
    return { missing: [ask(situation, question, { asked: situation.language.list(things) })] };
  const nouns = things.map((one) => asPromised(asOwn(one)));
  const several = nouns.length > 1 || isPluralNoun(nounOf(tokenise(nouns[0]!)) ?? "");
  return {
    values: {
      asked: sourced(situation.language.list(nouns), `events[${eventIndex}].asks[0]`),
      attached: "attached",
      papers: things.some((one) => papers.test(one)),
      youOrThem: youOrThem(othersThere(situation)),
      ...numberWords(several),
    },
    attachments: [...attachments],
  };
}

/** What is answered in words and not by a file. */
const inWords =
  /\b(?:when|whether|dates?|availab\w*|notice period|salary|expectations?|start|how|why)\b/i;

/** What nobody needs explained. */
const papers =
  /\b(?:references?|referees?|diplomas?|certificates?|certifications?|licen[cs]es?|registrations?|records?|transcripts?|passports?|visas?|permits?|cop(?:y|ies)|cv|resume|résumé|photos?|letters?|forms?|proof|degrees?|cards?|checks?|dbs|contacts?|names?|address(?:es)?)\b/i;

/** "your vaccination record" is one's own to whoever asked. */
function asOwn(thing: string): string {
  return thing.replace(/\byour\b/gi, "my").replace(/\byours\b/gi, "mine");
}

function youOrThem(others: readonly string[]): string {
  if (others.length === 0 || others.length > 2) return "you";
  return `${["you", ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}`;
}

export function rejection(situation: Situation): Prepared {
  const { event, person } = situation;
  const wanted = event?.type === "rejected" && event.askFeedback === true;
  const agency = isAgency(person, situation);
  const topic = toldUndertaking(situation);
  return {
    values: {
      feedback: wanted,
      names: agency ? situation.language.list(othersThere(situation)) : "",
      topic,
      recalled: agency || topic ? "" : recalledFor(situation, 1),
    },
  };
}

/** A hello some months after a no (NO-3): where one met, what was under way then, and the open door. */
export function keepInTouch(situation: Situation): Prepared {
  return { values: { topic: toldUndertaking(situation) } };
}

/** What the recipient told of as under way. */
function toldUndertaking(situation: Situation): string {
  const told = undertakingOf(situation);
  return told ? listed(situation, [told]) : "";
}
