import { isPersonNoun } from "../person-nouns.ts";
import { withIndefinite } from "../phrase.ts";
import { isCommonNoun, verbOf } from "../verbs.ts";
import { bareAt } from "./bare.ts";
import { wordsOf, type Word } from "./words.ts";

/** "go by tide table", "rides home as passenger": a counted thing gets the article that telegram style leaves out, where it is certainly a thing. */
export function withArticles(tokens: readonly string[]): string[] {
  let out = [...tokens];
  for (let turn = 0; turn < 3; turn++) {
    const words = wordsOf(out);
    const at = bareAt(words);
    if (at === undefined) return out;
    const article = articleAt(words, at);
    if (article === undefined) return [...tokens];
    out = [...out.slice(0, at), article, ...out.slice(at)];
  }
  return bareAt(wordsOf(out)) === undefined ? out : [...tokens];
}

function articleAt(words: readonly Word[], at: number): string | undefined {
  const before = words[at - 1];
  const group = words.slice(at);
  const end = group.findIndex(({ kind }) => kind !== "noun" && kind !== "quality");
  const head = group[(end < 0 ? group.length : end) - 1];
  if (
    !before ||
    head?.kind !== "noun" ||
    !isCertain(before, head, group[end < 0 ? group.length : end])
  )
    return undefined;
  // "for first draft": the order names one that both know.
  const isOrder = /^(?:first|last|next|same|whole)$/.test(words[at - 1]!.lower);
  if (isOrder) return undefined;
  const one = before.lower === "as" || keeping.test(before.lower);
  const isOne =
    one &&
    (isPersonNoun(head.lower) || /(?:er|or|ist)$/.test(head.lower) || holds.test(before.lower));
  return isOne ? withIndefinite(words[at]!.lower).split(" ")[0] : "the";
}

/** A thing behind a preposition or a verb, which cannot be a deed itself. */
function isCertain(before: Word, head: Word, next: Word | undefined): boolean {
  const isBehind =
    (before.kind === "preposition" && before.lower !== "of") || before.kind === "verb";
  const isDeed =
    verbOf(head.lower) !== undefined && /^(?:determiner|pronoun)$/.test(next?.kind ?? "");
  return (
    isBehind &&
    !isDeed &&
    (isCommonNoun(head.lower) || isTrade(before, head)) &&
    !/^(?:to|than|per)$/.test(before.lower)
  );
}

const keeping = /^(?:has|have|had|gets?|needs?|wants?|keeps?|keep|hires?|looks for|is|are|was)$/;
const holds = /^(?:as|has|have|had)$/;

/** "as stoker", "as dredger": what somebody is. */
function isTrade(before: Word, head: Word): boolean {
  return before.lower === "as" && /(?:er|or|ist|man|woman|hand)$/.test(head.lower);
}
