import type { Letter } from "../letter/letter.ts";
import type { Span } from "../letter/sentences.ts";
import type { Severity } from "../types.ts";
import { findGist, gistOf, mayOccur } from "./gist.ts";

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
  const compiled = rows.map((given) => {
    const row = typeof given === "string" ? { gist: given } : given;
    const [pattern = "", unless = ""] = row.gist.split(" // ");
    return { row, gist: gistOf(pattern, `${never} ${unless}`.trim()) };
  });
  return ({ senses }) =>
    compiled
      .filter(({ gist }) => mayOccur(gist, senses.concepts))
      .flatMap(({ row, gist }) =>
        senses.sentences.flatMap((sentence) => {
          const span =
            sentence.reported && row.reported !== true ? undefined : findGist(gist, sentence);
          return span ? [{ ...span, row }] : [];
        }),
      );
}
