import assert from "node:assert/strict";
import { test } from "node:test";
import { closedSamples } from "./closed-ones.ts";
import { daysUntil } from "./days.ts";

test("whatever day it is, no employer of the samples answers, rejects or meets anybody at a weekend, and all comes in order", () => {
  for (let day = 1; day <= 7; day++) {
    const now = Temporal.Instant.from(`2026-06-0${day}T12:00:00Z`);
    for (const { company, events, interviews } of closedSamples(daysUntil(now))) {
      const said = events.filter(({ type }) => type !== "applied" && type !== "step-done");
      const times = [...said.map(({ at }) => at), ...interviews.map(({ start }) => start)];
      const free = times.filter((at) => Temporal.ZonedDateTime.from(at).dayOfWeek > 5);
      assert.deepEqual(free, [], `${company}, seen on 2026-06-0${day}`);
      const [answer, ...later] = said.map(({ at }) => Temporal.Instant.from(at).epochMilliseconds);
      const [round] = interviews.map(({ start }) => Temporal.Instant.from(start).epochMilliseconds);
      const order = [answer!, ...(round ? [round] : []), ...later];
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
        company,
      );
    }
  }
});
