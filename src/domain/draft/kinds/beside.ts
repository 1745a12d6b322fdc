import { accountFor } from "../notes/grammar/account.ts";
import { nameless } from "../notes/clause.ts";
import { isPractice } from "../notes/practice.ts";
import { isPersonNoun } from "../notes/person-nouns.ts";
import { namedThing, thingOfLine } from "../notes/named-thing.ts";
import type { Reading } from "../notes/reading.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { doubtOfClause } from "../notes/sure/clause.ts";
import { doubtOfPhrase } from "../notes/sure/phrase.ts";
import { wordsOf } from "../notes/sure/words.ts";
import { join, tokenise, wordCount } from "../notes/tokens.ts";
import { gerundOf, verbOf } from "../notes/verbs.ts";
import type { Situation } from "../situation.ts";
import { dealRound } from "../thanks/deal.ts";
import { isOwnDeed } from "../thanks/final.ts";
import { notesOf } from "../thanks/notes-of.ts";
import { isCertainlyGood } from "../thanks/second.ts";
import { sentenceOn, type Form } from "./notes.ts";
import { wishedFor } from "./recalled.ts";

/** How many words a connection request has room for beside the greeting and where one met. */
const mostWords = { linkedin: 24, message: 40, card: 40 };

/** In a line to connect a thing is named, and not told at length. */
function mostFor(use: keyof typeof mostWords, { shape, np }: Reading): number {
  return use === "linkedin" && shape === "np" && np !== undefined ? 10 : mostWords[use];
}

/** A note in the form in which a sentence beside the mail tells it. */
interface Told {
  reading: Reading;
  form?: Form;
}

/** A sentence for what goes beside the mail: on something that the mail leaves out, else on its thing in another light, else on what was told in an earlier round; nothing where only the mail's own words would be left. */
export function besideTheMail(
  situation: Situation,
  use: "linkedin" | "message" | "card",
): string | undefined {
  const good = goodNotes(situation, situation.roundIndex);
  const mail = dealRound(situation)
    .map((one) => one.text.toLowerCase())
    .join(" ");
  const isNew = (reading: Reading) => !textsOf(reading).some((text) => mail.includes(text));
  // What the mail leaves out for something better is no better here.
  const told = good.filter((one) => !isNew(one) || isCertainlyGood(one));
  const fresh = told.filter(isNew).filter(isCertainlyGood);
  const choice = [
    // A card asks nothing back.
    ...fresh
      .filter((one) => use !== "card" || one.shape !== "question")
      .map((reading): Told => ({ reading })),
    ...(use === "card" ? lightsOnCard(situation, told) : lightsOnLine(told)),
    ...earlier(situation).flatMap(thingAlone),
    ...told.flatMap(lineAbout),
    ...told.flatMap(wished),
    // A question is worth the same words again, where nothing else is left; a card asks nothing back.
    ...told
      .filter((one) => use !== "card" && one.shape === "question")
      .map((reading): Told => ({ reading })),
  ];
  const chosen = choice.find(
    ({ reading }) =>
      // "to hear more about no plastic": of what is not there nothing is to be heard.
      !/^(?:no|not|never)\b/i.test(reading.np ?? "") &&
      wordCount(textsOf(reading)[0] ?? "") <= mostFor(use, reading),
  );
  return chosen && sentenceOn(situation, use, chosen.reading, chosen.form);
}

/** What may be told beside a mail: no figure, no opinion, no question about the candidate. */
function goodNotes(situation: Situation, roundIndex: number): Reading[] {
  const { readings } = notesOf(situation, roundIndex, situation.person.id);
  return readings.filter((one) => one.weight > 0 && !one.asked && !one.figure && !isOpinion(one));
}

/** What the person told in the rounds before, the last one first. */
function earlier(situation: Situation): Reading[] {
  const { app, roundIndex, person } = situation;
  return app.interviews
    .slice(0, Math.max(0, roundIndex))
    .flatMap((round, at) =>
      round.interviewers.includes(person.id) ? [goodNotes(situation, at)] : [],
    )
    .toReversed()
    .flat();
}

/** A card remembers the thing, or says that one would like to work beside what was told. */
function lightsOnCard(situation: Situation, good: readonly Reading[]): Told[] {
  return [
    ...good.flatMap(thingInPlace),
    ...good.flatMap(thingAlone),
    ...earlier(situation).flatMap(thingAlone),
    ...good.flatMap((one) => asPlace(one) ?? asPerson(situation, one) ?? []),
    // "I will remember each column having its own logbook" is nobody's way to say it.
    ...good.flatMap(inOtherWords).filter(({ reading }) => !/\bhaving\b/.test(reading.np ?? "")),
  ];
}

/** A line to connect asks for more of what was told. */
function lightsOnLine(good: readonly Reading[]): Told[] {
  return [...good.flatMap(inOtherWords), ...good.flatMap(thingAlone), ...good.flatMap(timeGiven)];
}

function textsOf({ quote, question, that, np, plain }: Reading): string[] {
  return [quote, question, that, np, plain].flatMap((text) => text?.toLowerCase() ?? []);
}

/** What somebody only thinks is not theirs to see in writing by another. */
function isOpinion({ opinion, that = "" }: Reading): boolean {
  return opinion !== undefined || /^you (?:think|believe|feel|find|suspect|doubt)\b/.test(that);
}

/** The thing that the mail told something of: "the card index from 1987". */
function thingAlone({ that, path }: Reading): Told[] {
  const np = that && namedThing(that);
  return np ? [named(ofEach(np, that), path)] : [];
}

/** "every shop owner has a shadow copy": there are many, "the shadow copies". */
function ofEach(np: string, that: string): string {
  const [, noun = ""] = /^the ((?:[\p{Ll}-]+ )?[\p{Ll}-]+)$/u.exec(np) ?? [];
  const isShared = new RegExp(
    `\\b(?:every|each)\\b.*\\b(?:has|gets|keeps|carries|wears|owns) an? ${noun}\\b`,
  );
  if (noun === "" || isPluralNoun(noun) || !isShared.test(that)) return np;
  if (/[^aeiou]y$/.test(np)) return np.replace(/y$/, "ies");
  return /(?:s|x|z|ch|sh)$/.test(np) ? `${np}es` : `${np}s`;
}

/** "the first lathe still stands in the lobby" → "the first lathe in the lobby" */
function thingInPlace({ that = "", path }: Reading): Told[] {
  return that.split(/,? (?:and )?that (?=the |your )|, and (?=the |your )/).flatMap((part) => {
    const [, thing = "", place] = standing.exec(part) ?? [];
    return place && !isPersonNoun(thing.split(" ").at(-1)!)
      ? [named(`${thing} ${place}`, path)]
      : [];
  });
}

const standing =
  /^((?:the|your) (?:\p{Ll}[\p{L}-]+ ){0,2}?\p{Ll}[\p{L}-]+)(?: still| now| always)? (?:stands|hangs|lies|sits|is kept|is|hung|stood) ((?:in|on|at|by|above|under|behind|over) the (?:\p{Ll}+ )?\p{Ll}+)$/u;

/** "every nurse gets an hour a fortnight to talk …" → "that hour a fortnight" */
function timeGiven({ that = "", path }: Reading): Told[] {
  const [, time] =
    /\b(?:gets?|has|have|is given|are given|takes?|keeps?|sets? aside|books?) (?:an?|one) ((?:(?:whole|full|free|quiet) )?(?:hour|half hour|day|half day|morning|afternoon|evening|week) (?:an?|every|each|per) (?:day|week|fortnight|month|quarter|term|year|season|shift))\b/.exec(
      that,
    ) ?? [];
  return time ? [named(`that ${time}`, path)] : [];
}

/** "you want a table at every fair" → "the table at every fair" */
function wished({ that, path }: Reading): Told[] {
  const np = that && wishedFor(that);
  return np ? [named(np, path)] : [];
}

/** "A cup is finished when …" → "your line about the cup" · "We sow for ten years" → "your line about ten years" */
function lineAbout({ quote = "", path }: Reading): Told[] {
  const thing = thingOfLine(quote);
  return thing ? [{ ...named(thing, path), form: "line" }] : [];
}

function named(np: string, path: string): Told {
  return { reading: { shape: "np", path, np, plain: np, weight: 1 } };
}

/** "to work where every guest is seen off": what is done in the house, by nobody who is spoken to. */
function asPlace({ that, how, path }: Reading): Told[] | undefined {
  const core = that ? mainOf(that) : "";
  const isTheirs = /\b(?:you|your|yours|yourself|I|me|my|there|not|never|no)\b/i.test(core);
  if (how || isTheirs || !isPractice(core) || isOver(core) || doubtOfClause(tokenise(core)))
    return undefined;
  return [{ reading: { shape: "clause", path, that: core, weight: 1 }, form: "where" }];
}

/** "to work with somebody who sends every apprentice to the quarry": what the reader does again and again. */
function asPerson(
  situation: Situation,
  { that = "", practice, path }: Reading,
): Told[] | undefined {
  if (!practice || !/^you (?!(?:\w+ )?(?:are|have|own)\b)/.test(that)) return undefined;
  const { readings } = notesOf(situation, situation.roundIndex, situation.person.id, "third");
  const theirs = readings
    .map((one) => one.path === path && one.that?.replace(/^(?:he|she)(?= )/, nameless))
    .find((that) => that && isOwnDeed(that));
  if (!theirs) return undefined;
  const core = mainOf(
    theirs
      .replace(nameless, "")
      .replace(/^ now /, " ")
      .trim(),
  );
  if (wordCount(core) < 3 || /\b(?:not|never|no)\b/.test(core)) return undefined;
  return [{ reading: { shape: "clause", path, that: core, weight: 1 }, form: "who" }];
}

/** "the chorus got new shoes": what is past is nothing to come to. */
function isOver(that: string): boolean {
  const tokens = tokenise(that);
  const forms = verbOf(tokens[accountFor(tokens).verbAt] ?? "")?.forms;
  return forms !== undefined && forms.has("past") && !forms.has("base") && !forms.has("s");
}

/** The main clause, without the reason, the time or a second statement. */
function coreOf(that: string): string {
  return that.split(reason)[0] ?? that;
}

/** The main clause with its time, where it is not long. */
function mainOf(that: string): string {
  const [main = that] = that.split(/[,:;(]| (?:because|so that|while) /);
  return wordCount(main) <= 16 ? main : coreOf(that);
}

/** What the mail told, from another side: the thing without what was said of it, a deed as an activity. */
function inOtherWords(reading: Reading): Told[] {
  if (reading.that !== undefined) return asActivity(reading, reading.that);
  const core = reading.np?.split(/[,:(]| with /)[0]?.trim() ?? "";
  return doubtOfPhrase(wordsOf(tokenise(core))) ? [] : asThing(reading, core);
}

/** "how you do the checks yourself" · "every engineer answering tickets one day a month" · of what something is, the thing alone: "the rye starter" */
function asActivity(reading: Reading, that: string): Told[] {
  const core = coreOf(that);
  const tokens = tokenise(core);
  const { path } = reading;
  // "samples come in until four, then …": what was cut off said it.
  if (core !== that && tokens.length < 5) return [];
  if (tokens[0] === "you") {
    const isDeed = tokens.length > 3 && !state.test(tokens.slice(1, 3).join(" "));
    return isDeed && !doubtOfClause(tokens)
      ? [{ reading: { shape: "clause", path, how: true, that: join(tokens), weight: 1 } }]
      : [];
  }
  const { kind, verbAt: at, subjectAt } = accountFor(tokens);
  // "every evening at nine the whole house …": the time would stand where the thing should.
  if (kind !== "clause" || at === 0 || subjectAt > 0 || doubtOfClause(tokens)) return [];
  const subject = tokens.slice(0, at);
  if (/^(?:is|are|was|were)$/.test(tokens[at]!))
    return subject[0] === "the" ? asThing(reading, join(subject)) : [];
  // "the grandfather founding the firm": what was done once is no activity.
  const doing = isOver(join(tokens)) ? undefined : gerundOf(tokens[at]!);
  return doing ? asThing(reading, join([...subject, doing, ...tokens.slice(at + 1)])) : [];
}

/** Where the reason, the time or a second statement begins. */
const reason = /[,:;(]| (?:because|when|if|after|before|so that|unless|until|while|and|but) /;

/** What one is, has or wishes is no activity. */
const state =
  /\b(?:are|were|have|had|want|need|like|think|know|would|could|can|will|must|should|hope|plan|believe|own)\b/;

function asThing({ path }: Reading, np: string): Told[] {
  const isOfReader = /\b(?:you|your|yours|yourself|I|me|my|there)\b/i.test(np);
  return wordCount(np) < 3 || isOfReader ? [] : [named(np, path)];
}
