import { shapeOf } from "./shape.ts";
import { tokenise, wordCount } from "./tokens.ts";
import { verdictOn } from "./verdict.ts";

/** "nobody auditions! whoever comes three times is in", "loves spreadsheets. has one for every bed": a sentence that says nothing without the one before it is told with it. */
export function asOneMatter(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    if (before !== undefined && isOfOneMatter(before, part))
      out[out.length - 1] = joined(before, part);
    else out.push(part);
  }
  return out;
}

function joined(before: string, part: string): string {
  const joint = /^(?:and|but|so|or)\b/i.test(part) || isDeed(part) ? "," : ", and";
  return `${before.replace(/[.!;,]+$/, "")}${joint} ${part}`;
}

function isOfOneMatter(before: string, part: string): boolean {
  const mayJoin =
    !/[?:“”"]/.test(before + part) &&
    wordCount(before) + wordCount(part) <= 24 &&
    isTold(before) &&
    isTold(part) &&
    (pointing.test(part) || /^whoever\b/i.test(part));
  return mayJoin && verdictOn(before) === undefined && verdictOn(part) === undefined;
}

function isTold(text: string): boolean {
  return /^(?:clause|verb-first)$/.test(kindOf(text)) && !/\b(?:i|me|my)\b/i.test(text);
}

function isDeed(text: string): boolean {
  return kindOf(text) === "verb-first";
}

function kindOf(text: string): string {
  return shapeOf(tokenise(text.replace(/[.!;,]+$/, ""))).kind;
}

/** Something or somebody that only the sentence before it names. */
const pointing =
  /^(?:(?:he|she|they|we) )?(?:\p{L}+ )?(?:has|have|keeps?|makes?|wants?|gives?|writes?|needs?|does|do) (?:one|two|three|ones|some|it|them)\b|\b(?:them|these|those|theirs)\b|\bit$/iu;
