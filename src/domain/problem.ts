/** Something in the input that a person can mend: what is wrong, where, and what would be right. */
export interface Problem {
  /** Stable, kebab-case; listed in docs/errors.md. */
  code: string;
  /** Where: a path such as `application.people[1].email`, or `line 3, column 7`. */
  at: string;
  /** One sentence for a person. */
  say: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
