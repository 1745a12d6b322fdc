// Plans a second on one core, beside a bare date loop and beside json-rules-engine with rrule; growth with events; planning a whole
// store anew. Writes its section of docs/performance.md.
import { loadCalendar } from "#calendar/holidays.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { plan } from "#domain/plan/plan.ts";
import { balanced } from "#domain/policy/profiles.ts";
import { median, table, writeSection } from "./page.ts";
import { planBarely } from "./planner/minimal-loop.ts";
import { openPeer } from "./planner/rules-peer.ts";
import { heapLimit, replanInSmallHeap } from "./planner/replanning.ts";
import { typical, withEvents } from "./planner/typical.ts";

const now = Temporal.Instant.from("2026-11-19T15:00:00Z");
const calendar = loadCalendar("US");
const dates = [...calendar.holidays.keys()].filter((date) => date.startsWith("2026"));
const context = { now, policy: balanced, calendar };
const rounds = 7;
const warmUp = 4;

const planners: Record<string, () => unknown> = {
  "a date loop by hand": bare(),
  "plan()": () => plan(typical, context),
  "json-rules-engine and rrule": peer(),
};
const speed = await perSecond(planners);
const ours = speed["plan()"]!;
const most = Number(process.argv[2] ?? 100_000);
const sizes = [
  { count: most / 10, atOneEmployer: 3 },
  { count: most / 10, atOneEmployer: most / 10 },
  { count: most, atOneEmployer: 3 },
];
const stored = sizes.map((size) => replanInSmallHeap(size, now));

writeSection(
  "performance",
  "The planner",
  [
    `Written by \`bench/planner.ts\`; plans in a second of processor time of one thread, medians of ${rounds} interleaved runs. The application is the usual one: two rounds, four people, twelve events. The loop by hand is the limit: dates of one zone and one profile, nothing held, moved, foreseen or explained. The rules engine is what one would otherwise build from: JSON conditions and recurrence rules, in UTC and without reasons.`,
    table(
      ["planner", "plans a second", "ours against it"],
      Object.entries(speed).map(([name, value]) => [
        name,
        value.toFixed(0),
        `${(ours / value).toFixed(2)} ×`,
      ]),
    ),
    "Growth with the number of events of one application, processor time of one thread, medians of 5:",
    table(["events", "ms a plan", "µs an event"], [10, 100, 1000, 10_000].map(growthOf)),
    `Planning a whole store anew after a change of the policy (\`afterword replan\`), one process, SQLite on disk. Each application is the usual one, each employer with a company, a mail domain and people of its own; in all of them messages went out in the last two weeks, so that each counts for the ceilings of the others. The process may use ${heapLimit} MB of heap; memory is that of the whole process.`,
    table(
      [
        "applications",
        "of them at one employer",
        "seconds",
        "most memory, MB",
        "memory before, MB",
      ],
      stored,
    ),
  ].join("\n\n"),
);

function bare(): () => unknown {
  const holidays = new Set(dates.map((date) => Date.parse(date) / 86_400_000));
  return () => planBarely(typical, now.epochMilliseconds, holidays);
}

function peer(): () => unknown {
  const planByRules = openPeer(dates.map((date) => new Date(date)));
  return () => planByRules(typical, now.epochMilliseconds);
}

async function perSecond(all: Record<string, () => unknown>): Promise<Record<string, number>> {
  const measured = Object.keys(all).map((name) => [name, [] as number[]] as const);
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, values] of measured) {
      const value = await rateOf(all[name]!);
      if (round >= 0) values.push(value);
    }
  return Object.fromEntries(measured.map(([name, values]) => [name, median(values)]));
}

/** Runs in a second of this thread's own processor time, which holds on a machine that others use as well. */
async function rateOf(once: () => unknown): Promise<number> {
  const start = performance.now();
  const before = process.threadCpuUsage();
  let count = 0;
  while (performance.now() - start < 400) {
    for (let each = 0; each < 20; each++) await once();
    count += 20;
  }
  const { user, system } = process.threadCpuUsage(before);
  return (count * 1_000_000) / (user + system);
}

function growthOf(events: number): string[] {
  const file: ApplicationFile = withEvents(events);
  const later = { ...context, now: now.add({ hours: 24 }) };
  const times = Array.from({ length: 6 }, () => {
    const repeats = Math.max(1, 2000 / events);
    const before = process.threadCpuUsage();
    for (let each = 0; each < repeats; each++) plan(file, later);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000 / repeats;
  });
  const ms = median(times.slice(1));
  return [String(events), ms.toFixed(3), ((1000 * ms) / events).toFixed(2)];
}
