import type { ApplicationFile } from "../facts/schema.ts";
import { fold } from "./letter/fold.ts";
import type { Letter, Word } from "./letter/letter.ts";
import { partsOf } from "./names/known-names.ts";
import { stem, stockWords } from "./phrases/stock-words.ts";

const figures: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  half: "half",
  "8am": "8",
  "9am": "9",
};
const aboutMyself =
  /\b(?:my|i(?:'m| am)?(?: \w+)? (?:confident|certain|convinced)|i (?:will|would|can|could|'ll|also) (?:bring|offer|contribute)|make me)\b/;
const traits =
  /\b(?:skills?|abilit\w+|qualifications?|background|strengths?|enthusiasm|assertive\w*|experience|asset|fit|match|passion\w*|dedicat\w+)\b/;

/** How much of the letter nobody else could have written: concrete words of the richest sentence, and of all. */
export function concreteness(
  letter: Letter,
  file: ApplicationFile | undefined,
): { best: number; all: number } {
  const pasted = pastedWords(file);
  const all = new Set<string>();
  let best = 0;
  let at = 0;
  for (const sentence of letter.sentences) {
    while (at < letter.words.length && letter.words[at]!.start < sentence.start) at += 1;
    const from = at;
    while (at < letter.words.length && letter.words[at]!.end <= sentence.end) at += 1;
    const folded = letter.prose.slice(sentence.start, sentence.end);
    if (traits.test(folded) && aboutMyself.test(folded)) continue;
    const words = letter.words.slice(from, at);
    const concrete = new Set<string>();
    for (const [place, word] of words.entries())
      if (isConcrete(word) && !pasted.has(word.folded) && !isPasted(words, place))
        concrete.add(stem(word.folded));
    best = Math.max(best, concrete.size);
    for (const word of concrete) all.add(word);
  }
  return { best, all: all.size };
}

function isConcrete(word: Word): boolean {
  if (/^\d+(?:st|nd|rd|th)?$/.test(word.folded)) return false;
  const base = word.folded.replace(/'\w*$/, "");
  if (base.length < 3) return false;
  return base
    .split("-")
    .some((part) => part.length > 2 && !stockWords.has(part) && !stockWords.has(stem(part)));
}

/** Names and role titles are what a template has gaps for: they make nothing specific. */
function isPasted(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (at > 0 && /^\p{Lu}/u.test(word.text)) return true;
  const next = words.slice(at + 1, at + 5);
  const role = next.findIndex((one) =>
    /^(?:role|position|job|post|opening|vacancy|internship|opportunity)$/.test(one.folded),
  );
  if (role < 0) return false;
  return !next
    .slice(0, role)
    .some((one) =>
      /^(?:the|a|an|this|your|of|in|for|to|and|that|with|about|from|is|are|was)$/.test(one.folded),
    );
}

function pastedWords(file: ApplicationFile | undefined): ReadonlySet<string> {
  if (!file) return new Set();
  const { company, role, people } = file.application;
  return new Set(
    [company, role, file.me.name, ...people.map((person) => person.name)].flatMap((name) =>
      partsOf(name).map((part) => part.folded),
    ),
  );
}

/** What the letter takes up of the notes: how many of their words, and which notes not at all. */
export function overlapWithNotes(
  letter: Letter,
  notes: readonly string[],
): { shared: number; unused: string[]; known: number } {
  const own = new Set(letter.words.flatMap((word) => keys(word.folded)));
  const counts = notes.map((note) => new Set(contentOf(note).filter((key) => own.has(key))).size);
  return {
    shared: counts.reduce((sum, count) => sum + count, 0),
    known: new Set(notes.flatMap(contentOf)).size,
    unused: notes.filter((_, at) => counts[at] === 0),
  };
}

function contentOf(note: string): string[] {
  const words = fold(note).match(/[a-z0-9][a-z0-9'-]*/g) ?? [];
  return words.flatMap((word) => keys(word));
}

function keys(word: string): string[] {
  const base = word.replace(/'\w*$/, "");
  const parts = base.includes("-") ? base.split("-") : [base];
  return parts.flatMap((part) => {
    const figure = figures[part] ?? (/^\d/.test(part) ? part.replace(/\D+$/, "") : undefined);
    if (figure !== undefined) return [figure];
    return part.length < 3 || stockWords.has(part) || stockWords.has(stem(part))
      ? []
      : [stem(part)];
  });
}
