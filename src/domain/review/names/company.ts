import type { ApplicationFile } from "../../facts/schema.ts";
import { foldName } from "../letter/fold.ts";
import type { Letter } from "../letter/letter.ts";
import { once, perObject, perSpelling } from "../remember.ts";
import type { Hit } from "../rule.ts";
import type { Situation } from "../situation.ts";
import { distance, slips } from "./distance.ts";
import { vocabularyOf } from "./known-names.ts";
import { unmask } from "./look-alikes.ts";
import { isOrdinary } from "./ordinary-words.ts";

/** Where only the employer's name can stand. The name is the last group. */
const slots = once((): readonly RegExp[] => [
  /\b(?:[Jj]oin(?:ing)?|[Pp]art of|[Ww]ork(?:ing)? (?:for|at|with)|[Cc]ontribut\w+ to|[Ii]nterview(?:ed|ing)? (?:at|with|for)|(?:about|in) working (?:for|at)|[Cc]areer (?:at|with)|[Ff]uture (?:at|with)|[Ee]veryone at|[Ee]verybody at|[Tt]he (?:team|people|culture|work|office) (?:at|of)|interest in|excited about|learn(?:ing)?(?: more)? about|visit(?:ing)?(?: to)?) ((?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?: (?:\p{Lu}[\p{L}\p{N}&'’.-]*|&|of|and(?= \p{Lu})))*)/gu,
  /\b(?:[Tt]he|[Tt]his|[Yy]our|an|a)(?: [\p{L}-]+){0,5} (?:role|position|job|opportunity|opening|post|team|interview|vacancy|internship) (?:at|with|for) ((?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?: (?:\p{Lu}[\p{L}\p{N}&'’.-]*|&))*)/gu,
]);
const mine =
  /\b(?:my|previous|previously|former|formerly|current|currently|last|present|old|earlier|first|i (?:have |had |was |am |'m |'ve )?(?:worked|working|joined|interned|studied|led|ran|did|spent))\b[^.!?\n]{0,50}$/i;
/** What is to come is not mine yet: "to start my career at". */
const ahead =
  /\b(?:start|begin|build|continue|further|grow|pursu|mak|spend)(?:e|ing|ning)? (?:my|the rest of my) (?:\p{L}+ )?(?:career|future|life) (?:at|with) $/iu;
const department =
  /^ ?(?:team|group|department|unit|division|side|crew|project|programme|program|squad|conference|meetup|ward|office)\b/i;

/** Looks for slips of the company's name, then for other names in its place. */
export function* checkCompany(letter: Letter, situation: Situation): Iterable<Hit> {
  const { file } = situation.context;
  if (!file) return;
  const slips = slipsIn(letter, slipsAgainst(file));
  yield* slips;
  const isStrange = strangeTo(file);
  const strange = [letter.words, letter.around].flatMap((words) =>
    words.filter(({ text, spelling }) => spelling.proper && isStrange(text)),
  );
  const spans = [letter.subjectAt, ...letter.sentences].filter(
    (span) => span && strange.some(({ start }) => span.start <= start && start < span.end),
  );
  for (const span of spans)
    for (const hit of span ? others(letter.text.slice(span.start, span.end), file) : []) {
      const [start, end] = [span!.start + hit.start, span!.start + hit.end];
      if (!slips.some((slip) => slip.start < end && start < slip.end)) yield { ...hit, start, end };
    }
}

type Slip = Omit<Hit, "start" | "end">;

/** In subject, body and postscript; whoever signs may be called like the company. */
function slipsIn(letter: Letter, slipIn: (word: string) => Slip | undefined): Hit[] {
  const hits: Hit[] = [];
  for (const words of [letter.words, letter.around])
    for (const { start, end, text, spelling } of words) {
      const found = spelling.proper && !isSigned(letter, start) ? slipIn(text) : undefined;
      if (found) hits.push({ start, end, ...found });
    }
  return hits.toSorted((a, b) => a.start - b.start);
}

function isSigned({ close, signature }: Letter, at: number): boolean {
  return [close, signature].some((span) => span && span.start <= at && at < span.end);
}

/** What is wrong with a word as the company's name. */
const slipsAgainst = perObject((file: ApplicationFile) => {
  const { company } = file.application;
  const tokens = tokensOf(company).map((written) => ({ written, own: foldName(written) }));
  const known = { company, tokens, right: vocabularyOf(file) };
  return perSpelling((word) => slipOf(word, known));
});

function tokensOf(company: string): string[] {
  return company
    .split(/[\s,]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word.length > 2);
}

interface Known {
  company: string;
  tokens: readonly { written: string; own: string }[];
  /** Words that the file itself uses. */
  right: ReadonlySet<string>;
}

function slipOf(word: string, { company, tokens, right }: Known): Slip | undefined {
  if (!/^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(word) && unmask(word) === undefined) return undefined;
  const bare = word.replace(/['’]s?$/u, "");
  const folded = foldName(bare);
  const suggestion = company;
  for (const { written, own } of tokens) {
    if (unmask(bare) === own && folded !== own)
      return { suggestion, message: `“${bare}” only looks like ${company}.` };
    if (
      folded === own &&
      bare.normalize() !== written.normalize() &&
      /[^\x20-\x7e]/.test(written + bare)
    )
      return {
        suggestion,
        severity: "warning",
        message: `The company on file is written ${company}.`,
      };
    if (own.length < 4 || right.has(folded) || isOrdinary(folded) || folded === `${own}s`) continue;
    const far = distance(folded, own, slips(own));
    if (far > 0 && far <= slips(own))
      return {
        suggestion,
        message: `“${bare}” is a slip; the company on file is ${company}.`,
      };
  }
  return undefined;
}

/** Whether a word may be part of the name of somebody else's company. */
const strangeTo = perObject((file: ApplicationFile) => {
  const right = vocabularyOf(file);
  return perSpelling((word): boolean => {
    const folded = foldName(word).replace(/['’]s?$/u, "");
    return (
      /^[\p{Lu}\p{N}]/u.test(word) && !right.has(folded) && !isOrdinary(folded) && word.length > 1
    );
  });
});

function* others(text: string, file: ApplicationFile): Iterable<Hit> {
  const { company } = file.application;
  const right = vocabularyOf(file);
  for (const slot of slots())
    for (const match of text.matchAll(slot)) {
      const name = (match[1] ?? "").replace(/[.'’-]+s?$/u, "");
      const start = match.index + match[0].lastIndexOf(match[1] ?? "");
      const before =
        text.slice(Math.max(0, match.index - 60), match.index) +
        match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
      if (
        (mine.test(before) && !ahead.test(before)) ||
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

function isOwn(name: string, company: string, right: ReadonlySet<string>): boolean {
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
