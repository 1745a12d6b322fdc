import assert from "node:assert/strict";
import { test } from "node:test";
import { commands } from "#cli/commands.ts";
import { commandsAlone, operations } from "./doors.ts";
import { filesIn, textOf } from "./tree.ts";

interface Operation {
  operationId: string;
  summary?: string;
}

const { paths } = JSON.parse(textOf("schemas/openapi.json")) as {
  paths: Record<string, Record<string, Operation>>;
};
const described = Object.values(paths).flatMap((methods) => Object.values(methods));

test("every operation of the API document is in the list of what a person can do, and the other way round", () => {
  assert.deepEqual(
    described.map(({ operationId }) => operationId).sort(),
    Object.keys(operations).sort(),
  );
});

test("every operation says in a sentence what it does", () => {
  assert.deepEqual(
    described.filter(({ summary }) => !summary),
    [],
  );
});

test("what a page can do, a command can do, or a reason stands there; and the other way round", () => {
  const names = new Set(commands.map(({ name }) => name));
  const done = Object.values(operations).flatMap(({ command }) =>
    typeof command === "string" ? [command] : [],
  );
  assert.deepEqual(
    done.filter((command) => !names.has(command)),
    [],
    "there is no such command",
  );
  const alone = [...names].filter((name) => !done.includes(name));
  assert.deepEqual(alone.sort(), Object.keys(commandsAlone).sort());
});

test("an operation that is named after an action is that action", () => {
  const actions = new Set(
    filesIn("src/actions")
      .filter((path) => !path.endsWith(".test.ts"))
      .flatMap((path) =>
        [...textOf(path).matchAll(/^export async function (\w+)/gm)].map(([, name]) => name!),
      ),
  );
  const ports = new Set([
    "streamChanges",
    "loadDraft",
    "rehearseImport",
    "loadCalendar",
    "readBackup",
    "findProvider",
    "testAccount",
    "endSession",
  ]);
  assert.deepEqual(
    Object.keys(operations).filter((name) => !actions.has(name) && !ports.has(name)),
    [],
    "name it after its action",
  );
});

test("the address of every operation stands in a test of the door", () => {
  const tests = filesIn("test/http").map(textOf).join("\n");
  const missing = Object.keys(paths).filter((path) => {
    const last = path.split("/").findLast((part) => part && !part.startsWith("{"));
    return !tests.includes(`/${last}`);
  });
  assert.deepEqual(missing, []);
});
