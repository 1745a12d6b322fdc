import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { commands } from "#cli/commands.ts";
import { afterword } from "../support/afterword.ts";
import { makeSmallStore } from "../support/small-store.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-commands-"));
const seeded = join(folder, "seeded");
const file = join(seeded, "larder.afterword.json");
before(async () => {
  await makeSmallStore(seeded);
  await afterword(seeded, ["draft", step, "--json"]);
  for (const [name, text] of Object.entries(inputs)) writeFileSync(join(seeded, name), text);
});
after(() => rmSync(folder, { recursive: true }));

const step = "thank-you:r1:rhys";
const inputs = {
  "note.txt": "Subject: Thank you\n\nHi Rhys,\n\nThank you for your time.\n\nAda\n",
  "debrief.json": '{"notes":[{"person":"rhys","specifics":["windfalls go into the cider"]}]}',
  "answer.eml":
    "From: Dana Cole <dana@larder.example>\r\nTo: ada@example.org\r\nSubject: Re: Buyer\r\nDate: Fri, 27 Nov 2026 10:00:00 +0000\r\n\r\nWe will be in touch by Friday.\r\n",
  "call.ics":
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:second\r\nSUMMARY:Second round at Larder\r\nDTSTART:20301116T140000Z\r\nORGANIZER;CN=Dana Cole:mailto:dana@larder.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
};
const input = (name: keyof typeof inputs) => join(seeded, name);

/** One good use of each command, after the commands that it needs, each on a store of its own. */
const uses: Readonly<Record<string, readonly string[][]>> = {
  next: [["next"]],
  me: [["me"]],
  add: [["add", "--company", "Acme", "--role", "Buyer", "--zone", "UTC"]],
  change: [["change", "larder", "--role", "Head buyer"]],
  person: [["person", "larder", "tom", "--name", "Tom Ash", "--part", "interviewer"]],
  interview: [
    [
      ...["interview", "larder", "r2", "--stage", "final"],
      ...["--start", "2040-01-02T15:00:00Z", "--end", "2040-01-02T16:00:00Z", "--with", "rhys"],
    ],
  ],
  import: [["import", input("call.ics"), "--application", "larder"]],
  debrief: [["debrief", "larder", "--from", input("debrief.json")]],
  plan: [["plan"]],
  why: [["why", step]],
  "why-not": [["why-not", step]],
  forecast: [["forecast", "larder"]],
  draft: [["draft", step]],
  templates: [["templates"]],
  replan: [["replan"]],
  check: [["check", input("note.txt")]],
  advise: [["advise", input("note.txt")]],
  approve: [["approve", step]],
  send: [["send"]],
  "hand-off": [
    ["approve", step],
    ["hand-off", step],
  ],
  sent: [
    ["approve", step],
    ["sent", step],
  ],
  unsent: [
    ["approve", step],
    ["unsent", step],
  ],
  heard: [["heard", "larder", input("answer.eml")]],
  answers: [["answers"]],
  happened: [["happened", "larder", "rejected"]],
  skip: [["skip", step]],
  snooze: [["snooze", step, "--until", "2040-01-02"]],
  account: [["account", "list"]],
  search: [["search", "orchard"]],
  insight: [["insight"]],
  policy: [["policy", "show"]],
  export: [["export", "larder"]],
  backup: [["backup", "{home}/copy.db"]],
  restore: [
    ["backup", "{home}/copy.db"],
    ["restore", "{home}/copy.db"],
  ],
  erase: [["erase", "larder", "--yes"]],
  doctor: [["doctor"]],
  samples: [["samples", "add"]],
  completion: [["completion", "bash"]],
  compose: [["compose", file, "--step", step]],
  when: [["when", "by Friday"]],
  classify: [["classify", input("answer.eml")]],
  invite: [["invite", input("call.ics")]],
};

/** They run until they are ended, or play the whole story; tests of their own use them. */
const longRunning = ["watch", "serve", "demo"];

test("the table of this test holds every command", () => {
  assert.deepEqual(
    [...Object.keys(uses), ...longRunning].sort(),
    commands.map(({ name }) => name).sort(),
  );
});

for (const { name, example } of commands)
  describe(name, () => {
    test("--help shows an example, --json, and no colour in a pipe", async () => {
      const { code, out } = await run(seeded, [name, "--help"]);
      assert.equal(code, 0);
      assert.ok(out.includes(`Example:\n  $ ${example}`), out);
      assert.match(out, /--json/);
      assert.doesNotMatch(out, escape);
    });

    test("an option that nobody knows ends with code 2 and says so", async () => {
      const { code, err } = await run(seeded, [name, "--no-such-option"]);
      assert.equal(code, 2);
      assert.match(err, /unknown option '--no-such-option'/);
    });

    if (uses[name])
      test("--json prints one JSON text, and without it there is text, both in a pipe", async () => {
        const [asJson, asText] = [await use(name, ["--json"]), await use(name, [])];
        assert.doesNotThrow(() => JSON.parse(asJson.out) as unknown, asJson.out + asJson.err);
        assert.equal(asText.code, asJson.code, asText.err);
        assert.notEqual(asJson.code, 70, asJson.err);
        assert.doesNotMatch(asJson.out + asText.out + asText.err, escape);
      });
  });

const escape = new RegExp(String.fromCharCode(27));
let stores = 0;

async function use(name: string, more: string[]): Promise<Ended> {
  const home = join(folder, `store-${stores++}`);
  cpSync(seeded, home, { recursive: true });
  const steps = uses[name]!.map((args) => args.map((arg) => arg.replace("{home}", home)));
  for (const args of steps.slice(0, -1)) await run(home, args);
  return run(home, [...steps.at(-1)!, ...more]);
}

type Ended = Awaited<ReturnType<typeof afterword>>;

const executable = fileURLToPath(new URL("../../bin/afterword.js", import.meta.url));

/** The real command line in a pipe, and nothing in the environment that speaks of colour. */
async function run(home: string, args: string[]): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [executable, ...args], {
    env: { ...env, AFTERWORD_HOME: home, EDITOR: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number>((done) => child.on("close", (status) => done(status ?? -1))),
  ]);
  return { code, out, err };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}
