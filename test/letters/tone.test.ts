import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { examplesIn, toneExamples, toneWeights } from "../../scripts/learning/learn-tone.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, "unseen");
const threshold = -0.8;

test("of letters that the tone was not learned from, five cold ones of six are above the threshold and at most three good ones of a hundred", () => {
  let [cold, coldAbove, good, goodAbove] = [0, 0, 0, 0];
  for (const file of readdirSync(folder)) {
    const weights = toneWeights(toneExamples(root, file));
    for (const example of examplesIn(readFileSync(join(folder, file), "utf8"))) {
      const above = toneBy(weights, example.features) > threshold;
      if (example.cold) [cold, coldAbove] = [cold + 1, coldAbove + (above ? 1 : 0)];
      else [good, goodAbove] = [good + 1, goodAbove + (above ? 1 : 0)];
    }
  }
  assert.ok(cold > 150 && good > 150);
  assert.ok(coldAbove >= (cold * 5) / 6, `${coldAbove} of ${cold}`);
  assert.ok(goodAbove <= good * 0.03, `${goodAbove} of ${good}`);
});

function toneBy(weights: ReadonlyMap<string, number>, features: ReadonlySet<string>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum / Math.sqrt(features.size + 1);
}
