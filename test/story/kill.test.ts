import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openConnection } from "#storage/sqlite/connection.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { afterword, afterwordJson } from "../support/afterword.ts";
import { missingMailServers, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { application, debrief, setUpHome } from "../support/panel-story.ts";

const executable = fileURLToPath(new URL("../../bin/afterword.js", import.meta.url));
const steps = ["thank-you:r1:priya", "thank-you:r1:tom"];
/** Every state that a message passes on its way out. */
const targets = ["claimed", "sending", "sent"];
const kills = Number(process.env["AFTERWORD_KILLS"] ?? 60);

test(
  `killed ${kills} times while it sends, it loses nothing and sends nothing twice`,
  { skip: missingMailServers() ?? false },
  async () => {
    await using servers = await startMailServers();
    let done = 0;
    let delivered = 0;
    while (done < kills) {
      const home = await mkdtemp(join(tmpdir(), "afterword-kill-"));
      await setUpHome(home, servers);
      await writeFile(join(home, "debrief.json"), JSON.stringify(debrief));
      await afterwordJson(home, ["debrief", application, "--from", join(home, "debrief.json")]);
      for (const step of steps) {
        await afterwordJson(home, ["draft", step]);
        await afterwordJson(home, ["approve", step]);
      }
      for (const target of targets) {
        if (await killWhileSending(home, target)) done++;
        await expireClaims(home);
      }
      await afterword(home, ["send"]);
      const states = await statesOf(home);
      const sent = states.filter((state) => state === "sent").length;
      const unsure = states.filter((state) => state === "unsure").length;
      delivered += sent;
      const held = await heldAfterAll(servers, delivered);
      assert.equal(
        sent + unsure,
        steps.length,
        `every message is sent or asked about: ${states.join(", ")}`,
      );
      assert.ok(
        held >= delivered && held <= delivered + unsure,
        `${held} arrived, ${delivered} are known as sent, ${unsure} are asked about`,
      );
      delivered = held;
      await rm(home, { recursive: true, force: true });
      await rm(`${home}-keys`, { recursive: true, force: true });
    }
  },
);

/** Kills the worker in the moment that a message reaches the state, and says whether one did. */
async function killWhileSending(home: string, target: string): Promise<boolean> {
  const watched = openConnection(join(home, "afterword.db"), { readOnly: true });
  const count = () => watched.all("SELECT 1 FROM message_state WHERE state = $1", target).length;
  const before = count();
  const child = spawn(process.execPath, [executable, "send"], {
    env: { ...process.env, AFTERWORD_HOME: home },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  for (let waited = 0; child.exitCode === null && count() === before && waited < 3000; waited += 2)
    await pause(2);
  child.kill("SIGKILL");
  await ended;
  const reached = count() > before;
  watched.close();
  return reached;
}

/** What both interviewers hold once the server has delivered what it took in. */
async function heldAfterAll(servers: MailServers, atLeast: number): Promise<number> {
  for (let waited = 0; ; waited += 200) {
    await pause(200);
    const held = (await servers.held("priya")).length + (await servers.held("tom")).length;
    if (waited >= 400 && (held >= atLeast || waited > 8000)) return held;
  }
}

/** A dead worker's claims are free again after two minutes; the test does not wait for them. */
async function expireClaims(home: string): Promise<void> {
  await using store = openSqliteStore({ file: join(home, "afterword.db") });
  await store.write(({ messages }) => {
    for (const { id } of messages.list({ states: ["claimed"] })) messages.wake(id, store.now());
  });
}

async function statesOf(home: string): Promise<string[]> {
  await using store = openSqliteStore({ file: join(home, "afterword.db") });
  return await store.read(({ messages }) => messages.list().map(({ state }) => state));
}
