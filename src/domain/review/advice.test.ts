import assert from "node:assert/strict";
import { test } from "node:test";
import { diffOf, readAdvice } from "./advice.ts";

const letter =
  "Hi Ada,\n\nThank you for the tour. I was very happy to seen the bees.\n\nBest,\nJoan";

function answer(...suggestions: object[]): string {
  return `Here you are:\n${JSON.stringify({ suggestions })}`;
}

test("a suggestion becomes a place, better words and a reason", () => {
  const advice = readAdvice(answer({ quote: "to seen", better: "to see", why: "grammar" }), letter);
  assert.deepEqual(advice, [{ start: 50, end: 57, better: "to see", why: "grammar" }]);
  assert.equal(letter.slice(50, 57), "to seen");
  assert.equal(
    diffOf(letter, advice),
    "- Thank you for the tour. I was very happy to seen the bees.\n+ Thank you for the tour. I was very happy to see the bees.",
  );
});

test("words that are not in the letter, and a letter written anew, are left out", () => {
  const whole = { quote: letter, better: "Dear Ada, I am thrilled", why: "better" };
  const longer = { quote: "Thank you", better: "Thank you ".repeat(9), why: "warmer" };
  const elsewhere = { quote: "I need this job", better: "", why: "calmer" };
  assert.deepEqual(readAdvice(answer(whole, longer, elsewhere, { quote: 3 }), letter), []);
});

test("an answer that is no JSON says nothing", () => {
  assert.deepEqual(readAdvice("I would write: Dear Ada", letter), []);
});
