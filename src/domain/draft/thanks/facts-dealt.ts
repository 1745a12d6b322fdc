import type { Fact } from "../fit/fact.ts";
import { sharedFields } from "../fit/fields.ts";
import { tellingsOf } from "../fit/tellings.ts";
import { fullFacts } from "../fit/thin.ts";
import type { Situation } from "../situation.ts";
import { factsOf, notesOf } from "./notes-of.ts";
import { mayFollow } from "./second.ts";

/**
 * What each of a panel is told of the fit line, each fact and each of its details once, to the reader whose notes are nearest to it. Where there is
 * less to tell than there are readers, the hiring manager comes before those whose letter says more without.
 */
export function dealFacts(situation: Situation, members: readonly string[]): Map<string, Fact> {
  const dealt = new Map<string, Fact>();
  const taken = new Set<number>();
  const hands = members
    .map((person, at) => handOf(situation, person, members.length, at))
    .map((hand) => withoutTold(situation, hand));
  const pairs = hands.flatMap((hand) =>
    hand.cards.flatMap((card, place) =>
      hand.isNew(card) ? [{ hand, card, place, near: nearTo(hand, card) }] : [],
    ),
  );
  const nearest = new Map<string, number>();
  for (const { hand, card, place, near } of pairs.toSorted(byNeed))
    if (!dealt.has(hand.person) && !taken.has(place)) {
      dealt.set(hand.person, card);
      nearest.set(hand.person, near);
      taken.add(place);
    }
  return withManager(dealt, hands, nearest);
}

/** A hiring manager without a fact has the one that was least at home where it went. */
function withManager(
  dealt: Map<string, Fact>,
  hands: readonly Waiting[],
  nearest: ReadonlyMap<string, number>,
): Map<string, Fact> {
  const manager = hands.find(({ isManager, person }) => isManager && !dealt.has(person));
  const [last] = [...nearest].toSorted(([, a], [, b]) => a - b);
  const fact = last && dealt.get(last[0]);
  const isFree =
    fact && manager?.cards.some((card) => saidOf(card) === saidOf(fact) && manager.isNew(card));
  if (!manager || !last || !isFree || last[1] >= 2) return dealt;
  dealt.delete(last[0]);
  return dealt.set(manager.person, fact);
}

/** What somebody was told after an earlier round is not told to them again, while there is something else. */
function withoutTold(situation: Situation, hand: Waiting): Waiting {
  const told = new Set(
    situation.app.interviews.slice(0, Math.max(0, situation.roundIndex)).flatMap((round, at) => {
      if (!round.interviewers.includes(hand.person) || round.debrief?.fit === undefined) return [];
      const fact = dealFacts({ ...situation, round, roundIndex: at }, round.interviewers).get(
        hand.person,
      );
      return fact ? [saidOf(fact)] : [];
    }),
  );
  const isNew = (card: Fact) => !told.has(saidOf(card));
  return { ...hand, isNew: (card) => isNew(card) || !hand.cards.some(isNew) };
}

/** A word in common counts most; then a field of work, more where the reader asked about it; then that somebody is the hiring manager. */
function nearTo({ about, asked, isManager }: Waiting, card: Fact): number {
  const said = saidOf(card);
  return (
    stems(about).intersection(stems(said)).size +
    sharedFields(about, said) * 0.4 +
    sharedFields(asked, said) * 0.3 +
    (isManager ? 0.3 : 0)
  );
}

interface Pair {
  hand: Waiting;
  card: Fact;
  place: number;
  near: number;
}

/** The nearest pair first; among equals who needs a fact most, in the order of the round. */
function byNeed(a: Pair, b: Pair): number {
  return b.near - a.near || a.hand.has - b.hand.has || a.hand.at - b.hand.at || a.place - b.place;
}

interface Waiting {
  person: string;
  at: number;
  about: string;
  /** What they asked. */
  asked: string;
  /** How well the letter does without a fact. */
  has: number;
  isManager: boolean;
  cards: Fact[];
  isNew: (card: Fact) => boolean;
}

function handOf(situation: Situation, person: string, letters: number, at: number): Waiting {
  const { app, round, roundIndex } = situation;
  const { readings } = notesOf(situation, roundIndex, person);
  // Who has yet to be noted keeps a fact, and the same one when the note has come.
  const isLate = isNotedLate(situation, person);
  const [first, ...others] = isLate ? [] : readings.filter(({ weight }) => weight > 0);
  const correction = round?.debrief?.correction;
  const isCorrected = (correction?.person ?? round?.interviewers[0]) === person;
  const isManager = app.people.find(({ id }) => id === person)?.part === "hiring-manager";
  return {
    person,
    at,
    about: first ? notedOf(situation, person) : "",
    asked: isLate ? "" : readings.map(({ question = "" }) => question).join(" "),
    has: (correction && isCorrected ? 2 : 0) + (others.some(mayFollow) ? 1 : 0),
    isManager: isManager && !(correction && isCorrected),
    cards: cardsOf(factsOf(situation, roundIndex, person), letters),
    isNew: () => true,
  };
}

/** The words of everything that was noted about somebody in the round. */
function notedOf({ round }: Situation, id: string): string {
  const notes = round?.debrief?.notes.filter(({ person }) => person === id) ?? [];
  return notes.flatMap(({ specifics }) => specifics).join(" ");
}

/** The only note about somebody stands behind that of somebody who sat further on: it was written when the others were. */
function isNotedLate({ round }: Situation, person: string): boolean {
  const members = round?.interviewers ?? [];
  const written = round?.debrief?.notes.map((note) => members.indexOf(note.person)) ?? [];
  const own = members.indexOf(person);
  const at = written.indexOf(own);
  return at === written.length - 1 && written.slice(0, at).some((other) => other > own);
}

/** So many tellings as there are letters, as far as the facts have details for them, deeds before details; what says little only where it is needed. */
function cardsOf(all: readonly Fact[], letters: number): Fact[] {
  const full = fullFacts(all, letters > 1);
  const thin = letters > 1 ? all.filter((one) => !full.includes(one)) : [];
  const deeds: Fact[] = [];
  const details: Fact[] = [];
  let spare = letters - full.length;
  for (const fact of full) {
    const [deed = fact, ...others] = tellingsOf(fact, Math.max(1, spare + 1));
    spare -= others.length;
    deeds.push(deed);
    details.push(...others);
  }
  return [...deeds, ...details, ...thin.slice(0, Math.max(0, spare))];
}

function saidOf({ clause, np, gerund }: Fact): string {
  return clause ?? np ?? gerund ?? "";
}

/** How much two texts have in common: words, and fields of work where they share no word. */
export function nearness(one: string, other: string): number {
  return stems(one).intersection(stems(other)).size + sharedFields(one, other) * 0.9;
}

/** The first letters of the words that say what a text is about. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !small.has(word))
      .map((word) => word.replace(/(?<=\p{L}{3})(?:ed|ing|s)$/u, "").slice(0, 5)),
  );
}

const small = new Set(
  "term season winter summer spring autumn first last next once twice the and for you she his her him are was not but all any can had has how its new now off old one our out own see two way who why yes yet per day get got let may put say too use did ran from with that this these those from they them their have been were when what which your every each most some over into about after before until while where would could should than then also only even very more less than year years month months week weeks days hour hours time times still always never said says told asked wants thinks keeps people somebody someone nobody everybody everyone page pages himself herself themselves experience".split(
    " ",
  ),
);
