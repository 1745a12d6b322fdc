import { main } from "#cli/main.ts";
import type { Desk } from "#cli/desk.ts";
import { readConfig } from "./config.ts";
import { keepHeapSmall } from "./keep-heap-small.ts";
import { openWorld } from "./open-world.ts";

/** Starts the command line: reads the settings, opens the world, and closes it again when the command has ended. */
export async function start(args: string[]): Promise<void> {
  if (args[0] === "watch") keepHeapSmall();
  const config = readConfig(process.env);
  const world = openWorld(config);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
  });
  const desk: Desk = {
    world,
    home: config.home,
    print: (text) => void process.stdout.write(`${text}\n`),
    hint: (text) => void process.stderr.write(`${text}\n`),
    asks: process.stdin.isTTY === true && process.stdout.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    readInput,
    now: () => config.now ?? Temporal.Now.instant(),
    setExit: (code) => void (process.exitCode = code),
    async serve(port) {
      const { serveApp } = await import("./serve-app.ts");
      return serveApp({ world, port, hint: desk.hint });
    },
    async restore(file) {
      await world[Symbol.asyncDispose]();
      const { restoreStore } = await import("./restore-store.ts");
      return restoreStore(config, file);
    },
  };
  await main(args, desk);
  await world[Symbol.asyncDispose]();
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
