import type { Reading } from "../notes/reading.ts";
import { accountFor } from "../notes/grammar/account.ts";
import { doubtOfClause } from "../notes/sure/clause.ts";
import { join, tokenise, wordCount } from "../notes/tokens.ts";
import { namedThing } from "../notes/named-thing.ts";
import { gerundOf } from "../notes/verbs.ts";
import type { Situation } from "../situation.ts";
import { dealRound } from "../thanks/deal.ts";
import { notesOf } from "../thanks/notes-of.ts";
import { sentenceOn } from "./notes.ts";

/** How many words a connection request has room for beside the greeting and where one met. */
const mostWords = { linkedin: 24, message: 40, card: 40 };

/** A sentence for what goes beside the mail: on something that the mail leaves out, else on its thing in other words; nothing where only its own words would be left. */
export function besideTheMail(
  situation: Situation,
  use: "linkedin" | "message" | "card",
): string | undefined {
  const { roundIndex, person } = situation;
  const { readings } = notesOf(situation, roundIndex, person.id);
  const mail = dealRound(situation)
    .map((one) => one.text.toLowerCase())
    .join(" ");
  const isNew = (reading: Reading) => !wordsOf(reading).some((text) => mail.includes(text));
  const good = readings.filter(
    (one) => one.weight > 0 && !one.asked && !one.figure && !isOpinion(one),
  );
  const inShort = good.flatMap(thingAlone);
  const other = good.flatMap(inOtherWords);
  const word = good.flatMap(wordAlone);
  const rest = use === "card" ? [...inShort, ...word, ...other] : [...other, ...inShort];
  const told = [...good.filter(isNew), ...rest].find(
    (one) => wordCount(wordsOf(one)[0] ?? "") <= mostWords[use],
  );
  return told && sentenceOn(situation, use, told);
}

function wordsOf({ quote, question, that, np, plain }: Reading): string[] {
  return [quote, question, that, np, plain].flatMap((text) => text?.toLowerCase() ?? []);
}

/** What somebody only thinks is not theirs to see in writing by another. */
function isOpinion({ opinion, that = "" }: Reading): boolean {
  return opinion !== undefined || /^you (?:think|believe|feel|find|suspect|doubt)\b/.test(that);
}

/** The thing that the mail told something of: "the card index from 1987". */
function thingAlone({ that, quote, path }: Reading): Reading[] {
  const np = that ? namedThing(that) : quote && lineAbout(quote);
  return np ? [named(np, path)] : [];
}

/** "A cup is finished when …" → "your line about the cup" */
function lineAbout(quote: string): string | undefined {
  const thing = namedThing(quote, 1);
  return thing && `your line about ${thing}`;
}

/** Where nothing has a longer name: "the quarry". */
function wordAlone({ that, path }: Reading): Reading[] {
  const np = that && namedThing(that.split(reason)[0] ?? that, 1);
  return np ? [named(np, path)] : [];
}

function named(np: string, path: string): Reading {
  return { shape: "np", path, np, plain: np, weight: 1 };
}

/** What the mail told, from another side: the thing without what was said of it, a deed as an activity. */
function inOtherWords(reading: Reading): Reading[] {
  if (reading.loose) return [];
  if (reading.that !== undefined) return asActivity(reading, reading.that);
  const core = reading.np?.split(/[,:(]| with /)[0]?.trim() ?? "";
  return core !== reading.np ? asThing(reading, core) : [];
}

/** "how you do the checks yourself" · "every engineer answering tickets one day a month" · of what something is, the thing alone: "the rye starter" */
function asActivity(reading: Reading, that: string): Reading[] {
  const tokens = tokenise(that.split(reason)[0] ?? that);
  const { path } = reading;
  if (tokens[0] === "you") {
    const isDeed = tokens.length > 3 && !state.test(tokens.slice(1, 3).join(" "));
    return isDeed && !doubtOfClause(tokens)
      ? [{ shape: "clause", path, how: true, that: join(tokens), weight: 1 }]
      : [];
  }
  const { kind, verbAt: at, subjectAt } = accountFor(tokens);
  // "every evening at nine the whole house …": the time would stand where the thing should.
  if (kind !== "clause" || at === 0 || subjectAt > 0 || doubtOfClause(tokens)) return [];
  const subject = tokens.slice(0, at);
  if (/^(?:is|are|was|were)$/.test(tokens[at]!))
    return subject[0] === "the" ? asThing(reading, join(subject)) : [];
  const doing = gerundOf(tokens[at]!);
  return doing ? asThing(reading, join([...subject, doing, ...tokens.slice(at + 1)])) : [];
}

/** Where the reason, the time or a second statement begins. */
const reason = /[,:;(]| (?:because|when|if|after|before|so that|unless|until|while|and|but) /;

/** What one is, has or wishes is no activity. */
const state =
  /\b(?:are|were|have|had|want|need|like|think|know|would|could|can|will|must|should|hope|plan|believe|own)\b/;

function asThing({ path }: Reading, np: string): Reading[] {
  const isOfReader = /\b(?:you|your|yours|yourself|I|me|my|there)\b/i.test(np);
  return wordCount(np) < 3 || isOfReader ? [] : [named(np, path)];
}
