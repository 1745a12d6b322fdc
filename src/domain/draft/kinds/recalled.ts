import { accountFor } from "../notes/grammar/account.ts";
import { isPersonNoun } from "../notes/person-nouns.ts";
import { peopleNoun } from "../notes/en/words.ts";
import { thingOfLine } from "../notes/named-thing.ts";
import { isPractice } from "../notes/practice.ts";
import { doubtOfClause } from "../notes/sure/clause.ts";
import { tokenise, wordCount } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import { notesOf } from "../thanks/notes-of.ts";
import { isCertainlyGood } from "../thanks/second.ts";
import { thingsOf, topicOf } from "../thanks/topics.ts";

interface Recalled {
  text: string;
  path: string;
}

/** What the talk was about: one thing for each person by its name, and at most one way in which something is done, in words that are true for anyone. */
export function topicsOf(situation: Situation, most: number, but?: string): Recalled[] {
  const members = situation.round?.interviewers ?? [];
  const told = members.flatMap(
    (id) => thingOf(situation, id, but) ?? waysOf(situation, id)[0] ?? [],
  );
  const ways = told.filter(({ text }) => isWay.test(text));
  return [...told.filter((one) => !ways.includes(one)), ...ways.slice(0, 1)].slice(0, most);
}

/** What to say that one will remember: to somebody who was there their own thing, line or way, and nothing of a colleague's; to anybody else what the talk was about. */
export function recalledFor(situation: Situation, most: number, but?: string): string {
  if (!wasThere(situation)) return listed(situation, topicsOf(situation, most, but));
  const { person } = situation;
  const own = [
    ...waysOf(situation, person.id, true),
    ...[thingOf(situation, person.id, but) ?? []].flat(),
    ...linesOf(situation, person.id),
  ].find(({ path }) => path !== but);
  return own ? listed(situation, [own]) : "";
}

/** "your line about the cloth" */
function linesOf(situation: Situation, id: string): Recalled[] {
  const { readings } = notesOf(situation, situation.roundIndex, id);
  return readings.flatMap(({ quote = "", path }) => {
    const thing = thingOfLine(quote);
    return thing ? [{ text: `your line about ${thing}`, path }] : [];
  });
}

export function listed({ language }: Situation, told: readonly Recalled[]): string {
  return language.list(told.map(({ text, path }) => sourced(text, path)));
}

/** Something under way, or wished for, that one can wish a person well with, among what they said. */
export function undertakingOf(situation: Situation): Recalled | undefined {
  if (!wasThere(situation)) return undefined;
  const { person, roundIndex } = situation;
  const topic = topicOf(situation, person.id);
  if (topic && undertaking.test(topic.np) && wordCount(topic.np) < 10)
    return { text: topic.np, path: topic.path };
  const { readings } = notesOf(situation, roundIndex, person.id);
  for (const { that = "", path } of readings) {
    const text = wishedFor(that);
    if (text) return { text, path };
  }
  return undefined;
}

function wasThere({ round, person }: Situation): boolean {
  return round?.interviewers.includes(person.id) === true;
}

function thingOf(situation: Situation, id: string, but?: string): Recalled | undefined {
  const found = thingsOf(situation, id).find(({ np, path }) => wordCount(np) < 10 && path !== but);
  return found && { text: found.np, path: found.path };
}

const isWay = /^how /;

/** "how every batch is tasted blind": a practice of the house; with `isOwn` also what the reader does. */
function waysOf(situation: Situation, id: string, isOwn = false): Recalled[] {
  const { readings } = notesOf(situation, situation.roundIndex, id);
  return readings.flatMap((reading) => {
    const { that = "", how, figure, loose, path } = reading;
    const [main = ""] = that.split(/[,:;(]| (?:because|so that|while|if|when|where|who|which) /);
    const isFit =
      isCertainlyGood(reading) &&
      !figure &&
      !loose &&
      (how === true || isPractice(main)) &&
      wordCount(main) > 4 &&
      wordCount(main) < 15 &&
      !/\b(?:not|never|no|nobody|there|one)\b|\b(?:only|just|even|also)$/i.test(main) &&
      isDone(main) &&
      !(isOwn ? /\b(?:I|me|my)\b/ : /\b(?:you|your|yours|yourself|I|me|my)\b/i).test(main);
    return isFit ? [{ text: `how ${inShort(main)}`, path }] : [];
  });
}

/** "the team plans together on Thursdays and swaps …": the first deed is enough to recall the talk by. */
function inShort(main: string): string {
  const [first = "", next = ""] = main.split(
    / and (?=\p{Ll}+s (?:the|an?|each|every|its|their|them|all)\b)/u,
  );
  const [verb = ""] = next.split(" ");
  const isDeed = verbOf(verb)?.forms.has("s") === true && wordCount(first) > 4;
  return isDeed && wordCount(main) > 8 && !doubtOfClause(tokenise(first)) ? first : main;
}

/** "how both boats are the same", "how the flour comes from two farms": what is so, and done by nobody. */
function isDone(main: string): boolean {
  const tokens = tokenise(main);
  const { verbAt } = accountFor(tokens);
  const [verb = "", next = ""] = tokens.slice(verbAt);
  if (/^(?:is|are)$/.test(verb))
    return tokens
      .slice(verbAt + 1, verbAt + 4)
      .some((word) => verbOf(word)?.forms.has("participle") === true);
  if (/^gets?$/.test(verb) && verbOf(next)?.forms.has("participle")) return true;
  if (/^gets?$/.test(verb)) return next === "to" || next === "an" || next === "a";
  return !/^(?:comes?|goes?|go|has|have|sits?|stands?|lies?|lasts?|costs?|means?|stays?|belongs?)$/.test(
    verb,
  );
}

const undertaking =
  /\b(?:projects?|plans?|moves?|openings?|reopening|launch|trials?|pilots?|rollout|renovation|restoration|rebuild|rebuilding|expansion|merger|campaign|study|survey|archive|gardens?|playground|bridge|centre|wing|branch|depot|extension|tender|appeal|exhibition|season|visits|boat|flume|tower|workshop|academy|apprenticeships?|scheme|programme|program)\b/i;

const wanted =
  /^you (?:(?:still|now|also|really|would) )*(?:want|hope for|plan|like|love|are planning|dream of|are dreaming of|are (?:building|opening|starting|setting up|restoring|planting)|(?:(?:want|hope|plan|like|love|are (?:planning|hoping|going|about)) to )(?:open|start|build|begin|launch|set up|found|plant|restore|revive|run|add|make|grow|create|bring back))(?: up)? (?:an?|the|your) (.+)$/;

/** "you want a table at every village fair where people bring seed" → "the table at every village fair"; not whom one wants, nor what another should do. */
export function wishedFor(that: string): string | undefined {
  const [rest = ""] = (wanted.exec(that)?.[1] ?? "").split(
    /[,:;(]| (?:where|who|which|that|so|because|with|and|but|when|in which|not|rather than|instead of) /,
  );
  const plain = rest
    .replace(/ (?:open|ready|full|back|closed|running|finished|done|all|again|here|there)\b.*$/, "")
    .replace(/(?<!\b(?:at|in|on|for|of|to|by|from|near)) (?:once|twice|every|each)\b.*$/, "")
    .replace(
      / (?:next|this|one|some) (?:day|week|month|year|spring|summer|autumn|fall|winter)$/,
      "",
    )
    .replace(
      / (?:in|by|from|before|until) (?:\p{Lu}\p{L}+|\d{4}|(?:the )?(?:spring|summer|autumn|fall|winter))$/u,
      "",
    );
  const words = plain.split(" ");
  const end = words.findIndex((word) =>
    /^(?:in|on|at|for|of|by|from|with|to|under|over|near)$/.test(word),
  );
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  const isThing =
    /^\p{L}{4,}/u.test(head) && !isPersonNoun(head) && !peopleNoun.test(head) && !vague.test(head);
  return isThing &&
    words.length < 9 &&
    !/ to \p{Ll}+|\b(?:you|your|I|me|my)\b/u.test(plain) &&
    !/^to /.test(plain)
    ? `the ${plain}`
    : undefined;
}

const vague =
  /^(?:thing|things|lot|bit|way|change|person|hand|hands|eyes|job|role|look|word|voice|chance|break|rest|successor|head|deputy|replacement|buyer|raise|budget|money|night|evening|morning|afternoon|hours?|weekend|day|week|month|year|time)$/;
