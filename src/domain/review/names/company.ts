import { foldName } from "../letter/fold.ts";
import { wordsIn, type Letter, type Word } from "../letter/letter.ts";
import type { Hit } from "../rule.ts";
import type { Situation } from "../situation.ts";
import { distance, slips } from "./distance.ts";
import { vocabularyOf } from "./known-names.ts";
import { unmask } from "./look-alikes.ts";
import { isOrdinary } from "./ordinary-words.ts";

/** Where only the employer's name can stand. The name is the last group. */
const slots: readonly RegExp[] = [
  /\b(?:[Jj]oin(?:ing)?|[Pp]art of|[Ww]ork(?:ing)? (?:for|at|with)|[Cc]ontribut\w+ to|[Ii]nterview(?:ed|ing)? (?:at|with|for)|(?:about|in) working (?:for|at)|[Cc]areer (?:at|with)|[Ff]uture (?:at|with)|[Ee]veryone at|[Ee]verybody at|[Tt]he (?:team|people|culture|work|office) (?:at|of)|interest in|excited about|learn(?:ing)?(?: more)? about|visit(?:ing)?(?: to)?) ((?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?: (?:\p{Lu}[\p{L}\p{N}&'’.-]*|&|of|and(?= \p{Lu})))*)/gu,
  /\b(?:[Tt]he|[Tt]his|[Yy]our|an|a)(?: [\p{L}-]+){0,5} (?:role|position|job|opportunity|opening|post|team|interview|vacancy|internship) (?:at|with|for) ((?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?: (?:\p{Lu}[\p{L}\p{N}&'’.-]*|&))*)/gu,
];
const mine =
  /\b(?:my|previous|previously|former|formerly|current|currently|last|present|old|earlier|first|i (?:have |had |was |am |'m |'ve )?(?:worked|working|joined|interned|studied|led|ran|did|spent))\b[^.!?\n]{0,50}$/i;
const department =
  /^ ?(?:team|group|department|unit|division|side|crew|project|programme|program|squad|conference|meetup|ward|office)\b/i;

/** Looks for slips of the company's name, then for other names in its place. */
export function* checkCompany(letter: Letter, situation: Situation): Iterable<Hit> {
  const { file } = situation.context;
  if (!file) return;
  const { company } = file.application;
  const right = vocabularyOf(file);
  const spans = [letter.subjectAt, letter.body, letter.postscript];
  const words = spans.flatMap((span) => (span ? wordsIn(letter.text, span) : []));
  const slips = words.flatMap((word) => slipOf(word, company, right));
  yield* slips;
  for (const span of spans) {
    if (!span) continue;
    for (const hit of others(letter.text.slice(span.start, span.end), company, right))
      if (
        !slips.some(
          (slip) => slip.start < span.start + hit.end && span.start + hit.start < slip.end,
        )
      )
        yield { ...hit, start: span.start + hit.start, end: span.start + hit.end };
  }
}

function tokensOf(company: string): string[] {
  return company
    .split(/[\s,]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word.length > 2);
}

function slipOf(word: Word, company: string, right: Set<string>): Hit[] {
  if (!/^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(word.text) && unmask(word.text) === undefined) return [];
  const bare = word.text.replace(/['’]s?$/u, "");
  const folded = foldName(bare);
  const place = { start: word.start, end: word.end, suggestion: company };
  for (const token of tokensOf(company)) {
    const own = foldName(token);
    const masked = unmask(bare);
    if (masked === own && folded !== own)
      return [{ ...place, message: `“${bare}” only looks like ${company}.` }];
    if (
      folded === own &&
      bare.normalize() !== token.normalize() &&
      /[^\x20-\x7e]/.test(token + bare)
    )
      return [
        { ...place, severity: "warning", message: `The company on file is written ${company}.` },
      ];
    if (own.length < 4 || right.has(folded) || isOrdinary(folded) || folded === `${own}s`) continue;
    const far = distance(folded, own, slips(own));
    if (far > 0 && far <= slips(own))
      return [{ ...place, message: `“${bare}” is a slip; the company on file is ${company}.` }];
  }
  return [];
}

function* others(text: string, company: string, right: Set<string>): Iterable<Hit> {
  for (const slot of slots)
    for (const match of text.matchAll(slot)) {
      const name = (match[1] ?? "").replace(/[.'’-]+s?$/u, "");
      const start = match.index + match[0].lastIndexOf(match[1] ?? "");
      const before =
        text.slice(Math.max(0, match.index - 60), match.index) +
        match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
      if (
        mine.test(before) ||
        department.test(text.slice(start + name.length)) ||
        isOwn(name, company, right)
      )
        continue;
      yield {
        start,
        end: start + name.length,
        suggestion: company,
        message: `“${name}” is not the company on file: ${company}.`,
      };
    }
}

function isOwn(name: string, company: string, right: Set<string>): boolean {
  const words = name.split(/[\s-]+/).map((word) => foldName(word).replace(/['’]s?$/u, ""));
  const initials = tokensOf(company)
    .map((word) => word.charAt(0))
    .join("")
    .toLowerCase();
  if (foldName(name).replace(/\W/g, "") === foldName(company).replace(/\W/g, "")) return true;
  return (
    words.some((word) => right.has(word) || word === initials) ||
    words.every((word) => isOrdinary(word)) ||
    words.every((word) => word.length < 2)
  );
}
