// First: what describes the API widens the schemas, and must do so before they are made.
import { serveDoor } from "#http/serve.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSamples } from "#actions/add-samples.ts";
import { openWorld } from "../../src/app/open-world.ts";
import type { World } from "#ports/world.ts";
import { root } from "../house/tree.ts";

/** A Wednesday, the day before Thanksgiving, on which the samples have something of every kind. */
export const sampleNow = "2026-11-25T10:40:00-05:00[America/New_York]";

export interface ServedPages extends AsyncDisposable {
  world: World;
  address: string;
  /** Opens a session, once. */
  makeLink(): Promise<string>;
  faults: string[];
}

/** The built pages behind the real server and a store of their own, at a fixed time, with sample data or without. */
export async function serveReal({ now = sampleNow, samples = true } = {}): Promise<ServedPages> {
  const home = mkdtempSync(join(tmpdir(), "afterword-pages-"));
  const faults: string[] = [];
  const world = openWorld({ home, keys: join(home, "keys"), now: Temporal.Instant.from(now) });
  if (samples) await addSamples(world);
  const door = await serveDoor({
    world,
    port: 0,
    pages: join(root, "web", "dist"),
    report: (error) => faults.push(error.stack ?? error.message),
  });
  return {
    world,
    faults,
    address: `http://127.0.0.1:${door.port}`,
    makeLink: () => door.makeLink(),
    async [Symbol.asyncDispose]() {
      await door[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
