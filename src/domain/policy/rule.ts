export type Guide = "G0" | "G1" | "G2" | "G3" | "G4";

/** One row of the rule table: what is asked, by which guides, which value holds, and when a person last checked it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  /** The guides that ask for it. */
  readonly guides: readonly Guide[];
  /** Guides that ask for something else, and what. */
  readonly aside?: string;
  /** What holds in `balanced`, in words. */
  readonly standing: string;
  /** Where a person meets the rule. */
  readonly shows: readonly string[];
  /** The numbers and switches of the rule; units stand in the names. Profiles override single ones. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly checkedOn: string;
}
