import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Served } from "#cli/desk.ts";
import type { Pages } from "#http/pages.ts";
import { serveDoor } from "#http/serve.ts";
import type { World } from "#ports/world.ts";
import { keepDuties } from "#worker/keep-duties.ts";

export interface ServeApp {
  world: World;
  port: number;
  /** Is told what a person at the terminal should know. */
  hint(text: string): void;
}

const built = join(import.meta.dirname, "..", "..", "web", "dist");

/** The web app, where it is built. */
export function findPages(): Pages | undefined {
  const firstFiles = join(built, "first-files.json");
  if (!existsSync(firstFiles)) return undefined;
  return { folder: built, firstFiles: JSON.parse(readFileSync(firstFiles, "utf8")) };
}

/** The door and the duties of the worker in one process, begun and ended together. */
export async function serveApp({ world, port, hint }: ServeApp): Promise<Served> {
  const report = ({ stack }: Error) => hint(String(stack));
  const door = await serveDoor({ world, port, pages: findPages(), report });
  const ending = new AbortController();
  const duties = keepDuties({
    world,
    signal: ending.signal,
    tell: {
      sent: ({ message, outcome }) => hint(`${message.step}: ${outcome.outcome}`),
      heard: ({ sender }) => hint(`Heard from ${sender}.`),
      trouble: hint,
    },
  });
  return {
    port: door.port,
    makeLink: () => door.makeLink(),
    async [Symbol.asyncDispose]() {
      ending.abort();
      await duties;
      await door[Symbol.asyncDispose]();
    },
  };
}
