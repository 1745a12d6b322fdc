import type { Letter } from "../letter/letter.ts";
import type { Span } from "../letter/sentences.ts";
import type { Hit } from "../rule.ts";
import type { Severity } from "../types.ts";
import { findGist, gistOf } from "./gist.ts";

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
}

export interface Meanings {
  say: string;
  rows: readonly (string | Meaning)[];
  /** Concepts that take every row back: talk of customers, say. */
  never?: string;
  /** True where every row counts in a report, too. */
  reported?: boolean;
}

export interface Meant extends Span {
  row: Meaning;
}

/** Compiles the rows once, at load. What a sentence says in two ways is found once: the longest stays. */
export function searchFor(meanings: Meanings): (letter: Letter) => Hit[] {
  const search = meaningSearchFor(meanings);
  return (letter) => onePerSentence(letter, search(letter)).map((one) => hitOf(meanings, one));
}

/** The same, with every row that a sentence has. */
export function meaningSearchFor({
  rows,
  never = "",
  reported = false,
}: Meanings): (letter: Letter) => Meant[] {
  const compiled = rows.map((given) => {
    const row = typeof given === "string" ? { gist: given } : given;
    const [pattern = "", unless = ""] = row.gist.split(" // ");
    const gist = gistOf(pattern, `${row.always ? "" : never} ${unless}`.trim());
    return { row, gist, reported: row.reported ?? reported };
  });
  const first = compiled[0]?.gist.number ?? 0;
  const end = first + compiled.length;
  return ({ passages }) => {
    const meant: Meant[] = [];
    for (const passage of passages)
      for (const number of passage.gists) {
        if (number < first || number >= end) continue;
        const one = compiled[number - first]!;
        const span = passage.reported && !one.reported ? undefined : findGist(one.gist, passage);
        if (span) meant.push({ ...span, row: one.row });
      }
    return meant;
  };
}

function onePerSentence({ sentences }: Letter, all: Meant[]): Meant[] {
  if (all.length < 2) return all;
  const longestFirst = all.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Set<Span | undefined>();
  const kept = longestFirst.filter((one) => {
    const sentence = sentences.find((span) => span.start <= one.start && one.start < span.end);
    if (sentence && taken.has(sentence)) return false;
    taken.add(sentence);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

function hitOf(meanings: Pick<Meanings, "say">, { row, start, end }: Meant): Hit {
  return {
    start,
    end,
    message: row.say ?? meanings.say,
    ...(row.instead !== undefined && { suggestion: row.instead }),
    ...(row.severity !== undefined && { severity: row.severity }),
  };
}
