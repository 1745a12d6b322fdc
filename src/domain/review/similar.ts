import { readLetter, type Letter } from "./letter/letter.ts";
import { partsOf } from "./names/known-names.ts";
import { readDraft } from "./read-draft.ts";
import { perObject } from "./remember.ts";
import type { Hit } from "./rule.ts";
import type { Situation } from "./situation.ts";

/**
 * From here on two notes are one note with changes, if they share more than a greeting and a goodbye; below, shared sentences are looked at one by one.
 * Measured on copied and on honest pairs.
 */
const sameNote = 0.25;
/** Copied, even where only short sentences are the same. */
const copied = 0.5;
const longEnough = 8;

interface Sentence {
  /** Of its words, in order, and of how many there are. */
  hash: number;
  words: number;
}

interface Shape {
  sentences: readonly Sentence[];
  hashes: ReadonlySet<number>;
  /** Hashes of three words in a row: 32 bits are enough to tell those of a panel apart. */
  trigrams: ReadonlySet<number>;
}

/** Where the letter repeats what a sister draft says. Names do not count as a difference. */
export function* similarTo(letter: Letter, situation: Situation): Iterable<Hit> {
  const { people, context } = situation;
  const own = shapeOf(letter, namesAmong(people));
  const shapeOfOther = shapesFor(people);
  for (const other of context.others ?? []) {
    const theirs = shapeOfOther(other);
    const likeness = jaccard(own.trigrams, theirs.trigrams);
    const shared = letter.sentences.filter((_, at) => theirs.hashes.has(own.sentences[at]!.hash));
    if (likeness < sameNote && shared.length === 0) continue;
    const whom = people.find((person) => person.id === other.to)?.name ?? other.to;
    const first = shared[0] ?? letter.sentences[0];
    const long = letter.sentences.filter(
      (span, at) => shared.includes(span) && own.sentences[at]!.words >= longEnough,
    );
    if (first && (likeness >= copied || (likeness >= sameNote && long.length > 0)))
      yield {
        ...first,
        message: `This is nearly the note to ${whom} (${Math.round(likeness * 100)} % the same). They will compare; write this one from what was said here.`,
      };
    else
      for (const span of long)
        yield {
          ...span,
          severity: "warning",
          message: `The note to ${whom} has this sentence too.`,
        };
  }
}

/** The shapes of other drafts, read once for all letters of an application. */
const shapesFor = perObject((people: Situation["people"]) =>
  perObject((other: { text: string }): Shape => {
    const draft = readDraft(other.text);
    return draft.ok
      ? shapeOf(readLetter(draft.value), namesAmong(people))
      : { sentences: [], hashes: new Set(), trigrams: new Set() };
  }),
);

function shapeOf(letter: Letter, names: ReadonlySet<string>): Shape {
  const trigrams = new Set<number>();
  const sentences = letter.bySentence.map((all): Sentence => {
    let [before, last, hash, words] = [0, 0, 0, 0];
    for (const { spelling } of all) {
      const word = names.has(spelling.name) ? 0 : spelling.hash;
      words += 1;
      hash = mixed(hash, word);
      if (words >= 3) trigrams.add(mixed(mixed(before, last), word));
      [before, last] = [last, word];
    }
    return { hash: mixed(hash, words), words };
  });
  return { sentences, hashes: new Set(sentences.map(({ hash }) => hash)), trigrams };
}

function mixed(one: number, other: number): number {
  const sum = Math.imul(one, 0x9e3779b1) + other;
  return Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
}

const namesAmong = perObject(
  (people: Situation["people"]): ReadonlySet<string> =>
    new Set(people.flatMap((person) => partsOf(person.name).map((part) => part.folded))),
);

/** Shared trigrams among all. Left off with 0 once too few are left for `sameNote`: most notes are not alike. */
function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const all = one.size + other.size;
  let mayMiss = one.size - (sameNote * all) / (1 + sameNote);
  let shared = 0;
  for (const trigram of one)
    if (other.has(trigram)) shared += 1;
    else if ((mayMiss -= 1) < 0) return 0;
  return all === 0 ? 0 : shared / (all - shared);
}
