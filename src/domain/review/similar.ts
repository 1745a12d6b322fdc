import { fold } from "./letter/fold.ts";
import { readLetter, type Letter } from "./letter/letter.ts";
import { partsOf } from "./names/known-names.ts";
import { readDraft } from "./read-draft.ts";
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

interface Shape {
  words: readonly (readonly string[])[];
  shingles: ReadonlySet<string>;
  sentences: ReadonlySet<string>;
}

const shapes = new WeakMap<object, Shape>();

/** Where the letter repeats what a sister draft says. Names do not count as a difference. */
export function* similarTo(letter: Letter, situation: Situation): Iterable<Hit> {
  const own = shapeOf(letter, situation);
  for (const other of situation.context.others ?? []) {
    const theirs = otherShape(other, situation);
    const likeness = jaccard(own.shingles, theirs.shingles);
    const shared = letter.sentences.filter((_, at) =>
      theirs.sentences.has(own.words[at]!.join(" ")),
    );
    const whom = situation.people.find((person) => person.id === other.to)?.name ?? other.to;
    const first = shared[0] ?? letter.sentences[0];
    const long = letter.sentences.filter(
      (span, at) => shared.includes(span) && own.words[at]!.length >= longEnough,
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

function otherShape(other: { to: string; text: string }, situation: Situation): Shape {
  const known = shapes.get(other);
  if (known) return known;
  const draft = readDraft(other.text);
  const shape = draft.ok
    ? shapeOf(readLetter(draft.value), situation)
    : { words: [], shingles: new Set<string>(), sentences: new Set<string>() };
  shapes.set(other, shape);
  return shape;
}

function shapeOf(letter: Letter, situation: Situation): Shape {
  const sentences = letter.sentences.map((span) => wordsOf(letter, span, situation));
  const shingles = new Set<string>();
  for (const words of sentences)
    for (let at = 0; at + 3 <= words.length; at += 1)
      shingles.add(words.slice(at, at + 3).join(" "));
  return {
    words: sentences,
    shingles,
    sentences: new Set(sentences.map((words) => words.join(" "))),
  };
}

function wordsOf(
  letter: Letter,
  span: { start: number; end: number },
  { people }: Situation,
): string[] {
  const names = namesAmong(people);
  return (fold(letter.text.slice(span.start, span.end)).match(/[\p{L}\p{N}']+/gu) ?? []).map(
    (word) => (names.has(word.replace(/'s$/, "")) ? "*" : word),
  );
}

const nameSets = new WeakMap<object, ReadonlySet<string>>();

function namesAmong(people: Situation["people"]): ReadonlySet<string> {
  const known = nameSets.get(people);
  if (known) return known;
  const names = new Set(
    people.flatMap((person) => partsOf(person.name).map((part) => part.folded)),
  );
  nameSets.set(people, names);
  return names;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}
