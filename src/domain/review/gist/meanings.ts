import type { Letter } from "../letter/letter.ts";
import type { Span } from "../letter/sentences.ts";
import type { Severity } from "../types.ts";
import { findGist, gistOf } from "./gist.ts";
import { gistsByConcept } from "./senses.ts";

/** A meaning that a rule looks for, whatever its words: a gist (see `gistOf`), and after `//` the concepts or words of which none may be in the sentence. */
export interface Meaning {
  gist: string;
  say?: string;
  severity?: Severity;
  /** True where it counts in a report of what the reader said, too. */
  reported?: boolean;
}

export interface Meanings {
  rows: readonly (string | Meaning)[];
  /** Concepts that take every row back: talk of customers, say. */
  never?: string;
}

export interface Meant extends Span {
  row: Meaning;
}

/** Looks compiled meanings up in a letter. */
export type MeaningSearch = (letter: Letter) => Meant[];

/** Compiles the rows once, at load. */
export function meaningSearchFor({ rows, never = "" }: Meanings): MeaningSearch {
  const first = gistsByConcept.size;
  const compiled = rows.map((given) => {
    const row = typeof given === "string" ? { gist: given } : given;
    const [pattern = "", unless = ""] = row.gist.split(" // ");
    const gist = gistOf(pattern, `${never} ${unless}`.trim());
    gistsByConcept.enter([gist.needs]);
    return { row, gist };
  });
  const end = first + compiled.length;
  return ({ said }) => {
    const meant: Meant[] = [];
    for (const sentence of said)
      for (const number of sentence.gists) {
        if (number < first || number >= end) continue;
        const { row, gist } = compiled[number - first]!;
        const heard = !sentence.reported || row.reported === true;
        const span = heard ? findGist(gist, sentence) : undefined;
        if (span) meant.push({ ...span, row });
      }
    return meant;
  };
}
