import type { Served } from "#cli/desk.ts";
import { serveDoor } from "#http/serve.ts";
import type { World } from "#ports/world.ts";
import { keepDuties } from "#worker/keep-duties.ts";

export interface ServeApp {
  world: World;
  port: number;
  /** Is told what a person at the terminal should know. */
  hint(text: string): void;
}

/** The door and the duties of the worker in one process, begun and ended together. */
export async function serveApp({ world, port, hint }: ServeApp): Promise<Served> {
  const door = await serveDoor({ world, port, report: ({ stack }) => hint(String(stack)) });
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
