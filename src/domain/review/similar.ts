import { readLetter, type Letter } from "./letter/letter.ts";
import { partsOf } from "./names/known-names.ts";
import { readDraft } from "./read-draft.ts";
import { perObject } from "./remember.ts";
import type { Hit } from "./rule.ts";
import type { Situation } from "./situation.ts";
import type { ReviewContext } from "./types.ts";

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
  /** Hashes of three words in a row: 32 bits are enough to tell those of a panel apart. Some may stand twice. */
  trigrams: readonly number[];
}

/** Where the letter repeats what a sister draft says. Names do not count as a difference. */
export function* similarTo(letter: Letter, situation: Situation): Iterable<Hit> {
  const { people, context } = situation;
  if (!context.others?.length) return;
  const own = shapeOf(letter, namesAmong(people));
  const beside = besideFor(people)(context.others);
  const shared = sharedWith(own, beside);
  const places = own.sentences.map(({ hash }) => beside.sentences.get(hash));
  const repeatsNone = places.every((drafts) => drafts === undefined);
  for (const [at, other] of context.others.entries()) {
    const likeness = shared[at]! / (own.trigrams.length + beside.sizes[at]! - shared[at]! || 1);
    if (likeness < sameNote && repeatsNone) continue;
    const repeated = letter.sentences.filter((_, one) => places[one]?.includes(at));
    if (likeness < sameNote && repeated.length === 0) continue;
    const whom = people.find((person) => person.id === other.to)?.name ?? other.to;
    const first = repeated[0] ?? letter.sentences[0];
    const long = letter.sentences.filter(
      (span, one) => repeated.includes(span) && own.sentences[one]!.words >= longEnough,
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

/** Several drafts, as one asks whether they have something: by what they have, their places in the list. */
interface Beside {
  sentences: ReadonlyMap<number, readonly number[]>;
  trigrams: ReadonlyMap<number, readonly number[]>;
  sizes: readonly number[];
}

/** Read once for all letters that have these drafts beside them. */
const besideFor = perObject((people: Situation["people"]) =>
  perObject((others: NonNullable<ReviewContext["others"]>): Beside => {
    const shapes = others.map(shapesFor(people));
    return {
      sentences: placesOf(
        shapes.map(({ sentences }) => new Set(sentences.map(({ hash }) => hash))),
      ),
      trigrams: placesOf(shapes.map(({ trigrams }) => new Set(trigrams))),
      sizes: shapes.map(({ trigrams }) => trigrams.length),
    };
  }),
);

function placesOf(sets: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, set] of sets.entries())
    for (const one of set) {
      const known = places.get(one);
      if (known) known.push(at);
      else places.set(one, [at]);
    }
  return places;
}

/** How many runs of three words a letter shares with each draft. */
function sharedWith(own: Shape, { trigrams, sizes }: Beside): number[] {
  const shared = sizes.map(() => 0);
  for (const trigram of own.trigrams) {
    const places = trigrams.get(trigram);
    if (places) for (const at of places) shared[at]! += 1;
  }
  return shared;
}

/** The shapes of other drafts, read once for all letters of an application. */
const shapesFor = perObject((people: Situation["people"]) =>
  perObject((other: { text: string }): Shape => {
    const draft = readDraft(other.text);
    return draft.ok
      ? shapeOf(readLetter(draft.value), namesAmong(people))
      : { sentences: [], trigrams: [] };
  }),
);

function shapeOf(letter: Letter, names: ReadonlySet<string>): Shape {
  const trigrams: number[] = [];
  const sentences = letter.bySentence.map((all): Sentence => {
    let before = 0;
    let last = 0;
    let hash = 0;
    let words = 0;
    for (const { spelling } of all) {
      const word = names.has(spelling.name) ? 0 : spelling.hash;
      words += 1;
      hash = mixed(hash, word);
      if (words >= 3) trigrams.push(mixed(mixed(before, last), word));
      before = last;
      last = word;
    }
    return { hash: mixed(hash, words), words };
  });
  return { sentences, trigrams };
}

function mixed(one: number, other: number): number {
  const sum = Math.imul(one, 0x9e3779b1) + other;
  return Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
}

const namesAmong = perObject(
  (people: Situation["people"]): ReadonlySet<string> =>
    new Set(people.flatMap((person) => partsOf(person.name).map((part) => part.folded))),
);
