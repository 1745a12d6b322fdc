import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { commands, type Call, type CommandSpec } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { readPlainCall, type Given } from "./read-plain-call.ts";
import { runDoubtful } from "./run-doubtful.ts";

const spec: CommandSpec = {
  arguments: [
    ["<step>", "a step"],
    ["[files...]", "files"],
  ],
  run: () => {},
};
const check: CommandSpec = {
  arguments: [["<drafts...>", "files"]],
  options: [
    { flags: "--kind <kind>", text: "its kind" },
    { flags: "--first-choice", text: "it is" },
    { flags: "--no-open", text: "leave it closed" },
    { flags: "--asks <what>", text: "several", many: true },
    { flags: "--format <format>", text: "how", choices: ["text", "json"] },
  ],
  run: () => {},
};

test("a plain line is read without commander, in whatever order its options stand", () => {
  assert.deepEqual(readPlainCall(["a.txt", "--kind", "-", "--json", "-"], check), {
    given: [["a.txt", "-"]],
    options: { open: true, kind: "-", json: true },
  });
  assert.deepEqual(
    readPlainCall(["--no-open", "--asks", "x", "--first-choice", "--asks", "y", "b"], check),
    { given: [["b"]], options: { open: false, asks: ["x", "y"], firstChoice: true } },
  );
});

test("what is doubtful is left to commander: help, joined values, short names, too few or too many words", () => {
  for (const typed of [
    [],
    ["--help"],
    ["-h", "a"],
    ["a", "--kind=x"],
    ["a", "--kind"],
    ["a", "--format", "yaml"],
    ["--", "a"],
    ["a", "--unknown"],
  ])
    assert.equal(readPlainCall(typed, check), undefined, typed.join(" "));
  const single: CommandSpec = { arguments: [["<file>", "a file"]], run: () => {} };
  assert.equal(readPlainCall(["a", "b"], single), undefined);
  assert.equal(readPlainCall(["a"], spec), undefined, "a list that may be empty");
});

test("every command reads its example as commander does", async () => {
  for (const { name, example, load } of commands) {
    const command = await load();
    const typed = wordsOf(example).slice(2);
    const plain = readPlainCall(typed, command);
    if (plain) assert.deepEqual(plain, await byCommander(name, typed, command), example);
    else assert.match(example, />>/, `${example} is read by commander`);
  }
});

async function byCommander(name: string, typed: string[], command: CommandSpec): Promise<Given> {
  const calls: Call[] = [];
  const run = mock.method(command, "run", (call: Call) => void calls.push(call));
  const desk = { print: () => {}, hint: assert.fail, setExit: () => {} } as unknown as Desk;
  await runDoubtful([name, ...typed], desk);
  run.mock.restore();
  const { given, options } = calls[0]!;
  return { given, options: { ...options } };
}

/** As a shell cuts it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
