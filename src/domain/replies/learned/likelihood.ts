import type { MailForm } from "../decide.ts";
import { spokenIn } from "../phrases/languages.ts";
import type { Sentence } from "../sentences.ts";
import type { IncomingClass } from "../types.ts";
import { featuresIn, featuresOf } from "./features.ts";
import { base, classes, learned, step } from "./weights.ts";

/** How probable each class is by what was learned from labelled mail, and which sentences speak for one. */
export interface Likelihood {
  of: (is: IncomingClass) => number;
  /** Those that speak for it more than for the others, the strongest first. */
  sentencesFor: (is: IncomingClass) => Sentence[];
}

export function likelihood(sentences: readonly Sentence[], form: MailForm): Likelihood {
  const known = [...featuresOf(sentences, form)].filter((one) => weights().has(one));
  const scale = Math.sqrt(Math.max(1, known.length));
  const probable = shares(classes.map((_, at) => sumOf(known, at) / scale + (base[at] ?? 0)));
  return {
    of: (is) => probable[numberOf(is)] ?? 0,
    sentencesFor: (is) => {
      const spoken = spokenIn(sentences);
      return sentences
        .map((sentence) => ({
          sentence,
          weight: sumOf([...new Set(featuresIn(sentence, spoken))], numberOf(is)),
        }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight)
        .map(({ sentence }) => sentence);
    },
  };
}

function numberOf(is: IncomingClass): number {
  return classes.findIndex((one) => one === is);
}

/** Turns scores into probabilities that sum up to one. */
function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - most));
  const sum = grown.reduce((one, other) => one + other);
  return grown.map((one) => one / sum);
}

function sumOf(features: readonly string[], at: number): number {
  return features.reduce((sum, one) => sum + weightOf(weights().get(one), at), 0);
}

function weightOf(digits: string | undefined, at: number): number {
  return digits === undefined ? 0 : (digits.charCodeAt(at) - middle) * step;
}

/** Each weight is one character from `%` to `[`; `@` in the middle is nothing. */
const middle = 64;

let read: ReadonlyMap<string, string> | undefined;

function weights(): ReadonlyMap<string, string> {
  read ??= new Map(
    learned
      .trim()
      .split(/[|\n]/)
      .map((entry) => [entry.slice(classes.length), entry.slice(0, classes.length)]),
  );
  return read;
}
