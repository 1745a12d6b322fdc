import type { MailAccount } from "#ports/account.ts";
import type { Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/**
 * One mailbox sends as a person would: well apart, and few a day; providers take more for a machine (Gmail 500 a day, Exchange 30 a
 * minute). What the person set for the account goes before.
 */
export const usualPace = { secondsBetween: 20, mostADay: 50 };
const aDay = Temporal.Duration.from({ hours: 24 });

/** The moment from which the mailbox may send its next message; now or earlier where nothing is in the way. */
export function mayGoFrom(
  { messages }: Tables,
  account: MailAccount,
  now: Temporal.Instant,
): Temporal.Instant {
  const { secondsBetween, mostADay } = { ...usualPace, ...account.pace };
  const sent = messages.sendingSince(now.subtract(aDay));
  const oldestOfFull = sent.at(-mostADay);
  if (sent.length >= mostADay && oldestOfFull) return oldestOfFull.add(aDay);
  return sent.at(-1)?.add({ seconds: secondsBetween }) ?? now;
}

/** How long the pace of the mailbox still holds back a message whose time has come, in seconds; infinite where none waits. */
export async function secondsToNext({ store }: World, account: MailAccount): Promise<number> {
  return store.read((tables) => {
    const now = store.now();
    const waiting = tables.messages.list({ states: ["approved", "deferred"] });
    const isDue = waiting.some(
      ({ wakeAt, channel }) => channel === "email" && Temporal.Instant.compare(wakeAt, now) <= 0,
    );
    if (!isDue) return Number.POSITIVE_INFINITY;
    return Math.max(0, now.until(mayGoFrom(tables, account, now)).total("seconds"));
  });
}
