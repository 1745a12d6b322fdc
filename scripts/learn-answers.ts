// Learns how much each word and concept speaks for each class from the mails of test/answers. Run it when they or the concepts change.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "#domain/replies/learned/features.ts";
import { formOf, ownWords, tellingWords } from "#domain/replies/own-words.ts";
import { sentences } from "#domain/replies/sentences.ts";
import { readAnswers, type StatedAnswer } from "../test/support/read-answers.ts";
import { learnWeights, type Example } from "./learning/learn-weights.ts";

const target = join(import.meta.dirname, "../src/domain/replies/learned/weights.ts");

/** Bounces and absences have readers of their own. */
const classes = [
  "acknowledgement",
  "holding",
  "scheduling",
  "next-round",
  "information-request",
  "rejection",
  "offer",
  "application-received",
  "newsletter",
  "other",
] as const;
/** Weights are written in so many steps on either side of nothing. */
const levels = 27;
const linesAtMost = 200;

const examples = (await readAnswers()).flatMap(exampleOf);
const { base, weights } = learnWeights(examples, classes.length);
const most = [...weights.values()].flat().reduce((one, other) => Math.max(one, Math.abs(other)), 0);
const step = most / levels;
const entries = [...weights]
  .map(([feature, one]) => [feature, one.map((weight) => Math.round(weight / step))] as const)
  .filter(([, steps]) => steps.some((one) => one !== 0))
  .map(([feature, steps]) => steps.map((one) => String.fromCharCode(64 + one)).join("") + feature)
  .sort();

const written = `// Made by scripts/learn-answers.ts from the mails of test/answers; do not edit.

export const classes = ${JSON.stringify(classes)} as const;

/** How much speaks for each class before a word is read. */
export const base: readonly number[] = ${JSON.stringify([...base].map((one) => Number(one.toFixed(3))))};

/** How much one step of a weight is. */
export const step = ${step.toFixed(5)};

/** Per class one character, then the feature. */
export const learned = \`
${inLines(entries)}
\`;
`;
if (!process.argv.includes("--check")) writeFileSync(target, written);
else if (readFileSync(target, "utf8") !== written) {
  console.error(
    `${target} is older than the mails or the features. Run: node scripts/learn-answers.ts`,
  );
  process.exitCode = 1;
}
console.log(`learned ${entries.length} features from ${examples.length} mails`);

function exampleOf(answer: StatedAnswer): Example[] {
  const at = classes.findIndex((one) => one === answer.class);
  if (at < 0) return [];
  const said = tellingWords(answer.mail, sentences(ownWords(answer.mail).own));
  const features = [...featuresOf(said, formOf(answer.mail))];
  return [{ features, class: at }];
}

function inLines(all: readonly string[]): string {
  const perLine = Math.ceil(all.length / linesAtMost);
  const lines = Array.from({ length: Math.ceil(all.length / perLine) }, (_, line) =>
    all.slice(line * perLine, (line + 1) * perLine).join("|"),
  );
  return lines.join("\n");
}
