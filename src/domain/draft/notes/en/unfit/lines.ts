import type { Refusal } from "../../reading.ts";

/** One concept of what stays out of a letter, and the ways of saying it. */
export interface Unfit {
  concept: string;
  refusal: Refusal;
  /** Patterns that begin and end with a word. Phrases more often than words, because single words mislead. */
  says: readonly string[];
}

/** One pattern a line; {very}, {he}, {his}, {is} and {month} stand for the words of their kind. */
export function lines(text: TemplateStringsArray): string[] {
  return text.raw[0]!.split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

const kinds: Readonly<Record<string, string>> = {
  very: "(?:very |quite |so |really )?",
  he: "(?:he |she |they )?",
  his: "(?:his|her|their)",
  is: "(?:is|are|was|were)",
  month:
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)",
};

/** All ways of saying any of the concepts, as one pattern. */
export function patternOf(concepts: readonly Unfit[]): RegExp {
  const all = concepts.flatMap(({ says }) => says.map(asWords));
  return new RegExp(all.join("|"), "iu");
}

function asWords(line: string): string {
  const pattern = line.replace(/\{(\w+)\}/g, (whole, kind: string) => kinds[kind] ?? whole);
  const before = /^(?:\^|\[|\(\?:\[)/.test(pattern) ? "" : "\\b";
  const after = /\$$/.test(pattern) ? "" : "\\b";
  return `${before}(?:${pattern})${after}`;
}
