import assert from "node:assert/strict";
import { basename } from "node:path";
import { test } from "node:test";
import type { Rule } from "#domain/policy/rule.ts";
import { rules } from "#domain/policy/rules.ts";
import { filesIn, isTest, textOf } from "./tree.ts";

const rows: [string, Rule][] = Object.entries(rules);
const withinYears = 1;

test("every file of policy/rules is a row, under the id that is its name", () => {
  const files = filesIn("src/domain/policy/rules").map((path) =>
    basename(path, ".ts").toUpperCase(),
  );
  assert.deepEqual(files.sort(), Object.keys(rules).sort());
  for (const [id, rule] of rows) assert.equal(rule.id, id);
});

test("every row says which guides ask for it, what holds and where it shows", () => {
  const bare = rows.filter(
    ([, rule]) =>
      rule.guides.length === 0 || !rule.title || !rule.standing || rule.shows.length === 0,
  );
  assert.deepEqual(
    bare.map(([id]) => id),
    [],
  );
});

test("every row was checked against its sources within a year", () => {
  const oldest = Temporal.Now.plainDateISO().subtract({ years: withinYears });
  const stale = rows.filter(
    ([, { checkedOn }]) => Temporal.PlainDate.compare(checkedOn, oldest) < 0,
  );
  assert.deepEqual(
    stale.map(([id]) => id),
    [],
    "read the sources again, then set checkedOn",
  );
});

test("every row is named in a test", () => {
  const tests = filesIn().filter((path) => isTest(path) && !path.startsWith("test/house/"));
  const text = tests.map(textOf).join("\n");
  const untested = rows.filter(([id]) => !mentions(text, id));
  assert.deepEqual(
    untested.map(([id]) => id),
    [],
    "write a test whose name or case says the id",
  );
});

test("every row stands on docs/policy.md", () => {
  const page = textOf("docs/policy.md");
  assert.deepEqual(
    rows.filter(([id]) => !mentions(page, id)).map(([id]) => id),
    [],
  );
});

/** Whether the id stands in the text as a whole word: CHECK-1 is not CHECK-10. */
function mentions(text: string, id: string): boolean {
  return new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);
}
