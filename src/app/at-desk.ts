import type { Desk } from "#cli/desk.ts";
import { readConfig } from "./config.ts";
import { openWorld } from "./open-world.ts";
import { print } from "./print.ts";

/** Reads the settings, opens the world, and closes it again when the deed is done. */
export async function atDesk(deed: (desk: Desk) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const world = openWorld(config);
  const desk: Desk = {
    world,
    home: config.home,
    print,
    hint: (text) => void process.stderr.write(`${text}\n`),
    get asks() {
      return process.stdin.isTTY === true && process.stdout.isTTY === true;
    },
    get colour() {
      return process.stdout.isTTY === true && !process.env.NO_COLOR;
    },
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
  await deed(desk);
  await world[Symbol.asyncDispose]();
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
