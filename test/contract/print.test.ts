import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { test } from "node:test";

const source = pathToFileURL(join(import.meta.dirname, "../../src/app/print.ts")).href;
/** Who reads from a connection makes it one that does not wait, also for what is written to it. */
const printer = `
  process.stdin.resume().unref();
  const { print } = await import(${JSON.stringify(source)});
  for (let line = 0; line < 8; line += 1) print(String(line).repeat(1_000_000));
`;

test(
  "prints every line, in order, to a reader that is slow and a connection that does not wait",
  { timeout: 60_000 },
  async () => {
    const server = createServer((socket) => {
      const child = spawn(process.execPath, ["-e", printer], {
        stdio: [socket, socket, "inherit"],
      });
      child.on("close", () => socket.destroy());
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    client.pause();
    await wait(500);
    let read = "";
    client.setEncoding("latin1").on("data", (text: string) => (read += text));
    client.resume();
    await once(client, "close");
    server.close();
    const expected = Array.from({ length: 8 }, (_, line) => String(line).repeat(1_000_000));
    assert.equal(read === `${expected.join("\n")}\n`, true, `${read.length} letters came`);
  },
);

test(
  "says what became of a line that cannot be written",
  { skip: existsSync("/dev/full") ? false : "there is no /dev/full here" },
  () => {
    const file = openSync("/dev/full", "w");
    const executable = join(import.meta.dirname, "../../bin/afterword.js");
    const { status, stderr } = spawnSync(process.execPath, [executable, "check", "-"], {
      input: "Dear Ada,\n\nPlease answer asap!!!\n",
      stdio: ["pipe", file, "pipe"],
      encoding: "utf8",
    });
    assert.equal(status, 74);
    assert.match(stderr, /^What was to be printed cannot be written\. ENOSPC/);
    assert.doesNotMatch(stderr, /fault of Afterword|\n\s+at /);
  },
);
