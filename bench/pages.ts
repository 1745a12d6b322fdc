// Every page of the built web app, as `afterword serve` gives it out with the sample data: judged by Lighthouse with its settings for a phone on a slow
// network, and the bytes of script that it fetches. Writes its section of docs/performance.md.
//   npm run build:web && node scripts/node26.js bench/pages.ts --lighthouse FOLDER
// takes Lighthouse from there; it is no dependency of ours, 200 packages for one bench:
//   npm install --prefix FOLDER lighthouse@13.5.0
// With a word after it, only the pages whose name contains it, and nothing is written. Ends with 1 where a goal is missed.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addSamples } from "#actions/add-samples.ts";
import { openWorld } from "#app/open-world.ts";
import { openBrowser } from "../test/support/browser.ts";
import { pageList, type ListedPage } from "../test/support/page-list.ts";
import { median, table, writeSection } from "./page.ts";
import { multiplierFor } from "./pages/calibration.ts";
import { findLighthouse, type Scores } from "./pages/lighthouse.ts";
import { measureScripts, type Scripts } from "./pages/scripts.ts";
import { startServe } from "./serving.ts";

const least = 98;
const [mostFirst, mostFurther] = [70_000, 40_000];
const { values, positionals } = parseArgs({
  options: { lighthouse: { type: "string" } },
  allowPositionals: true,
});
const [word] = positionals;
const rounds = word ? 1 : 5;
const lead = `Written by \`bench/pages.ts\`: every page of the built app as \`afterword serve\` gives it out with the sample data, judged by Lighthouse 13.5 as a phone on a slow network (medians of ${rounds} runs), and its script as it comes over the line. At least ${least} is asked in each, ${mostFirst / 1000} kB on the first load and ${mostFurther / 1000} kB for each further page. The load of the machine was ${loadavg()[0]!.toFixed(1)}; Lighthouse is given what the processor worked on each task instead of what the clock says, so that the load of others does not count.`;

interface Measured {
  name: string;
  scripts: Scripts;
  scores?: Scores;
}

const port = await freePort();
const browser = await openBrowser({ isWhole: true, args: [`--remote-debugging-port=${port}`] });
const judge = values.lighthouse ? await findLighthouse(values.lighthouse) : undefined;
const measured: Measured[] = [];
for (const isFirst of [false, true])
  measured.push(
    ...(await measure(pageList.filter((listed) => Boolean(listed.isFirst) === isFirst))),
  );
await browser.close();
report();

/** What a key opens has no address of its own to be judged by. */
function isMeasured({ press, name }: ListedPage): boolean {
  return !press && (!word || name === "today" || name.includes(word));
}

/** On a server of their own: one store has the samples, the other is empty. */
async function measure(all: readonly ListedPage[]): Promise<Measured[]> {
  const listed = all.filter(isMeasured);
  const home = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  if (!listed[0]?.isFirst) await fill(home);
  const { child, said } = await startServe(home);
  const session = await enter(said.link!);
  const addresses = listed.map(({ path }) => new URL(path, said.link).href);
  const scripts = await measureScripts(browser, addresses, session);
  const found: Measured[] = [];
  for (const [at, { name }] of listed.entries()) {
    const scores = await medianScores(addresses[at]!);
    console.error(name, JSON.stringify({ ...scores, ...scripts[at] }));
    found.push({ name, scripts: scripts[at]!, ...(scores ? { scores } : {}) });
  }
  child.kill("SIGTERM");
  rmSync(home, { recursive: true });
  return found;
}

async function medianScores(address: string): Promise<Scores | undefined> {
  if (!judge) return undefined;
  const all: Scores[] = [];
  // Where much else runs a recording can begin after its page: it is made once more.
  const judgeOnce = () => judge!(address, port);
  for (let round = 0; round < rounds; round++) all.push(await judgeOnce().catch(judgeOnce));
  const middle = (of: keyof Scores) => median(all.map((one) => one[of]));
  return {
    performance: middle("performance"),
    calibrated: middle("calibrated"),
    accessibility: middle("accessibility"),
    practices: middle("practices"),
    index: middle("index"),
  };
}

async function fill(home: string): Promise<void> {
  await using world = openWorld({ home, keys: `${home}-keys` });
  await addSamples(world);
}

/** The session of the one link, for the windows that are opened here and for those that Lighthouse opens. */
async function enter(link: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  const state = await context.storageState();
  await context.close();
  const session = await browser.newBrowserCDPSession();
  await session.send("Storage.setCookies", { cookies: state.cookies });
  return state;
}

function report(): void {
  const judged = judge ? ["performance", "calibrated", "accessibility", "best practices"] : [];
  const head = ["page", ...judged, "first load, kB", "after Today, kB", "once it is used, kB"];
  const rows = measured.map(({ name, scores, scripts: { first, further, used } }) => [
    name,
    ...(scores ? judgedOf(scores).map(String) : []),
    ...[first, further, used].map((bytes) => (bytes / 1000).toFixed(1)),
  ]);
  if (judge && !word)
    writeSection("performance", "Pages", `${lead} ${sayCalibration()}\n\n${table(head, rows)}`);
  else console.log(table(head, rows));
  process.exitCode = measured.some(isMissed) ? 1 : 0;
}

function judgedOf({ performance, calibrated, accessibility, practices }: Scores): number[] {
  return [performance, calibrated, accessibility, practices];
}

function sayCalibration(): string {
  const index = median(measured.flatMap(({ scores }) => scores?.index ?? []));
  return `The second figure for speed is that of Lighthouse with the processor slowed ${multiplierFor(index).toFixed(1)} times instead of four, as the calculator of its documentation has it for the index of ${index.toFixed(0)} that it measured here: four times are meant for a faster machine.`;
}

function isMissed({ name, scores, scripts }: Measured): boolean {
  if (scores && Math.min(...judgedOf(scores)) < least) return true;
  return name === "today" ? scripts.first > mostFirst : scripts.further > mostFurther;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => done(free));
    });
  });
}
