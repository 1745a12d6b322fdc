import assert from "node:assert/strict";
import { test } from "node:test";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { saidAnswer } from "./said-answer.ts";

const at = {
  from: Temporal.ZonedDateTime.from("2026-11-25T10:00[Europe/Berlin]"),
  calendar: plainCalendar,
};

test("who named a day is found with title and whole name, and nothing of the sentence before", () => {
  const said = {
    "I met Tom Okafor. Dana Whitfield said by Friday": "Dana Whitfield",
    "Gespräch mit Mia Brandt, Frau Lang meldet sich bis Freitag": "Frau Lang",
    "with Karl Lang. Mr Lang wants to decide by Friday": "Mr Lang",
    "Yesterday Dana said by Friday": "Dana",
    "at Hollis with Tom, and she said by Friday": undefined,
  };
  for (const [text, by] of Object.entries(said))
    assert.equal(saidAnswer(text, at)?.answer.by, by, text);
});
