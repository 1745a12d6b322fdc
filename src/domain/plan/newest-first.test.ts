import assert from "node:assert/strict";
import { test } from "node:test";
import { newestFirst } from "./newest-first.ts";

const [one, two, three, four] = [{ at: 1 }, { at: 2 }, { at: 3 }, { at: 4 }];

test("several lists are gone through from the newest on, and what stands in two of them comes once", () => {
  assert.deepEqual(
    [...newestFirst([[one, three], [], [two, three, four]])],
    [four, three, two, one],
  );
});

test("two messages of the same moment are two", () => {
  assert.equal([...newestFirst([[{ at: 1 }], [{ at: 1 }]])].length, 2);
});

test("no list has nothing", () => {
  assert.deepEqual([...newestFirst([])], []);
});

test("what is older than what was asked for is not looked at", () => {
  const old = Array.from({ length: 1000 }, () => ({
    get at(): number {
      throw new Error("looked at");
    },
  }));
  const [first, second] = newestFirst([[...old, three, four], [two]]);
  assert.deepEqual([first, second], [four, three]);
});
