import type { Reason } from "#domain/plan/types.ts";
import { startLarge } from "./lists.ts";

/** The first reasons as sentences. */
export function reasonOf(because: readonly Reason[], most = 1): string {
  return because
    .slice(0, most)
    .map(({ text }) => `${startLarge(text).replace(/\.$/, "")}.`)
    .join(" ");
}
