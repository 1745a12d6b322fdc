import assert from "node:assert/strict";
import { test } from "node:test";
import { replyClasses } from "#domain/facts/schema.ts";
import { byUrgency, whatFollows } from "./questions.ts";

function question(is: string, day: string) {
  return {
    judgement: { class: is },
    receivedAt: Temporal.Instant.from(`2026-03-${day}T10:00:00Z`),
  };
}

test("of several uncertain answers the offer is asked about first and the courtesy last, the oldest of a kind before the others", () => {
  const asked = [
    question("acknowledgement", "02"),
    question("rejection", "09"),
    question("out-of-office", "01"),
    question("scheduling", "10"),
    question("rejection", "05"),
    question("offer", "11"),
  ].toSorted(byUrgency);
  assert.deepEqual(
    asked.map(({ judgement, receivedAt }) => `${judgement.class} ${receivedAt}`.slice(0, -10)),
    [
      "offer 2026-03-11",
      "scheduling 2026-03-10",
      "rejection 2026-03-05",
      "rejection 2026-03-09",
      "acknowledgement 2026-03-02",
      "out-of-office 2026-03-01",
    ],
  );
});

test("each meaning says what follows from it", () => {
  assert.deepEqual(Object.keys(whatFollows).toSorted(), [...replyClasses, "none"].toSorted());
});
