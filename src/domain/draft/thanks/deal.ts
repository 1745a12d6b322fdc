import type { Fact } from "../fit/fact.ts";
import { mannerOf } from "../manner.ts";
import type { Reading } from "../notes/reading.ts";
import { nameOf, type Situation } from "../situation.ts";
import { similarity } from "../similarity.ts";
import { dealFacts } from "./facts-dealt.ts";
import { notesOf } from "./notes-of.ts";
import type { Sentence } from "./frame.ts";
import { writeThanks } from "./write-thanks.ts";

/** One letter of a panel, before length and paragraphs. */
export interface Hand {
  person: string;
  readings: Reading[];
  /** What one has done, as this letter tells it; none where the others tell all there is. */
  fact?: Fact;
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
  const facts = dealFacts(situation, members);
  const used = new Set<string>();
  const written: string[] = [];
  for (const [index, person] of members.entries()) {
    const { readings } = notesOf(situation, roundIndex, person);
    const fact = facts.get(person);
    const of = toMember(situation, person);
    if (!of) continue;
    const hand = {
      person,
      readings,
      used,
      turn: index + version - 1 + Math.max(0, roundIndex) * 3,
      ...(fact && { fact }),
    };
    const letter = mostDifferent(of, hand, written);
    if (person === situation.person.id) return letter.sentences;
    for (const id of letter.frames) used.add(id);
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
