import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readAbsence } from "#domain/replies/dates.ts";

/** Each line of days-away.list: the day on which it came, the zone, the last day away or `none`, and the words. */
const lines = readFileSync(`${import.meta.dirname}/days-away.list`, "utf8")
  .trim()
  .split("\n");

for (const line of lines) {
  const [, day, zone, until, words = ""] = /^(\S+) (\S+) (\S+) (.*)$/u.exec(line) ?? [];
  test(`${words}: away until ${until}`, () => {
    const from = Temporal.ZonedDateTime.from(`${day}T10:00[${zone}]`);
    assert.equal(readAbsence(words, from)?.until.toString() ?? "none", until);
  });
}
