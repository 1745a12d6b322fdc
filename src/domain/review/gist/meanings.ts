import type { Letter } from "../letter/letter.ts";
import type { Span } from "../letter/sentences.ts";
import type { Hit } from "../rule.ts";
import type { Severity } from "../types.ts";
import { findGist, newSearch, slotsOf, type Gist, type Possible } from "./gist.ts";
import { conceptOf } from "./lexicon.ts";
import { meansOneOf, type Passage } from "./passage.ts";

/** A meaning that a rule looks for, whatever its words: a gist (see `gistOf`), and after `//` the concepts or words of which none may be in the sentence. */
export interface Meaning {
  gist: string;
  say?: string;
  instead?: string;
  severity?: Severity;
  /** True where it counts in a report of what the reader said, too. */
  reported?: boolean;
  /** True where it counts beside what takes the other rows back. */
  always?: boolean;
  /** True where these words alone leave no doubt: an insult. */
  sure?: boolean;
}

/** What is read like a list. */
export interface Rows {
  length: number;
  at(row: number): string | Meaning | undefined;
}

export interface Meanings {
  say: string;
  rows: readonly (string | Meaning)[] | Rows;
  /** Concepts that take every row back: talk of customers, say. */
  never?: string;
  /** True where every row counts in a report, too. */
  reported?: boolean;
}

/** Meanings that count in some situations only. */
export interface Sometimes<S> {
  meanings: Meanings;
  when: (situation: S, letter: Letter) => boolean;
}

export interface Meant extends Span {
  say: string;
  row: Meaning;
  passage: Passage;
  gist: Gist;
}

/** What a sentence says in two ways is found once: the longest stays. */
export function searchFor<S = never>(
  meanings: Meanings,
  more: readonly Sometimes<S>[] = [],
): (letter: Letter, situation?: S) => Hit[] {
  const search = meaningSearchFor(meanings);
  const others = more.map((one) => ({ when: one.when, search: meaningSearchFor(one.meanings) }));
  return (letter, situation) => {
    const meant = search(letter);
    for (const one of others)
      if (situation !== undefined && one.when(situation, letter)) meant.push(...one.search(letter));
    return onePerSentence(letter, meant).map(({ longest, faint }) => ({
      ...hitOf(longest),
      faint,
    }));
  };
}

/** The same, with every row that a sentence has. */
export function meaningSearchFor({
  say,
  rows,
  never = "",
  reported = false,
}: Meanings): (letter: Letter) => Meant[] {
  const read: Meaning[] = [];
  const rowAt = (at: number): Meaning => (read[at] ??= asMeaning(rows.at(at)!));
  const { number, first } = newSearch(rows.length, (at) => {
    const row = rowAt(at);
    return { written: row.gist, never: row.always ? "" : never };
  });
  return ({ possible }) => {
    const meant: Meant[] = [];
    for (const { gist, passage } of possible[number] ?? none) {
      const row = rowAt(gist.number - first);
      const counts = !passage.reported || (row.reported ?? reported);
      const span = counts ? findGist(gist, passage) : undefined;
      if (span) meant.push({ ...span, say, row, passage, gist });
    }
    return meant;
  };
}

function asMeaning(row: string | Meaning): Meaning {
  return typeof row === "string" ? { gist: row } : row;
}

const none: readonly Possible[] = [];

/** What a sentence says in one way only, and by less of its words than this, is said faintly. */
const leastShare = 0.4;
/** Nor is it said plainly where fewer than these of its words are the ones that were looked for. */
const leastDensity = 0.4;

function onePerSentence({ sentences }: Letter, all: Meant[]): { longest: Meant; faint: boolean }[] {
  if (all.length === 0) return nothing;
  const bySentence = Map.groupBy(all, ({ start }) =>
    sentences.find((span) => span.start <= start && start < span.end),
  );
  const kept = [...bySentence].flatMap(([sentence, some]) => {
    if (!sentence) return some.map((longest) => ({ longest, faint: false }));
    const longest = some.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
    const share = lengthOf(longest) / lengthOf(sentence);
    const lone = !longest.row.sure && some.every((one) => isSameSpan(one, longest));
    return [
      {
        longest,
        faint: lone && (share < leastShare || isLoose(longest) || isKind(longest.passage)),
      },
    ];
  });
  return kept.toSorted((a, b) => a.longest.start - b.longest.start);
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function isLoose({ gist, passage, start, end }: Meant): boolean {
  const words = passage.tokens.filter(
    (one) => one.start >= start && one.end <= end && one.word !== "^",
  );
  return slotsOf(gist) < leastDensity * words.length;
}

/** Who thanks or is glad in the same sentence seldom reproaches in it. */
function isKind({ tokens }: Passage): boolean {
  const kind = [conceptOf("POSITIVE")];
  return tokens.some((token) => meansOneOf(token, kind));
}

const nothing: { longest: Meant; faint: boolean }[] = [];

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function hitOf({ say, row, start, end }: Meant): Hit {
  return {
    start,
    end,
    message: row.say ?? say,
    ...(row.instead !== undefined && { suggestion: row.instead }),
    ...(row.severity !== undefined && { severity: row.severity }),
  };
}
