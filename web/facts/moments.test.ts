import assert from "node:assert/strict";
import { test } from "node:test";
import { anHourAfter, fieldOf, instantOf } from "./moments.ts";

test("a field shows an instant by the clock of a zone, and means it there again", () => {
  const instant = "2026-11-24T20:00:00+01:00[Europe/Berlin]";
  const field = fieldOf(instant, "America/New_York");
  assert.equal(field, "2026-11-24T14:00");
  assert.equal(instantOf(field, "America/New_York"), "2026-11-24T14:00:00-05:00[America/New_York]");
  assert.equal(instantOf("", "America/New_York"), undefined);
});

test("an interview lasts an hour until somebody says otherwise, and ends on its day", () => {
  assert.equal(anHourAfter("2026-11-24T09:05"), "10:05");
  assert.equal(anHourAfter("2026-11-24T23:30"), "23:59");
});
