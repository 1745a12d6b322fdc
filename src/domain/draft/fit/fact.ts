import type { Tail } from "./tails.ts";

/** One fact of what the person has done, in the forms that sentences can take up. */
export interface Fact {
  path: string;
  /** A whole sentence in the first person: "I moved a database to a new cluster". */
  clause?: string;
  /** "moving a database to a new cluster" */
  gerund?: string;
  /** "moved a database to a new cluster", after "having" */
  participle?: string;
  /** "three years on a mixed medical ward" */
  np?: string;
  duration?: boolean;
  degree?: boolean;
  /** "at Takeli" */
  place?: string;
  /** The sentence without what was added to it behind commas, and these additions. */
  core?: string;
  tails?: Tail[];
}

/** A fact as it was read, before those that belong together are joined. */
export interface ReadFact extends Fact {
  /** An office that is held: its sentence is made whole, so that nothing in it is doubted. */
  held?: boolean;
  /** What came of the deed before it: "drop-off went from 40 to 22 percent". */
  result?: boolean;
  /** It stands in the sentence of the fact before it. */
  isBeside?: true;
}

/** A small first letter, unless the word is a name or the word I. */
export function uncapital(text: string): string {
  const [first = ""] = /^\p{L}+(?:-\p{L}+)?/u.exec(text) ?? [];
  // "Azubi-Betreuer": with a capital behind its hyphen it is a word of another tongue.
  return /^(?:I\b|\p{Lu}{2,}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text) ||
    /-\p{Lu}\p{Ll}/u.test(first)
    ? text
    : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
