import assert from "node:assert/strict";
import { test } from "node:test";
import { dotsOf, findingOf, standsBefore, weeksOf } from "./findings.ts";

const answer = (days: number, isOut = false) => ({ application: "a", company: "A", days, isOut });

test("the finding names the fewest days within which six in ten answers came; those still out do not count", () => {
  const times = [
    { after: "applied" as const, answers: [answer(2), answer(9), answer(30, true)] },
    { after: "panel" as const, answers: [answer(3.4), answer(5), answer(12)] },
  ];
  // Of 2, 3.4, 5, 9 and 12 days the third is 5.
  assert.deepEqual(findingOf(times), { within: 3, all: 5, days: 5 });
  assert.equal(findingOf([]), undefined);
});

const lifts = (...days: number[]) =>
  dotsOf(days.map((one) => answer(one))).map(({ days: at, lift }) => [at, lift]);

test("answers of the same day stand on each other about the line of their row", () => {
  assert.deepEqual(lifts(4, 1, 1.1), [
    [1, 4.5],
    [1, -4.5],
    [4, 0],
  ]);
});

test("three of a day or more share the height of their row", () => {
  assert.deepEqual(lifts(2, 2, 2), [
    [2, 8],
    [2, 0],
    [2, -8],
  ]);
  assert.deepEqual(
    lifts(2, 2, 2, 2, 2).map(([, lift]) => lift),
    [8, 4, 0, -4, -8],
  );
});

test("a name behind the middle of its row stands before its ring, unless it would cover an answer there", () => {
  const before = (name: string, ...days: number[]) =>
    standsBefore(name, {
      dots: dotsOf([...days.map((one) => answer(one)), answer(13, true)]),
      last: 13,
      most: 21,
    });
  // Of 21 days a name of ten letters takes about three and a half.
  assert.equal(before("Brook & Co"), true);
  assert.equal(before("Brook & Co", 11), false);
  assert.equal(before("Brook & Co", 6), true);
  // With twenty-eight letters it would end behind the row.
  assert.equal(before("Brook & Company of Harrogate", 11), true);
});

test("a name in the first half of its row stands behind its ring where there is room", () => {
  assert.equal(standsBefore("Brook & Co", { dots: [], last: 4, most: 21 }), false);
});

test("weeks begin on Monday, and a week without a message is there too", () => {
  const day = (text: string) => ({ day: text, sent: 1, planned: 0, held: 0 });
  // 25 November 2026 is a Wednesday, 8 December a Tuesday.
  const weeks = weeksOf([day("2026-11-25"), day("2026-12-08")]);
  assert.deepEqual(
    weeks.map(({ from }) => from),
    ["2026-11-23", "2026-11-30", "2026-12-07"],
  );
  assert.equal(weeks[0]!.days[2]?.day, "2026-11-25");
  assert.deepEqual(weeks[1]!.days.filter(Boolean), []);
});
