import { writeSync } from "node:fs";
import { join } from "node:path";
import { keepHeapSmall } from "#app/keep-heap-small.ts";
import { openWorld } from "#app/open-world.ts";
import type { MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { keepWatch } from "#worker/keep-watch.ts";
import { worldOfPoints, type Point } from "./points.ts";

export interface WorkerOrder {
  home: string;
  /** Where the worker ends, or after the first message that it has sent without coming there; nowhere, if it is left out. */
  point?: Point;
  signal?: "SIGKILL" | "SIGSTOP";
  /** How far its clock is ahead, in minutes: leases of dead workers have run out by then. */
  minutesAhead?: number;
  /** Rounds for so long instead of one. */
  seconds?: number;
}

/** One round of the real worker over the real adapters, in this process; prints what it sent, heard and met. */
export async function runWorker(order: WorkerOrder): Promise<void> {
  keepHeapSmall();
  const { home, point, signal = "SIGKILL", minutesAhead = 0, seconds } = order;
  const world = openWorld({ home, keys: `${home}-keys` });
  await using store = openSqliteStore({
    file: join(home, "afterword.db"),
    now: () => Temporal.Now.instant().add({ minutes: minutesAhead }),
  });
  Object.defineProperty(world, "store", { value: store });
  const watched = worldOfPoints(world, (reached) => {
    const isPast =
      signal === "SIGKILL" && reached === "sent" && point !== "copy filed" && point !== "replied";
    if (!point || (reached !== point && !isPast)) return;
    say("dies", reached);
    process.kill(process.pid, signal);
  });
  await keepWatch({
    world: watched,
    account: await onlyAccount(watched),
    everySeconds: 1,
    once: seconds === undefined,
    signal:
      seconds === undefined ? new AbortController().signal : AbortSignal.timeout(seconds * 1000),
    tell: {
      sent: ({ message, outcome }) => say("sent", [message.step, outcome]),
      heard: ({ messageId }) => say("heard", messageId),
      trouble: (text) => say("trouble", text),
    },
  });
  say("memory", process.resourceUsage().maxRSS);
}

/** Written at once, whatever happens to the process next. */
function say(what: string, detail: unknown): void {
  writeSync(1, `${JSON.stringify([what, detail])}\n`);
}

async function onlyAccount({ store }: World): Promise<MailAccount> {
  const [stored] = await store.read(({ accounts }) => accounts.list());
  if (!stored) throw new Error("The store of the test has no account.");
  return stored.account;
}
