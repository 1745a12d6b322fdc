import { english, hypothetical } from "./phrases/english.ts";
import { french, hypotheticalFrench } from "./phrases/french.ts";
import { german, hypotheticalGerman } from "./phrases/german.ts";
import { hypotheticalSpanish, spanish } from "./phrases/spanish.ts";
import type { Meaning } from "./phrases/phrase.ts";
import type { Sentence } from "./sentences.ts";

/** What the sentences speak for: per meaning its weight, and the sentences that carry it, the strongest first. */
export interface Weighed {
  weight(meaning: Meaning): number;
  sentencesFor(meaning: Meaning): Sentence[];
}

const table = [...english, ...german, ...french, ...spanish];
const unreal = [hypothetical, hypotheticalGerman, hypotheticalFrench, hypotheticalSpanish];

/** Weighs each meaning: its strongest phrase whole, every further sentence that says the same by half. */
export function weigh(sentences: readonly Sentence[]): Weighed {
  const found = new Map<Meaning, { sentence: Sentence; weight: number }[]>();
  for (const sentence of sentences.slice(0, 120)) {
    const isUnreal = unreal.some((one) => one.test(sentence.folded));
    for (const [meaning, weight] of strongest(sentence, isUnreal)) {
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
    sentencesFor: (meaning) => (found.get(meaning) ?? []).map(({ sentence }) => sentence),
  };
}

function strongest(sentence: Sentence, isUnreal: boolean): Map<Meaning, number> {
  const best = new Map<Meaning, number>();
  for (const { meaning, weight, pattern, evenIf } of table) {
    if (isUnreal && !evenIf && meaning !== "application-received") continue;
    if (weight > (best.get(meaning) ?? 0) && pattern.test(sentence.folded))
      best.set(meaning, weight);
  }
  return best;
}
