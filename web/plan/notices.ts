/** What to tell, and everything that counts as told from now on. */
export interface Notices<Thing> {
  due: Thing[];
  /** How many mails came of which nobody has said what they are. */
  answers: number;
  told: ReadonlySet<string>;
}

/**
 * What became due and what answered since something was told last. Without anything told before, all that is there counts as known:
 * nobody wants ten notices for switching them on.
 */
export function noticesOf<Thing extends { id: string }>(
  { due, mails }: { due: readonly Thing[]; mails: readonly string[] },
  told: ReadonlySet<string> | undefined,
): Notices<Thing> {
  const all = new Set([...due.map(({ id }) => id), ...mails]);
  if (!told) return { due: [], answers: 0, told: all };
  return {
    due: due.filter(({ id }) => !told.has(id)),
    answers: mails.filter((id) => !told.has(id)).length,
    told: all,
  };
}

/** Whether a notice may come now: within the person's hours (`HH:MM`), at home in their own zone. */
export function mayTell(
  now: Date,
  { from, until, zone }: { from: string; until: string; zone: string },
): boolean {
  const clock = now.toLocaleTimeString("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
  });
  return clock >= from && clock < until;
}
