import { verbOf } from "../verbs.ts";
import { accountFor } from "./account.ts";

/** The verb that says what is done in a clause, behind its helpers: where it stands, or -1, and its base, or nothing. */
export function contentVerbIn(tokens: readonly string[]): { at: number; base: string } {
  const { parts, verbAt } = accountFor(tokens);
  const at = tokens.findIndex(
    (word, place) =>
      place >= verbAt && /^do/.test(parts[place] ?? "") && verbOf(word) !== undefined,
  );
  return { at, base: verbOf(tokens[at] ?? "")?.base ?? "" };
}
