import { matters } from "./en/matters.ts";
import { impressions, unfit } from "./en/unfit.ts";
import { units } from "./en/words.ts";
import type { Refusal } from "./reading.ts";
import { tokenise } from "./tokens.ts";

/** Why a piece of a note must stay out of a letter; undefined where nothing speaks against it. */
export function verdictOn(piece: string): { refusal: Refusal; detail?: string } | undefined {
  for (const { refusal, says } of unfit) {
    const isSaid = says.test(refusal === "criticism" ? mainPart(piece) : piece);
    const isPositive = power.test(piece) || choice.test(piece) || dealt.test(piece);
    if (isSaid && !(refusal === "criticism" && isPositive)) return { refusal };
    if (refusal === "terms" && isImpression(piece)) return { refusal: "impression" };
  }
  if (matter.test(piece)) return { refusal: "private" };
  if (isUnclear(piece)) return { refusal: "unclear" };
  const unknown = unknownShorthand(piece);
  if (unknown !== undefined) return { refusal: "abbreviation", detail: unknown };
  return undefined;
}

/** "the Penfold sale": whose matter it is, is nobody else's business. */
const matter = new RegExp(
  `\\b(?:the|her|his|their) \\p{Lu}\\p{Ll}+(?:(?:-| and | )\\p{Lu}\\p{Ll}+)? (?:[\\p{Ll}-]+ )?(?:${matters}|sale|deal|dispute|inheritance|wedding|funeral|appeal|settlement|file|family)\\b`,
  "u",
);

/** "room attendants can say no to a bad sheet": a right that people have is no criticism. */
const power =
  /\b(?:can|may|allowed to|free to|(?:a|the) right to) (?:say no|refuse|stop|reject|send back|turn down|veto)\b/i;

/** "tested by someone who can't cook" */
const unable =
  /\b(?:someone|somebody|people|anyone|anybody|those|whoever|guests|colleagues|one) who (?:can't|cannot|can not|doesn't|does not|don't|do not|hasn't|has not)\b[^,]*/giu;

/** "calls back the person who reported a broken lift" */
const reporting =
  / (?:who|that) (?:has |have |had )?(?:reported|found|noticed|rang|rings|called|wrote|writes|complained|complains|asked|lost|missed|reports|finds)\b[^,]*/giu;

/** "found the leak", "fails once in front of everybody": trouble that is dealt with, or wanted. */
const dealt =
  /\b(?:find|fix|mend|repair|stop|prevent|detect|trace|answer|treat|spot|cure|solve|count|catch|check|log|report)(?:s|es|ed|ing)? (?:out )?(?:(?:the|an?|every|each|all|any|its|their) )?(?:\p{L}+ ){0,2}?(?:leaks?|faults?|errors?|bugs?|complaints?|fires?|accidents?|mistakes?|breakdowns?|failures?|abuse|damage)\b|\bfound (?:(?:the|an?|every|each) )?(?:\p{L}+ )?(?:leaks?|faults?|errors?|bugs?|mistakes?)\b|\b(?:to|may|can|should|must) fail (?:once|first|early|in front|safely)\b/iu;

/** "would rather lose a contract than send a tired driver": what one would not do speaks for them. */
const choice = /^(?:(?:he|she|they)(?:'d)? )?(?:would )?(?:much )?rather \p{Ll}+ .+ than \p{Ll}+/iu;

/** "drives the plough himself when it is bad": what holds only at times is no criticism. */
function mainPart(piece: string): string {
  const main = piece
    .replace(unable, "")
    .replace(reporting, "")
    .replace(
      /\bcomplain(?:s|ed)? (?:much |far |a lot )?less\b|\b(?:fewer|no|half the) complaints\b/gi,
      "",
    )
    .replace(conditionFirst, "")
    .replace(
      /\b(?:when|if|where|until|after|before)\b.*$|,? even .*$| so (?:that )?(?:nobody|no one)\b.*$/i,
      "",
    )
    .trim();
  return main.split(/\s+/).length >= 4 ? main : piece;
}

/** "if a guest complains the cook goes out" */
const conditionFirst =
  /^(?:when|if|whenever|where|after) (?:\S+ ){2,6}?(?=(?:the|they|he|she|we|you|everyone|everybody|somebody|someone|nobody|all|one) )/i;

/** Two "they" in two clauses and nobody named: the reader's team, or somebody else? */
function isUnclear(piece: string): boolean {
  return (
    /\bthey\b.*\b(?:when|because|after|if|until|unless|while)\s+they\b/i.test(piece) &&
    !/\b(?!this|always|was|is|has|does|as)[a-z]{3,}s\b/i.test(piece)
  );
}

function isImpression(piece: string): boolean {
  const words = tokenise(piece.toLowerCase()).filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && words.length < 12 && words.every((word) => impressions.has(word));
}

/** A small word without a vowel is an abbreviation that we cannot spell out. */
export function unknownShorthand(piece: string): string | undefined {
  return tokenise(piece).find(
    (word) =>
      /^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(word) &&
      !units.has(word) &&
      !/^(?:nth|hmm|tv|vs|st|nd|rd|th)$/.test(word),
  );
}

/** Whether a text holds what makes a criticism. */
export function isCritical(text: string): boolean {
  return unfit.some(({ refusal, says }) => refusal === "criticism" && says.test(text));
}
