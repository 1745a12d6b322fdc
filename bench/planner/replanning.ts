import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replan } from "#actions/next-steps.ts";
import { openWorld } from "#app/open-world.ts";
import { typical } from "./typical.ts";

const megabyte = 1024 * 1024;

/** Fills a store with so many applications, changes the policy and plans them all anew: count, seconds, and memory in megabytes. */
export async function replanStore(count: number): Promise<(string | number)[]> {
  const home = mkdtempSync(join(tmpdir(), "afterword-replan-"));
  await using world = openWorld({ home, keys: join(home, "keys") });
  await fill(world, count);
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
  return [count, seconds.toFixed(1), (most / megabyte).toFixed(0), (before / megabyte).toFixed(0)];
}

async function fill(world: ReturnType<typeof openWorld>, count: number): Promise<void> {
  const { events, ...facts } = typical.application;
  await world.store.write(({ owner }) => owner.saveMe(typical.me));
  for (let at = 0; at < count; at += 1000)
    await world.store.write(({ applications }) => {
      for (let index = at; index < Math.min(count, at + 1000); index++) {
        const id = `application-${index}`;
        applications.save({ ...facts, id });
        for (const event of events) applications.addEvent(id, event, "import");
      }
    });
}
