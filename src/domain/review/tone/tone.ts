import type { Letter } from "../letter/letter.ts";
import type { Kind, Situation } from "../situation.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import { once } from "../remember.ts";
import type { Finding } from "../types.ts";
import { toneFeatures } from "./features.ts";
import { learned, step } from "./weights.ts";

/** From here on a letter is taken for a reproach or a demand: of good ones that were not learned from, about two in a hundred are above it. */
const threshold = -0.8;
/** Of fewer words nothing is said. */
const leastWords = 4;
/** The same for a sentence or two without greeting and close, of which the letter around is not known. */
const thresholdOfPart = 1;

/** The letters in which a reproach has a place. */
const answering: ReadonlySet<Kind> = new Set<Kind>([
  "check-in",
  "final-check-in",
  "application-follow-up",
  "rejection-reply",
  "competing-offer",
  "unknown",
]);

/** Rules that have said already what this would say. */
const plainer: ReadonlySet<string> = new Set([
  "guilt",
  "pressure",
  "ultimatum",
  "desperation",
  "bidding-war",
  "defensive",
  "apology",
]);

/** It speaks for the rule of reproaches. */
export const coldRule: Pick<ReviewRule, "name" | "severity" | "because"> = {
  name: "guilt",
  severity: "error",
  because: ["CHECK-9"],
};
const message =
  "Read by somebody who owes an answer, this is a reproach or a demand: nothing in it is kind. Say what you still like about the post, and ask for the timeline.";

/** A letter that asks or answers without a kind word, where no turn of phrase gives it away: the reader feels it as a reproach all the same. */
export function coldTone(
  letter: Letter,
  situation: Situation,
  findings: readonly Finding[],
): Hit | undefined {
  const first = letter.sentences[0];
  if (!first || !letter.english || letter.words.length < leastWords) return undefined;
  if (!answering.has(situation.kind)) return undefined;
  if (findings.some(({ rule, severity }) => severity === "error" && plainer.has(rule)))
    return undefined;
  if (findings.some(({ rule }) => rule === "guilt")) return undefined;
  const isPart = letter.salutation === undefined && letter.close === undefined;
  if (isPart && letter.passages.some((one) => one.reported)) return undefined;
  return toneOf(toneFeatures(letter)) > (isPart ? thresholdOfPart : threshold)
    ? { start: first.start, end: letter.body.end, message }
    : undefined;
}

/** Of good letters that were not learned from three in four are below it, of reproaches and demands one in forty. */
const warmThreshold = -2.5;
/** In a few words warmth is soon said. */
const leastWarmWords = 25;

/** Whether a letter reads as good letters do. */
export function isWarm(letter: Letter): boolean {
  return letter.words.length >= leastWarmWords && toneOf(toneFeatures(letter)) < warmThreshold;
}

/** The higher, the more of the letter is met in reproaches and demands, and the less in good letters. */
export function toneOf(features: ReadonlySet<string>): number {
  let sum = 0;
  for (const feature of features) sum += weightsKnown().get(feature) ?? 0;
  return (sum * step) / Math.sqrt(features.size + 1);
}

const weightsKnown = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      learned.split(" ").map((entry) => {
        const at = entry.lastIndexOf(":");
        return [entry.slice(0, at), Number(entry.slice(at + 1))];
      }),
    ),
);
