import { hypothetical } from "./phrases/english-hypothetical.ts";
import { english } from "./phrases/english.ts";
import { french, hypotheticalFrench } from "./phrases/french.ts";
import { german, hypotheticalGerman } from "./phrases/german.ts";
import { hypotheticalSpanish, spanish } from "./phrases/spanish.ts";
import type { Meaning } from "./phrases/phrase.ts";
import type { Sentence } from "./sentences.ts";

/** What the sentences speak for: per meaning its weight, and the sentences that carry it, the strongest first. */
export interface Weighed {
  weight: (meaning: Meaning) => number;
  sentencesFor: (meaning: Meaning) => Sentence[];
}

const table = [...english, ...german, ...french, ...spanish];
const unreal = [hypothetical, hypotheticalGerman, hypotheticalFrench, hypotheticalSpanish];

/** Weighs each meaning: its strongest phrase whole, every further sentence that says the same by half. */
export function weigh(sentences: readonly Sentence[]): Weighed {
  const found = new Map<Meaning, { sentence: Sentence; weight: number }[]>();
  for (const sentence of sentences.slice(0, 120)) {
    const unrealFrom = Math.min(...unreal.map((one) => placeOf(one, sentence.folded)));
    for (const [meaning, weight] of strongest(sentence, unrealFrom)) {
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

/** Within "if you are selected …" only receipts count; news that stands before the "if" stays news. */
function strongest(sentence: Sentence, unrealFrom: number): Map<Meaning, number> {
  const best = new Map<Meaning, number>();
  for (const { meaning, weight, pattern, evenIf } of table) {
    if (weight <= (best.get(meaning) ?? 0)) continue;
    const at = placeOf(pattern, sentence.folded);
    const counts =
      evenIf ||
      always.has(meaning) ||
      unrealFrom === Infinity ||
      (news.has(meaning) && at < unrealFrom);
    if (at < Infinity && counts) best.set(meaning, weight);
  }
  return best;
}

const always: ReadonlySet<Meaning> = new Set(["application-received", "newsletter", "outreach"]);
const news: ReadonlySet<Meaning> = new Set(["rejection", "offer"]);

function placeOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.index ?? Infinity;
}
