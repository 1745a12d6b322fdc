import { setTimeout as pause } from "node:timers/promises";
import type { MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";
import type { Watch } from "./keep-watch.ts";

export interface Duties extends Pick<Watch, "tell" | "signal"> {
  world: World;
}

/** Short, so that a message whose time has come waits no longer than this. */
const everySeconds = 20;
const lookAgainAfter = 3_000;

/** Reads and sends mail whenever a mailbox is connected, beginning and ending as it comes and goes, until the signal. */
export async function keepDuties({ world, signal, tell }: Duties): Promise<void> {
  while (!signal.aborted) {
    const account = await findAccount(world);
    if (!account) await wait(signal);
    else await watchWhileConnected({ world, signal, tell }, account);
  }
}

async function watchWhileConnected(
  { world, signal, tell }: Duties,
  account: MailAccount,
): Promise<void> {
  const gone = new AbortController();
  const both = AbortSignal.any([signal, gone.signal]);
  const { keepWatch } = await import("./keep-watch.ts");
  const watching = keepWatch({ world, account, everySeconds, once: false, signal: both, tell });
  while (!both.aborted) {
    await wait(both);
    const current = await findAccount(world);
    if (JSON.stringify(current) !== JSON.stringify(account)) gone.abort();
  }
  await watching;
}

async function findAccount(world: World): Promise<MailAccount | undefined> {
  return world.store.read(({ accounts }) => accounts.list()[0]?.account);
}

async function wait(signal: AbortSignal): Promise<void> {
  await pause(lookAgainAfter, undefined, { signal }).catch(() => undefined);
}
