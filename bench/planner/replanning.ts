import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replan } from "#actions/next-steps.ts";
import { openWorld } from "#app/open-world.ts";
import { typical } from "./typical.ts";

const megabyte = 1024 * 1024;
/** The heap that planning a whole store may use, in megabytes: a store that does not fit ends the process. */
export const heapLimit = 192;

/** So many applications, so many of them at one employer. */
export interface StoreSize {
  readonly count: number;
  readonly atOneEmployer: number;
}

/** Plans a store anew in a process with a small heap: both sizes, seconds, and memory in megabytes. */
export function replanInSmallHeap(size: StoreSize, now: Temporal.Instant): string[] {
  const output = execFileSync(
    process.execPath,
    [
      `--max-old-space-size=${heapLimit}`,
      import.meta.filename,
      JSON.stringify(size),
      now.toString(),
    ],
    { encoding: "utf8" },
  );
  return JSON.parse(output) as string[];
}

/** Fills a store with applications that were all active lately, changes the policy and plans them all anew. */
async function replanStore(size: StoreSize, now: Temporal.Instant): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), "afterword-replan-"));
  await using world = openWorld({ home, keys: join(home, "keys"), now });
  await fill(world, size);
  await world.store.write(({ owner }) => owner.savePolicy({ profile: "g1" }));
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const start = performance.now();
  await replan(world, () => undefined);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  rmSync(home, { recursive: true });
  return [
    ...[size.count, size.atOneEmployer].map(String),
    seconds.toFixed(1),
    ...[most, before].map((bytes) => (bytes / megabyte).toFixed(0)),
  ];
}

async function fill(
  world: ReturnType<typeof openWorld>,
  { count, atOneEmployer }: StoreSize,
): Promise<void> {
  const { events } = typical.application;
  await world.store.write(({ owner }) => owner.saveMe(typical.me));
  for (let at = 0; at < count; at += 1000)
    await world.store.write(({ applications }) => {
      for (let index = at; index < Math.min(count, at + 1000); index++) {
        const id = `application-${index}`;
        applications.save({ ...factsAt(Math.floor(index / atOneEmployer)), id });
        for (const event of events) applications.addEvent(id, event, "import");
      }
    });
}

/** The usual application at another employer: a company, a mail domain and people of its own. */
function factsAt(employer: number) {
  const { events: _, company, people, ...facts } = typical.application;
  return {
    ...facts,
    company: `${company} ${employer}`,
    people: people.map((person) => ({
      ...person,
      email: person.email?.replace("@quill.", `@quill-${employer}.`),
    })),
  };
}

if (import.meta.main) {
  const [size, now] = process.argv.slice(2);
  const row = await replanStore(JSON.parse(size!) as StoreSize, Temporal.Instant.from(now!));
  console.log(JSON.stringify(row));
}
