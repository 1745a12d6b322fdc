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

/** A jump of the clock by more than this between two rounds holds sending for one round (a sleeping machine, a changed clock). */
const largestJumpSeconds = 300;

/**
 * Reads and sends in rounds until it is ended: at once when the mailbox says that something arrived, and every so often without
 * being told. A round that fails is told and tried again; nothing ends the watch but its signal.
 */
export async function keepWatch(watch: Watch): Promise<void> {
  let before = watch.world.store.now();
  while (!watch.signal.aborted) {
    const jumped = isJump(
      before.until(watch.world.store.now()).total("seconds"),
      watch.everySeconds,
    );
    if (jumped)
      watch.tell.trouble(
        "The clock has jumped; mail is read first, and sending waits for the next round.",
      );
    await round(watch, !jumped).catch((error: Error) => watch.tell.trouble(error.message));
    if (watch.once) return;
    before = watch.world.store.now();
    await untilNext(watch);
  }
}

function isJump(seconds: number, everySeconds: number): boolean {
  return seconds < -largestJumpSeconds || seconds > everySeconds + largestJumpSeconds;
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
