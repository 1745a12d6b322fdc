import { setTimeout as pause } from "node:timers/promises";
import { lookForUnsure, recoverSending } from "#actions/recover-sending.ts";
import { sendDueMessages, type SendReport } from "#actions/send-due-messages.ts";
import { takeInMail } from "#actions/take-in-mail.ts";
import type { TakenIn } from "#actions/take-in-one.ts";
import type { MailAccount } from "#ports/account.ts";
import type { Inbox } from "#ports/inbox.ts";
import type { World } from "#ports/world.ts";

export interface Watch {
  world: World;
  account: MailAccount;
  everySeconds: number;
  once: boolean;
  signal: AbortSignal;
  tell: {
    sent(report: SendReport): void;
    heard(taken: TakenIn): void;
    trouble(say: string): void;
  };
}

/** A jump of the wall clock by more than this against the time that really passed holds sending for one round. */
const largestJumpSeconds = 300;

/**
 * Reads and sends in rounds until it is ended: at once when the mailbox says that something arrived, and every so often without
 * being told. A round that fails is told and tried again; nothing ends the watch but its signal.
 */
export async function keepWatch(watch: Watch): Promise<void> {
  let before = readClocks(watch.world);
  while (!watch.signal.aborted) {
    const clocks = readClocks(watch.world);
    const jump = jumpSeconds(before, clocks);
    before = clocks;
    const maySend = Math.abs(jump) <= largestJumpSeconds;
    if (!maySend) watch.tell.trouble(sayJump(jump));
    await round(watch, maySend).catch((error: Error) => watch.tell.trouble(error.message));
    if (watch.once) return;
    await untilNext(watch);
  }
}

interface Clocks {
  readonly wall: Temporal.Instant;
  /** Milliseconds that only grow; where a machine sleeps it stands still, so that waking up shows as a jump. */
  readonly steady: number;
}

function readClocks({ store }: World): Clocks {
  return { wall: store.now(), steady: performance.now() };
}

/** How much further the clock on the wall went than time did; negative where it was set back. */
function jumpSeconds(before: Clocks, after: Clocks): number {
  return before.wall.until(after.wall).total("seconds") - (after.steady - before.steady) / 1000;
}

function sayJump(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const way = seconds > 0 ? "forward" : "back";
  return `The clock has jumped ${way} by ${minutes} minutes. Mail is read first, and sending waits for the next round.`;
}

async function round(watch: Watch, maySend: boolean): Promise<void> {
  const { world, account, tell } = watch;
  await recoverSending(world);
  await lookForUnsure(world, account);
  await using inbox = await world.mail.openInbox(account);
  for (const taken of await takeInMail(world, account, inbox)) tell.heard(taken);
  if (!maySend) return;
  for (const report of await sendDueMessages({ world, account })) tell.sent(report);
}

/** Waits for the mailbox to say that something came, or for the time to pass, whichever is first. */
async function untilNext({ world, account, everySeconds, signal }: Watch): Promise<void> {
  const waiting = new AbortController();
  const both = AbortSignal.any([signal, waiting.signal]);
  const noticed = notice(world, account, both).catch(() =>
    pause(everySeconds * 1000, undefined, { signal: both }),
  );
  const passed = pause(everySeconds * 1000, undefined, { signal: both });
  await Promise.race([noticed, passed]).catch(() => undefined);
  waiting.abort();
  await Promise.allSettled([noticed, passed]);
}

async function notice(world: World, account: MailAccount, signal: AbortSignal): Promise<void> {
  await using inbox: Inbox = await world.mail.openInbox(account);
  await new Promise<void>((done, failed) => {
    signal.addEventListener("abort", () => done(), { once: true });
    inbox.watch(done, signal).then(done, failed);
  });
}
