import assert from "node:assert/strict";
import { test } from "node:test";
import { instantAt } from "#domain/facts/instants.ts";
import { findProfile } from "#domain/policy/profiles.ts";
import { calendarOf } from "../support/calendar-of.ts";
import { disagreements, loadStories, type Story } from "../support/story.ts";

for (const story of loadStories())
  test(`${story.name}: ${story.expected.why}`, async () => {
    assert.deepEqual(disagreements(story, await planOf(story)), []);
  });

async function planOf({ file, expected }: Story) {
  const { plan } = await import("#domain/plan/plan.ts");
  const policy = findProfile(expected.profile);
  assert.ok(policy, `there is no profile ${expected.profile}`);
  return plan(file, {
    now: instantAt(expected.now),
    policy,
    calendar: await calendarOf(file.application),
  });
}
