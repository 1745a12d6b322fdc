import type { Fact } from "../fit/fact.ts";
import { sharedFields } from "../fit/fields.ts";
import { tellingsOf } from "../fit/tellings.ts";
import { fullFacts } from "../fit/thin.ts";
import { mannerOf } from "../manner.ts";
import type { Reading } from "../notes/reading.ts";
import { nameOf, type Situation } from "../situation.ts";
import { similarity } from "../similarity.ts";
import { factsOf, notesOf } from "./notes-of.ts";
import type { Sentence } from "./frame.ts";
import { writeThanks } from "./write-thanks.ts";

/** One letter of a panel, before length and paragraphs. */
export interface Hand {
  person: string;
  readings: Reading[];
  fact?: Fact;
  /** How often the panel has been told the fact in this very way before. */
  told: number;
  /** Frames that letters to the others use already. */
  used: Set<string>;
  /** Moves the choice of frames on; a new version and a second attempt have another one. */
  turn: number;
}

/** Writes the letters of a round together, in the order of its interviewers, and returns the one for the recipient. */
export function dealRound(situation: Situation): Sentence[] {
  const { roundIndex, round, version } = situation;
  const members = round?.interviewers.includes(situation.person.id)
    ? round.interviewers
    : [situation.person.id];
  const used = new Set<string>();
  const told = new Map<Fact, number>();
  const written: string[] = [];
  for (const [index, person] of members.entries()) {
    const { readings } = notesOf(situation, roundIndex, person);
    const all = factsOf(situation, roundIndex, person);
    const facts = fullFacts(all, members.length > 1);
    const later = members.slice(index + 1).map((id) => notedOf(situation, id));
    const fact = leastTold(facts, told, { about: saidIn(readings), later });
    const telling = fact && tellingFor(fact, toldOf(told, fact), members.length > facts.length);
    const of = toMember(situation, person);
    if (!of) continue;
    const hand = {
      person,
      readings,
      told: telling?.again ?? 0,
      used,
      turn: index + version - 1 + Math.max(0, roundIndex) * 3,
      ...(telling && { fact: telling.fact }),
    };
    const letter = mostDifferent(of, hand, written);
    if (person === situation.person.id) return letter.sentences;
    for (const id of letter.frames) used.add(id);
    if (fact) told.set(keyOf(told, fact), toldOf(told, fact) + 1);
    written.push(letter.sentences.map((one) => one.text).join(" "));
  }
  return [];
}

/** Up to six attempts, until the letter shares little with those written before. */
function mostDifferent(
  situation: Situation,
  hand: Hand,
  written: readonly string[],
): { sentences: Sentence[]; frames: string[] } {
  let best = { sentences: [] as Sentence[], frames: [] as string[], score: Infinity };
  for (let attempt = 0; attempt < 6; attempt++) {
    const letter = writeThanks(situation, { ...hand, turn: hand.turn + attempt * 2 });
    const text = letter.sentences.map((one) => one.text).join(" ");
    const isShared = letter.sentences.some((one) =>
      written.some((other) => other.includes(one.text)),
    );
    const score =
      Math.max(0, ...written.map((other) => similarity(text, other))) + (isShared ? 1 : 0);
    if (score < best.score) best = { ...letter, score };
    if (score < 0.12) break;
  }
  return best;
}

function toMember(situation: Situation, id: string): Situation | undefined {
  const person = situation.app.people.find((one) => one.id === id);
  if (!person) return undefined;
  return {
    ...situation,
    person,
    name: nameOf(situation, person),
    manner: mannerOf(person, situation.app),
  };
}

/** What the notes of a reader speak of, and those of the readers who are still to come. */
interface Matters {
  about: string;
  later: readonly string[];
}

/** The fact told least so far; among equals the one that shares a noun with the notes, and not more with those of somebody still to come. */
function leastTold(
  facts: readonly Fact[],
  told: ReadonlyMap<Fact, number>,
  { about, later }: Matters,
): Fact | undefined {
  return facts
    .map((fact, at) => {
      const text = fact.clause ?? fact.np ?? "";
      const own = nearness(about, text);
      const others = Math.max(0, ...later.map((one) => nearness(one, text)));
      const score = -10 * toldOf(told, fact) + own - Math.max(0, others - own) / 2 - at / 100;
      // What somebody still to come would have most of is kept for them, as long as another fact has something left to tell.
      const isKept = others >= own + 1 && toldOf(told, fact) === 0 && hasMore(facts, told, fact);
      return { fact, score: isKept ? score - 10.5 : score };
    })
    .toSorted((a, b) => b.score - a.score)[0]?.fact;
}

function hasMore(facts: readonly Fact[], told: ReadonlyMap<Fact, number>, but: Fact): boolean {
  return facts.some((one) => one !== but && toldOf(told, one) < tellingsOf(one, true).length);
}

/** How much two texts have in common: words, and fields of work where they share no word. */
export function nearness(one: string, other: string): number {
  return overlap(stems(one), stems(other)) + sharedFields(one, other) * 0.9;
}

function saidIn(readings: readonly Reading[]): string {
  return readings.map((one) => one.that ?? one.np ?? one.question ?? one.quote ?? "").join(" ");
}

/** The words of everything that was noted about somebody in the round. */
function notedOf({ round }: Situation, id: string): string {
  const notes = round?.debrief?.notes.filter(({ person }) => person === id) ?? [];
  return notes.flatMap(({ specifics }) => specifics).join(" ");
}

/** The fact as it is told to the next one of the panel: with another detail, as long as there is one. */
function tellingFor(fact: Fact, told: number, isShared: boolean): { fact: Fact; again: number } {
  const tellings = tellingsOf(fact, isShared);
  return {
    fact: tellings[told % tellings.length]!,
    again: Math.floor(told / tellings.length),
  };
}

function keyOf(told: ReadonlyMap<Fact, number>, fact: Fact): Fact {
  return (
    [...told.keys()].find(
      (one) => one.path === fact.path && (one.clause ?? one.np) === (fact.clause ?? fact.np),
    ) ?? fact
  );
}

function toldOf(told: ReadonlyMap<Fact, number>, fact: Fact): number {
  return told.get(keyOf(told, fact)) ?? 0;
}

/** The first letters of the words that say what a text is about. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !small.has(word)).map((word) => word.replace(/s$/, "").slice(0, 5)),
  );
}

const small = new Set(
  "with that this these those from they them their have been were when what which your every each most some over into about after before until while where would could should than then also only even very more less than year years month months week weeks days hour hours time times still always never said says told asked wants thinks keeps people somebody someone nobody everybody everyone page pages himself herself themselves experience".split(
    " ",
  ),
);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
