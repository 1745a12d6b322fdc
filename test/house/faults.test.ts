import assert from "node:assert/strict";
import { test } from "node:test";
import { filesIn, textOf } from "./tree.ts";

const rows = textOf("docs/faults.md")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ""));

test("every row of the catalogue of mail faults is in docs/faults.md", () => {
  const numbers = new Set(rows.map(([, number]) => Number(number)));
  const wanted = [...range(1, 34), ...range(52, 77), ...range(97, 105), 116, 118, 123, 124];
  assert.deepEqual(
    wanted.filter((number) => !numbers.has(number)),
    [],
  );
});

test("a row names a file that is there with words that stand in it, or says why there is none", () => {
  const files = new Set(filesIn());
  const wrong = rows.flatMap(([, number, , must = "", by = ""]) => {
    const tests = [...by.matchAll(/`([^`]+)` "([^"]+)"/g)];
    if (tests.length === 0 && !/cannot apply|not yet/.test(must + by))
      return [`${number} names no test`];
    return tests.flatMap(([, path = "", words = ""]) => {
      if (!files.has(path)) return [`${number}: ${path} is not there`];
      return textOf(path).includes(words) ? [] : [`${number}: "${words}" is not in ${path}`];
    });
  });
  assert.deepEqual(wrong, []);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
