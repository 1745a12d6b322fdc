// Interaction to next paint: what people do on each page of the built web app, with 500 applications and 5,000 messages and the processor slowed four
// times (CDP), in the browser of the tests. Writes its section of docs/performance.md. `npm run build:web && node scripts/node26.js bench/interactions.ts`;
// with a word, only the deeds whose name contains it, and nothing is written. Ends with 1 where the page works for more than 100 ms.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { desk, openBrowser, openPage, usual, waitMs } from "../test/support/browser.ts";
import { atRest } from "../test/support/sample-app.ts";
import { median, table, writeSection } from "./page.ts";
import { applications, fillCrowd, messages } from "./pages/crowd.ts";
import { deeds, type Deed } from "./pages/deeds.ts";
import { measureDeed, type Took } from "./pages/interaction.ts";
import { startServe } from "./serving.ts";

const most = 100;
const word = process.argv[2] ?? "";
const rounds = word ? 1 : 5;
const wanted = deeds.filter(({ name }) => name.includes(word));

type State = NonNullable<BrowserContextOptions["storageState"]>;
const lead = `Written by \`bench/interactions.ts\`; ${applications} applications and ${messages} messages, Chromium with its processor slowed four times, medians of ${rounds} rounds, each on a fresh copy of the store. The load of the machine was ${loadavg()[0]!.toFixed(1)}; above 1 the times to the paint are too long, which count by the clock; what the page worked, and its tasks, are time of the processor. At most ${most} ms are asked; a task is listed because a key that is pressed meanwhile would wait for it.`;

const filled = mkdtempSync(join(tmpdir(), "afterword-crowd-"));
await fillCrowd(filled);
const browser = await openBrowser({ isWhole: true });
const took = new Map<string, Took[]>(wanted.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < rounds; round++) await measureRound();
} finally {
  await browser.close();
  rmSync(filled, { recursive: true });
}
report();

/** On a copy of the store and a server of its own, for some deeds change what is on file. */
async function measureRound(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "afterword-crowd-"));
  cpSync(filled, home, { recursive: true });
  const { child, said } = await startServe(home);
  try {
    const entered = await openPage(browser, said.link!);
    const storageState = await entered.page.context().storageState();
    await entered.page.context().close();
    for (const deed of wanted) {
      const address = new URL(deed.path, said.link).href;
      took.get(deed.name)!.push(await measure(deed, address, storageState));
    }
  } finally {
    child.kill("SIGTERM");
    rmSync(home, { recursive: true });
  }
}

async function measure(deed: Deed, address: string, storageState: State): Promise<Took> {
  // Each window would keep all the program's files anew beside what is measured; people's browsers did so long before.
  const context = await browser.newContext({ ...desk, ...usual, storageState });
  const page = await context.newPage();
  page.setDefaultTimeout(waitMs);
  await page.goto(address);
  await atRest(page);
  await deed.prepare?.(page);
  const found = await measureDeed(browser, page, deed.act);
  await context.close();
  console.error(deed.name, JSON.stringify(found));
  return found;
}

function report(): void {
  const rows = [...took].map(([name, all]) => {
    const middle = (of: keyof Took) => Math.round(median(all.map((one) => one[of])));
    return { name, paint: middle("paint"), work: middle("work"), task: middle("task") };
  });
  const text = table(
    ["deed", "to the next paint, ms", "of it the page worked, ms", "longest task after it, ms"],
    rows.map(({ name, paint, work, task }) => [name, ...[paint, work, task].map(String)]),
  );
  if (word) console.log(text);
  else writeSection("performance", "Interactions", `${lead}\n\n${text}`);
  process.exitCode = rows.some(({ work }) => work > most) ? 1 : 0;
}
