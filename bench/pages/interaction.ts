import type { Browser, CDPSession, Page } from "playwright-core";
import type { TraceEvent } from "./by-work.ts";

/** What one thing that a person does costs them. */
export interface Took {
  /** From the event to the next frame, milliseconds: the longest of all events of the deed. */
  paint: number;
  /** For how many of them the page itself worked: what others on the machine took is left out. */
  work: number;
  /** The longest that the page worked without a pause from the first event on, milliseconds: so long would the next key wait. */
  task: number;
}

interface Traced extends TraceEvent {
  id?: string;
  id2?: { local?: string };
  args?: { name?: string };
}

interface Span {
  from: number;
  to: number;
}

const slowed = 4;
const traced = ["devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

/** Does one thing with the processor slowed, and waits until nothing more comes of it. */
export async function measureDeed(
  browser: Browser,
  page: Page,
  act: (page: Page) => Promise<void>,
): Promise<Took> {
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(50);
  const stop = await startTrace(browser);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  await act(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(150);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return judge(await stop());
}

/** Returns what ends it and hands over what was traced. */
async function startTrace(browser: Browser): Promise<() => Promise<Traced[]>> {
  const session = await browser.newBrowserCDPSession();
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) =>
    events.push(...(value as unknown as Traced[])),
  );
  const traceConfig = { includedCategories: traced, excludedCategories: ["*"] };
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  return async () => {
    const isWhole = completed(session);
    await session.send("Tracing.end");
    await isWhole;
    await session.detach();
    return events;
  };
}

function completed(session: CDPSession): Promise<void> {
  return new Promise((done) => session.once("Tracing.tracingComplete", () => done()));
}

/** Nothing to the next paint where the deed had no event of a person, as when a field is filled at once. */
function judge(events: readonly Traced[]): Took {
  const heard = heardIn(events);
  const begin = heard[0]?.from ?? 0;
  const tasks = tasksOf(events).filter(({ ts, dur = 0 }) => ts + dur > begin);
  const longest = heard.reduce((most, one) => (lengthOf(one) > lengthOf(most) ? one : most), {
    from: begin,
    to: begin,
  });
  return {
    paint: lengthOf(longest) / 1000,
    work: tasks.reduce((sum, task) => sum + workWithin(task, longest), 0) / 1000,
    task: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

/** Every event of a person, from when it came to the frame that answers it, in the order in which they came. */
function heardIn(events: readonly Traced[]): Span[] {
  const begun = new Map<string, Traced>();
  const heard: Span[] = [];
  for (const event of events.filter(({ name }) => name === "EventTiming")) {
    const key = `${event.pid} ${event.id2?.local ?? event.id}`;
    const begin = begun.get(key);
    if (event.ph === "b") begun.set(key, event);
    else if (begin) heard.push({ from: begin.ts, to: event.ts });
  }
  return heard.toSorted((a, b) => a.from - b.from);
}

/** The tasks of the page: of all that have a page, as the browser's own windows do, the process that worked most. */
function tasksOf(events: readonly Traced[]): Traced[] {
  const pages = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const ofEach = pages.map((page) =>
    events.filter(
      ({ name, ph, pid, tid }) =>
        name === "RunTask" && ph === "X" && pid === page.pid && tid === page.tid,
    ),
  );
  return ofEach.toSorted((a, b) => workOf(b) - workOf(a))[0] ?? [];
}

function workOf(tasks: readonly Traced[]): number {
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
}

/** Of a task that lies half outside, half its work. */
function workWithin({ ts, dur = 0, tdur = 0 }: Traced, { from, to }: Span): number {
  const inside = Math.min(ts + dur, to) - Math.max(ts, from);
  return inside <= 0 ? 0 : (tdur * inside) / dur;
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}
