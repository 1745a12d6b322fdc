import { qualityWords } from "../en/lexicon.ts";
import { adverbs, determiners, prepositions } from "../en/words.ts";
import type { Part } from "../grammar/follows.ts";
import { accountFor } from "../grammar/account.ts";
import { isPluralNoun } from "../plural.ts";
import { isCommonNoun, verbOf } from "../verbs.ts";

/** What a word is, told so that a wrong sentence is noticed: a word is a verb here only where it is hardly anything else. */
export type Kind =
  | "determiner"
  | "number"
  | "pronoun"
  | "auxiliary"
  | "opener"
  | "joint"
  | "preposition"
  | "adverb"
  | "verb"
  | "done"
  | "doing"
  | "quality"
  | "noun"
  | "name"
  | "sign";

export interface Word {
  text: string;
  lower: string;
  kind: Kind;
  plural: boolean;
}

const small: readonly (readonly [Kind, RegExp])[] = [
  ["joint", /^&$/],
  ["sign", /^[<>~=+]./],
  ["sign", /^[^\p{L}\p{N}\uE020]+$/u],
  [
    "number",
    /^(?:[€£$#~]?\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|half|zero|minus)$/,
  ],
  [
    "pronoun",
    /^(?:i|you|he|she|we|they|it|me|him|us|them|there|everyone|everybody|everything|nobody|nothing|anyone|anybody|anything|someone|somebody|something|myself|yourself|yourselves|himself|herself|itself|themselves|yours|mine|theirs|\uE020)$/,
  ],
  [
    "opener",
    /^(?:that|which|who|whose|where|when|while|because|if|whether|how|what|why|unless|until|although|though|whatever|whoever)$/,
  ],
  ["auxiliary", /^(?:be|been|being)$/],
  ["joint", /^(?:and|but|or|nor|so|then)$/],
];

const qualities = new Set(qualityWords.trim().split(/\s+/));

/** The words of a text with their kinds; what a word may be is settled by the whole. */
export function wordsOf(tokens: readonly string[]): Word[] {
  const parts = accountFor(tokens).parts;
  const words = tokens.map((text, at): Word => {
    const lower = text.toLowerCase();
    const kind =
      (lower === "own" && parts[at] !== "quality" ? "verb" : undefined) ??
      (/^(?:half|will)$/.test(lower) && parts[at] === "thing" ? "noun" : undefined) ??
      (lower === "first" && at === 1 && /^(?:you|he|she|they|we)$/i.test(tokens[0]!)
        ? "adverb"
        : undefined) ??
      (mayJoin.test(lower) && parts[at] === "opener" ? "opener" : undefined) ??
      (/^[ap]m$/.test(lower) && parts[at] === "thing" ? "noun" : closedKind(text, lower)) ??
      kinds[parts[at] ?? "thing"] ??
      "noun";
    return { text, lower, kind, plural: isPlural(lower) || /^\p{Lu}{2,}s$/u.test(text) };
  });
  return words.map((word, at) =>
    besideNext(besideQuality(word, words.slice(0, at)), words[at + 1]),
  );
}

/** "ready and quiet": what stands beside a quality and may be one. */
function besideQuality(word: Word, before: readonly Word[]): Word {
  const [quality, joint] = before.slice(-2);
  const isBeside = quality?.kind === "quality" && joint?.lower === "and";
  return isBeside && word.kind === "noun" && qualities.has(word.lower)
    ? { ...word, kind: "quality" }
    : word;
}

/** Before a clause they join it, before a thing they are prepositions: "before the teacher sees it". */
const mayJoin = /^(?:like|after|before|since|until|till|once|as|than)$/;

const kinds: Readonly<Partial<Record<Part, Kind>>> = {
  quality: "quality",
  bare: "verb",
  does: "verb",
  do: "verb",
  did: "verb",
  done: "done",
  doing: "doing",
  adverb: "adverb",
  particle: "adverb",
  preposition: "preposition",
  name: "name",
};

/** "a data engineer" is one. */
function besideNext(word: Word, next: Word | undefined): Word {
  // "the weekly bug hunt"
  if (/^(?:daily|weekly|monthly|nightly|yearly)$/.test(word.lower) && next?.kind === "noun")
    return { ...word, kind: "quality" };
  if (word.lower === "near" && /^miss(?:es)?$/.test(next?.lower ?? ""))
    return { ...word, kind: "quality" };
  return word.lower === "data" && next?.kind === "noun" ? { ...word, plural: false } : word;
}

/** What needs no context: the small words, names and figures. */
function closedKind(text: string, lower: string): Kind | undefined {
  const fixed = small.find(([, pattern]) => pattern.test(lower))?.[0];
  if (fixed) return fixed;
  if (
    determiners.has(lower) ||
    /^(?:own|such|enough|much|other|less|fewer|more|first|last|next|same)$/.test(lower)
  )
    return "determiner";
  if (text === "May") return "name";
  if (/^(?:master|bachelor)['’]s$/.test(lower)) return "noun";
  if (/['’]s$|s['’]$/.test(lower)) return "determiner";
  if (prepositions.has(lower) || lower === "including") return "preposition";
  if (
    adverbs.has(lower) ||
    /^(?:not|too|very|so|quite|almost|nearly|everywhere|outside|inside|upstairs|here|together|again|away|back|instead|daily|weekly|monthly|nightly|yearly|well|anyway|per|rather|aloud|abroad|overnight|offline|online|indoors|outdoors)$/.test(
      lower,
    )
  )
    return "adverb";
  if (/^\p{Lu}|\p{Lu}{2}|\d|^(?:d|l)['’]\p{Lu}/u.test(text)) return "name";
  return verbOf(lower)?.forms.has("auxiliary") || contracted.test(lower) ? "auxiliary" : undefined;
}

const contracted =
  /^(?:is|are|was|were|has|have|had|do|does|did|ca|could|wo|would|should|must)n['’]t$/;

/** A quality and no thing: "heavy", "bilingual". */
export function isQuality(lower: string): boolean {
  return (
    qualities.has(lower) ||
    (/(?:ful|less|ous|able|ible|ical|ive)$/.test(lower) &&
      !isCommonNoun(lower) &&
      !alsoThings.test(lower))
  );
}

/** Things that end as qualities do. */
const alsoThings =
  /^(?:archive|motive|detective|relative|representative|executive|objective|alternative|initiative|perspective|narrative|incentive|collective|hive|beehive|olive|chive|cable|stable|constable|vegetable|timetable|turntable|variable|receivable|crucible|periodical|chemical|musical|handful|armful|spoonful|bucketful)$/;

function isPlural(lower: string): boolean {
  return (
    isPluralNoun(lower) ||
    /^(?:people|children|men|women|staff|police|data|media|folk)$/.test(lower)
  );
}
