import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import type { Draft } from "#domain/draft/types.ts";
import { planSchema, type draftSchema, type reviewSchema } from "#domain/facts/outputs.ts";
import { instantAt } from "#domain/facts/instants.ts";
import { plan } from "#domain/plan/plan.ts";
import { balanced, findProfile } from "#domain/policy/profiles.ts";
import type { Review } from "#domain/review/types.ts";
import { calendarOf } from "../support/calendar-of.ts";
import { loadStories } from "../support/story.ts";

type Fits<Published, Printed extends Published> = [Published, Printed];
/** The type checker fails here when a type of the program leaves its published schema. */
export type Outputs = [
  Fits<z.input<typeof draftSchema>, Draft>,
  Fits<z.input<typeof reviewSchema>, Review>,
];

test("the plan of every golden story has the published form", async () => {
  for (const { name, file, expected } of loadStories()) {
    const policy = findProfile(expected.profile) ?? balanced;
    const context = {
      now: instantAt(expected.now),
      policy,
      calendar: await calendarOf(file.application),
    };
    const { error } = planSchema.safeParse(plan(file, context));
    assert.equal(error, undefined, `${name}: ${error?.message}`);
  }
});
