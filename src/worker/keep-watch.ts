import { setTimeout as pause } from "node:timers/promises";
import { lookForUnsure, recoverSending } from "#actions/recover-sending.ts";
import { sendDueMessages, type SendReport } from "#actions/send-due-messages.ts";
import { takeInMail } from "#actions/take-in-mail.ts";
import type { TakenIn } from "#actions/take-in-one.ts";
import type { MailAccount } from "#ports/account.ts";
import type { Inbox } from "#ports/inbox.ts";
import type { World } from "#ports/world.ts";
import { secondsToNext } from "#actions/mailbox-pace.ts";
import { watchClock } from "./clock-jump.ts";

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

/** Waits before the mailbox is tried again: the first, and the longest after doubling. */
const firstWaitSeconds = 1;
const longestWaitSeconds = 300;

/**
 * Reads and sends in rounds until it is ended: at once when the mailbox says that something arrived, and every so often without
 * being told. One connection serves all rounds; when it fails, the failure is told and the mailbox opened anew, after ever longer
 * waits as long as no round succeeds. Nothing ends the watch but its signal.
 */
export async function keepWatch(watch: Watch): Promise<void> {
  const { world, signal, tell } = watch;
  const sayJump = watchClock(world);
  for (let failures = 0; !signal.aborted;) {
    try {
      await recoverSending(world);
      await using inbox = await world.mail.openInbox(watch.account);
      await keepRounds(watch, inbox, { sayJump, afterRound: () => void (failures = 0) });
    } catch (error) {
      tell.trouble((error as Error).message);
      if (!watch.once) await rest(waitAfter(failures++), signal);
    }
    if (watch.once) return;
  }
}

async function keepRounds(
  watch: Watch,
  inbox: Inbox,
  { sayJump, afterRound }: { sayJump: () => string | undefined; afterRound: () => void },
): Promise<void> {
  while (!watch.signal.aborted) {
    const jump = sayJump();
    if (jump) watch.tell.trouble(jump);
    await round(watch, inbox, jump === undefined);
    afterRound();
    if (watch.once) return;
    await untilNext(watch, inbox);
  }
}

async function round(watch: Watch, inbox: Inbox, maySend: boolean): Promise<void> {
  const { world, account, tell } = watch;
  await recoverSending(world);
  // A Sent folder that cannot be searched leaves a question open, and keeps no answer from being heard.
  await lookForUnsure(world, inbox).catch((error: Error) => tell.trouble(error.message));
  for (const taken of await takeInMail(world, account, inbox)) tell.heard(taken);
  if (maySend) await sendAll(watch, inbox);
}

/** One after the other; a watch that is being ended finishes the message that it is at, and no more. */
async function sendAll({ world, account, signal, tell }: Watch, inbox: Inbox): Promise<void> {
  for (;;) {
    const reports = await sendDueMessages({ world, account, inbox });
    for (const report of reports) {
      for (const taken of report.heard) tell.heard(taken);
      tell.sent(report);
    }
    if (reports.length === 0 || signal.aborted) return;
  }
}

/** Waits for the mailbox to say that something came, or for the time to pass, whichever is first; fails with the connection. */
async function untilNext(
  { world, account, everySeconds, signal }: Watch,
  inbox: Inbox,
): Promise<void> {
  const seconds = Math.min(everySeconds, await secondsToNext(world, account));
  const waiting = new AbortController();
  const both = AbortSignal.any([signal, waiting.signal]);
  const passed = rest(seconds, both).then(() => waiting.abort());
  try {
    await inbox.watch(() => waiting.abort(), both);
  } finally {
    waiting.abort();
    await passed;
  }
}

/** Doubled after every failure and spread by a fifth, so that many programs do not come back to a server in one moment. */
function waitAfter(failures: number): number {
  const seconds = Math.min(firstWaitSeconds * 2 ** failures, longestWaitSeconds);
  return seconds * (0.9 + 0.2 * Math.random());
}

async function rest(seconds: number, signal: AbortSignal): Promise<void> {
  await pause(seconds * 1000, undefined, { signal }).catch(() => undefined);
}
