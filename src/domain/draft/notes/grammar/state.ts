import type { Head } from "./agreement.ts";
import type { Part } from "./follows.ts";

/** What the words are as a whole, and how much worse the next best account of them is. */
export interface Account {
  kind: "phrase" | "clause" | "verb-first" | "imperative";
  verbAt: number;
  margin: number;
  /** The part that each word plays. */
  parts: readonly Part[];
  /** Where the subject begins, behind a time or place that the clause may open with. */
  subjectAt: number;
}

type Region =
  | "open"
  | "relative"
  | "told"
  // Behind "whoever", before its own verb and behind it.
  | "standing"
  | "stood"
  | "done"
  | "free"
  // Behind a thing that the clause tells more of: "the stories the children …".
  | "contact"
  | "twofold"
  | "tail";

/** A way of reading the words so far. */
export interface State {
  last: Part;
  region: Region;
  /** Whether the subject names one or several; unknown at the beginning. */
  head: Head;
  isFixed: boolean;
  hasSubject: boolean;
  /** Behind "a", "every" and their like, where no plural follows. */
  isSingle: boolean;
  /** The subject has an article or what stands for one. */
  isKnown: boolean;
  /** Behind "every", "each" and their like. */
  isAgain: boolean;
  /** In the time or place that a clause may open with: "on Fridays nobody …". */
  isFront: boolean;
  subjectAt: number;
  kind: Account["kind"];
  verbAt: number;
  /** The base of the verb before. */
  verb?: string | undefined;
  cost: number;
  path: Path | undefined;
}

/** The parts so far, the last one first. */
export interface Path {
  part: Part;
  /** The words up to here are "every evening", "last week" and their like. */
  isTime: boolean;
  before: Path | undefined;
}

export function partsIn(path: Path | undefined): Part[] {
  const parts: Part[] = [];
  for (let at = path; at; at = at.before) parts.unshift(at.part);
  return parts;
}

export const begin: State = {
  last: "start",
  region: "open",
  head: undefined,
  isFixed: false,
  hasSubject: false,
  isSingle: false,
  isKnown: false,
  isAgain: false,
  isFront: false,
  subjectAt: 0,
  kind: "phrase",
  verbAt: -1,
  cost: 0,
  path: undefined,
};
