import type { Fact } from "../fit/fact.ts";
import { sharedFields } from "../fit/fields.ts";
import { tellingsOf } from "../fit/tellings.ts";
import { fullFacts } from "../fit/thin.ts";
import type { Situation } from "../situation.ts";
import { factsOf, notesOf } from "./notes-of.ts";
import { mayFollow } from "./second.ts";

/**
 * What each of a panel is told of the fit line, each fact and each of its details once, to the reader whose notes are nearest to it. Where there is
 * less to tell than there are readers, those go without whose letter says most as it is.
 */
export function dealFacts(situation: Situation, members: readonly string[]): Map<string, Fact> {
  const hands = members.map((person, at) => handOf(situation, person, members.length, at));
  const dealt = new Map<string, Fact>();
  const taken = new Set<number>();
  const most = Math.max(0, ...hands.map(({ cards }) => cards.length));
  const served = hands
    .toSorted((a, b) => a.has - b.has || a.at - b.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at);
  while (dealt.size < served.length) {
    const open = served.filter(({ person }) => !dealt.has(person));
    const best = open
      .flatMap(({ person, about, cards }) =>
        cards.map((card, at) => ({ person, card, at, near: nearness(about, saidOf(card)) })),
      )
      .filter(({ at }) => !taken.has(at))
      .toSorted((a, b) => b.near - a.near || a.at - b.at)[0];
    if (!best) break;
    dealt.set(best.person, best.card);
    taken.add(best.at);
  }
  return dealt;
}

interface Waiting {
  person: string;
  at: number;
  about: string;
  /** How much the letter has to tell without a fact. */
  has: number;
  cards: Fact[];
}

function handOf(situation: Situation, person: string, letters: number, at: number): Waiting {
  const { readings } = notesOf(situation, situation.roundIndex, person);
  const [, ...others] = readings.filter(({ weight }) => weight > 0);
  const correction = situation.round?.debrief?.correction;
  const isCorrected = (correction?.person ?? situation.round?.interviewers[0]) === person;
  return {
    person,
    at,
    about: readings.map((one) => one.that ?? one.np ?? one.question ?? one.quote ?? "").join(" "),
    has: (correction && isCorrected ? 2 : 0) + (others.some(mayFollow) ? 1 : 0),
    cards: cardsOf(factsOf(situation, situation.roundIndex, person), letters),
  };
}

/** So many tellings as there are letters, as far as the facts have details for them; what says little only where it is needed. */
function cardsOf(all: readonly Fact[], letters: number): Fact[] {
  const full = fullFacts(all, letters > 1);
  const thin = letters > 1 ? all.filter((one) => !full.includes(one)) : [];
  const cards: Fact[] = [];
  let spare = letters - full.length;
  for (const fact of full) {
    const ways = tellingsOf(fact, Math.max(1, spare + 1));
    spare -= ways.length - 1;
    cards.push(...ways);
  }
  return [...cards, ...thin.slice(0, Math.max(0, spare))];
}

function saidOf({ clause, np, gerund }: Fact): string {
  return clause ?? np ?? gerund ?? "";
}

/** How much two texts have in common: words, and fields of work where they share no word. */
export function nearness(one: string, other: string): number {
  return overlap(stems(one), stems(other)) + sharedFields(one, other) * 0.9;
}

/** The first letters of the words that say what a text is about. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !small.has(word)).map((word) => word.replace(/s$/, "").slice(0, 5)),
  );
}

const small = new Set(
  "the and for you she his her him are was not but all any can had has how its new now off old one our out own see two way who why yes yet per day get got let may put say too use did ran from with that this these those from they them their have been were when what which your every each most some over into about after before until while where would could should than then also only even very more less than year years month months week weeks days hour hours time times still always never said says told asked wants thinks keeps people somebody someone nobody everybody everyone page pages himself herself themselves experience".split(
    " ",
  ),
);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
