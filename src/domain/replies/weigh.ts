import { answersLater, notYet, otherOffer, thanksForIt } from "./phrases/english-hypothetical.ts";
import { spokenIn, type Language } from "./phrases/languages.ts";
import type { Meaning } from "./phrases/phrase.ts";
import { placeOf } from "./phrases/template.ts";
import type { Sentence } from "./sentences.ts";

/** What the sentences speak for: per meaning its weight, and the sentences that carry it, the strongest first. */
export interface Weighed {
  weight: (meaning: Meaning) => number;
  /** The strongest first; with `least`, those that weigh so much on their own. */
  sentencesFor: (meaning: Meaning, least?: number) => Sentence[];
  /** How many words there are. */
  length: number;
  /** Whether the reader is asked something. */
  asks: boolean;
}

/** Weighs each meaning: its strongest phrase whole, every further sentence that says the same by half. */
export function weigh(sentences: readonly Sentence[]): Weighed {
  const found = new Map<Meaning, { sentence: Sentence; weight: number }[]>();
  const spoken = spokenIn(sentences);
  for (const sentence of sentences.slice(0, 80)) {
    for (const [meaning, weight] of strongest(sentence, spoken)) {
      const list = found.get(meaning) ?? [];
      list.push({ sentence, weight });
      found.set(meaning, list);
    }
  }
  for (const list of found.values()) list.sort((one, other) => other.weight - one.weight);
  return {
    weight: (meaning) =>
      (found.get(meaning) ?? []).reduce(
        (sum, { weight }, index) => sum + weight / (index === 0 ? 1 : 2),
        0,
      ),
    sentencesFor: (meaning, least = 0) =>
      (found.get(meaning) ?? [])
        .filter(({ weight }) => weight >= least)
        .map(({ sentence }) => sentence),
    length: sentences.reduce((sum, { folded }) => sum + folded.split(" ").length, 0),
    asks: sentences.some(({ folded }) => folded.endsWith("?")),
  };
}

/** Within "if you are selected …" only receipts and questions count; news that stands before the "if" stays news. */
function strongest(sentence: Sentence, spoken: readonly Language[]): Map<Meaning, number> {
  const best = new Map<Meaning, number>();
  const unrealFrom = Math.min(...spoken.map((one) => placeOf(one.hypothetical, sentence)));
  for (const { meaning, weight, finder, evenIf, unless } of spoken.flatMap((one) => one.phrases)) {
    if (weight <= (best.get(meaning) ?? 0) || placeOf(voids.get(meaning), sentence) < Infinity)
      continue;
    const at = finder.placeIn(sentence);
    const counts =
      evenIf ||
      always.has(meaning) ||
      unrealFrom === Infinity ||
      (meaning === "information-request" && /\?$|\bwhether you\b/.test(sentence.folded)) ||
      (news.has(meaning) && at < unrealFrom);
    if (at === Infinity || !counts) continue;
    if (unless.some((one) => one.placeIn(sentence) < Infinity)) continue;
    best.set(meaning, weight);
  }
  return withoutTimesOfNews(best, sentence);
}

/** "An answer by Friday", "the decision was for today" and "have a good evening" name a time and arrange nothing. */
function withoutTimesOfNews(
  said: Map<Meaning, number>,
  { folded }: Sentence,
): Map<Meaning, number> {
  const [holding, scheduling] = [said.get("holding") ?? 0, said.get("scheduling") ?? 0];
  const isNews = holding >= 2.5 && (holding > scheduling || ofDecision.test(folded));
  const isCourtesy = scheduling <= 1.5 && (said.get("acknowledgement") ?? 0) >= 1.5;
  if ((isNews || isCourtesy) && !folded.includes("?")) said.delete("scheduling");
  return said;
}

const ofDecision =
  /\b(?:decisions?|outcome|entscheidung|ergebnis|decision definitive|reponse definitive|resolucion)\b/;

const voids: ReadonlyMap<Meaning, RegExp> = new Map([
  ["rejection", notYet],
  ["offer", otherOffer],
  ["scheduling", answersLater],
  ["information-request", thanksForIt],
]);
const always: ReadonlySet<Meaning> = new Set([
  "application-received",
  "newsletter",
  "outreach",
  "aside",
]);
const news: ReadonlySet<Meaning> = new Set(["rejection", "offer"]);
