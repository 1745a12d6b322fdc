import { ofAnswers } from "./answers.ts";
import { ofHolidays } from "./holidays.ts";
import { ofThePlan } from "./plan.ts";
import { ofProblems } from "./problems.ts";
import { ofQuestions } from "./questions.ts";
import { fillings, ofTheReckoning } from "./reckoning.ts";
import { ofWhatIsLeftOut } from "./left-out.ts";
import { ofTheReview } from "./review.ts";
import { ofSlips } from "./slips.ts";

/** English sentences of the program and the same in German; `{name}` stands for what differs from case to case. */
export type Sentences = Readonly<Record<string, string>>;

/** Every pair, English first. */
export const sentences = Object.entries({
  ...ofThePlan,
  ...ofTheReckoning,
  ...ofTheReview,
  ...ofSlips,
  ...ofWhatIsLeftOut,
  ...ofQuestions,
  ...ofProblems,
  ...ofAnswers,
  ...ofHolidays,
});
const exact = new Map(sentences.filter(([english]) => !english.includes("{")));
const patterns = sentences
  .filter(([english]) => english.includes("{"))
  .map(([english, german]) => ({ pattern: patternOf(english), german }));

/** A sentence of the program in German; undefined where the book has none. What fills it stays as it is, unless it is a word of ours. */
export function findGerman(text: string): string | undefined {
  const found = exact.get(text);
  if (found !== undefined) return found;
  for (const { pattern, german } of patterns) {
    const filled = pattern.exec(text)?.groups;
    if (filled) return german.replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot, filled[slot]!));
  }
  return undefined;
}

function patternOf(english: string): RegExp {
  const source = english
    .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{(\w+)\}/g, "(?<$1>.+?)");
  return new RegExp(`^${source}$`, "su");
}

/** A cause is a sentence of ours again; everything else was written by somebody. */
function fill(slot: string, value: string): string {
  const isOurs = slot === "cause" || slot === "holiday";
  return fillings[slot]?.[value] ?? (isOurs ? findGerman(value) : undefined) ?? value;
}
