import { determiners, prepositions } from "../notes/en/words.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { verbOf } from "../notes/verbs.ts";

const small = new Set([...determiners, ...prepositions, "my", "me", "so", "do"]);

const labels =
  /^(?:phase|stage|grade|type|level|class|category|tier|terminal|platform|gate|ward|version|block|unit|line|year|age)$/i;
const count = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

/** A deed whose words are put where the grammar of notes would misread them: as many words, each doing what the own one does. */
export function asJudged(told: readonly string[]): string[] {
  const tokens = withMeasure(told);
  return tokens.map((word, at) => {
    const before = tokens[at - 1] ?? "";
    if (at === 1 && before === "you" && /^\p{Ll}[\p{Ll}-]+ed$/u.test(word) && !verbOf(word))
      return "made";
    if (word === "part") return /^t(?:ake|ook|aken)$/.test(before) ? "notes" : partIn(before);
    // "organised the half marathon four times"
    if (word === "times" && count.test(before)) return "year";
    if (count.test(word) && tokens[at + 1] === "times") return "last";
    // "a will clinic", "in Hoi An": no helper and no article here.
    if (word === "will" && !/^(?:you|that|which|who)$/.test(before)) return "shop";
    if (/^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Lu}/u.test(before) && small.has(word.toLowerCase()))
      return "Ness";
    return count.test(word) && labels.test(before) ? "B" : word;
  });
}

/** "cut month end from 12 days to four": what is measured has no article. */
function withMeasure(tokens: readonly string[]): readonly string[] {
  const [, , way = "", ...rest] = tokens;
  const end = rest.findIndex((word) => /^(?:down|up|from)$/.test(word));
  const isMeasured =
    /^(?:cut|got|brought|took|reduced|raised|lowered|moved|pushed|lifted|grew)$/.test(
      tokens[1] ?? "",
    ) &&
    end >= 0 &&
    end < 3 &&
    /^\p{Ll}/u.test(way) &&
    !small.has(way) &&
    / from \S*\d\S* .*to \S+/.test(tokens.join(" "));
  return isMeasured && end > 0
    ? tokens.map((word, at) => (at === 2 ? "the" : word))
    : isMeasured
      ? tokens.map((word, at) => (at === 2 ? "costs" : word))
      : tokens;
}

/** "was part of the crew" */
function partIn(before: string): string {
  return before === "were" ? "members" : "part";
}

/** Behind the verb of a deed, or in a thing, what could be a verb is none, unless something else joins it: "two Christmas shows", "a mountain lodge". */
export function withoutVerbs(tokens: readonly string[], from: number): string[] | undefined {
  if (joined.test(tokens.slice(from).join(" "))) return undefined;
  return tokens.map((word, at) => {
    const [form] = verbOf(word)?.forms ?? [];
    const isBoth = at >= from && /^\p{Ll}+$/u.test(word) && /^(?:base|s)$/.test(form ?? "");
    if (!isBoth || prepositions.has(word)) return word;
    return isPluralNoun(word) ? "shops" : "shop";
  });
}

const joined =
  /\b(?:that|which|who|where|how|when|while|because|I|we|you|to|and|but|so|let|help|helped|made)\b/;
