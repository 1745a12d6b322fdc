import { momentOf, noonOf, writeDay, writeMoment } from "./dates.ts";
import { inOurs } from "./language.svelte.ts";
import { startLarge } from "./lists.ts";
import { ownZone } from "./local-time.ts";

/** The first reasons as sentences, with dates as people write them. */
export function reasonOf(because: readonly { text: string }[], most = 1): string {
  return because
    .slice(0, most)
    .map(({ text }) => `${startLarge(inPage(text)).replace(/\.$/, "")}.`)
    .join(" ");
}

/** A sentence of the program in the language of the page, with dates as people write them. */
export function inPage(text: string): string {
  return withDays(inOurs(text));
}

const instant = /\b\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})(?:\[[^\]]+\])?/g;

/** "2026-12-04" becomes "Fri 4 Dec", and a moment "Fri 4 Dec, 10:00 am". */
export function withDays(text: string): string {
  const timed = text.replace(instant, (moment) => writeMoment(momentOf(moment), ownZone()));
  return timed.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => writeDay(noonOf(date), "UTC"));
}
