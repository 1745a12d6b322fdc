import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { guessKind } from "#domain/review/guess-kind.ts";
import { readLetter, type Letter } from "#domain/review/letter/letter.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { isThanks } from "#domain/review/situation.ts";
import { toneFeatures } from "#domain/review/tone/features.ts";

/** A letter that is no note of thanks, and whether it reproaches, presses or threatens. */
export interface ToneExample {
  cold: boolean;
  features: Set<string>;
}

const coldRules = new Set(["guilt", "pressure", "ultimatum"]);
const thanks = new Set(["thank-you", "thank-you-via-recruiter", "handwritten-note"]);
/** A feature of fewer letters says nothing. */
const leastLetters = 4;
const leastWeight = 0.4;
/** What the weights are written in. */
export const step = 0.1;

/** The letters of test/letters that weights are learned from: `## rule,rule | kind` above each in `unseen`, `=== kind` in well-written.txt. */
export function toneExamples(root: string, without?: string): ToneExample[] {
  const folder = join(root, "test/letters/unseen");
  const rounds = readdirSync(folder).filter((file) => file !== without);
  return [
    ...rounds.toSorted().flatMap((file) => examplesIn(readFileSync(join(folder, file), "utf8"))),
    ...wellWritten(readFileSync(join(root, "test/letters/well-written.txt"), "utf8")),
  ];
}

/** The examples of one file of `unseen`. */
export function examplesIn(file: string): ToneExample[] {
  return file.split(/^## /m).flatMap((part) => {
    const end = part.indexOf("\n");
    const [rules = "", kind = ""] = part.slice(0, end).split(" | ");
    const cold = rules.split(",").some((rule) => coldRules.has(rule));
    if (end < 0 || thanks.has(kind) || (!cold && rules !== "ok")) return [];
    return exampleOf(part.slice(end + 1), cold);
  });
}

function wellWritten(file: string): ToneExample[] {
  return file.split(/^=== /m).flatMap((part) => {
    const [kind = "", ...lines] = part.split("\n");
    return thanks.has(kind.trim()) || kind === "" ? [] : exampleOf(lines.join("\n"), false);
  });
}

function exampleOf(text: string, cold: boolean): ToneExample[] {
  const letter = letterOf(text);
  return letter && !isThanks(guessKind(letter)) ? [{ cold, features: toneFeatures(letter) }] : [];
}

function letterOf(text: string): Letter | undefined {
  const draft = readDraft(`${text.trim()}\n`);
  return draft.ok ? readLetter(draft.value) : undefined;
}

/** How much more often each feature is met in cold letters than in others, as the logarithm of the ratio (naive Bayes). */
export function toneWeights(examples: readonly ToneExample[]): Map<string, number> {
  const cold = counted(examples.filter((one) => one.cold));
  const warm = counted(examples.filter((one) => !one.cold));
  const weights = new Map<string, number>();
  for (const feature of [...new Set([...cold.of.keys(), ...warm.of.keys()])].toSorted()) {
    const [met, other] = [cold.of.get(feature) ?? 0, warm.of.get(feature) ?? 0];
    if (met + other < leastLetters) continue;
    const weight = Math.log((met + 1) / (cold.all + 2)) - Math.log((other + 1) / (warm.all + 2));
    if (Math.abs(weight) >= leastWeight) weights.set(feature, weight);
  }
  return weights;
}

function counted(examples: readonly ToneExample[]): { all: number; of: Map<string, number> } {
  const of = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) of.set(feature, (of.get(feature) ?? 0) + 1);
  return { all: examples.length, of };
}

/** The module of the weights, as the domain holds them. */
export function toneModule(root: string): string {
  const weights = [...toneWeights(toneExamples(root))].map(
    ([feature, weight]) => `${feature}:${Math.round(weight / step)}`,
  );
  return `// Learned from the letters of test/letters by scripts/learning/learn-tone.ts; written by \`npm run generate\`.

/** What one of a weight is worth. */
export const step = ${step};

/** What speaks for a reproach or a demand, and with a minus for a good letter: a feature, and its weight in steps. */
export const learned =
  ${JSON.stringify(weights.join(" "))};
`;
}
