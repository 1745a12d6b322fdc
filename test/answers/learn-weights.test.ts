import assert from "node:assert/strict";
import { test } from "node:test";
import { learnWeights } from "../../scripts/learning/learn-weights.ts";

const examples = [
  { features: ["sun", "the"], class: 0 },
  { features: ["sun", "warm", "the"], class: 0 },
  { features: ["snow", "the"], class: 1 },
  { features: ["snow", "cold", "the"], class: 1 },
];

test("a word of one class speaks for it, and a word of both for neither", () => {
  const { weights } = learnWeights(examples, 2);
  const [sunny = 0, snowy = 0] = weights.get("sun") ?? [];
  assert.ok(sunny > 1 && snowy < -1, `${sunny} ${snowy}`);
  const [one = 0] = weights.get("the") ?? [];
  assert.ok(Math.abs(one) < 0.1, `${one}`);
});

test("a word of a single mail is not learned", () => {
  const { weights } = learnWeights(examples, 2);
  assert.equal(weights.has("warm"), false);
});

test("the same mails give the same weights", () => {
  assert.deepEqual(learnWeights(examples, 2), learnWeights(examples, 2));
});
