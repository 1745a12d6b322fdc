import type { Slip } from "#domain/review/slips.ts";

/** A library that reads for spelling and grammar, on this machine. Fails with `proofreader-failed`. */
export interface Proofreader extends AsyncDisposable {
  /** What it sees in the text; the review decides which of it stands. */
  read(text: string): Promise<Slip[]>;
}
