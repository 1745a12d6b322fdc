import { verbOf } from "./verbs.ts";

/** Formal letters expand contractions; a note's "he's" and "she'd" are spelt out in every letter, so that their person can be turned. */
export function contract(text: string, formal: boolean): string {
  const sharp = text
    .replace(
      /\b(he|she|they|we|you|who|it)'(re|ve|ll|d)\b(?= ?(just |already |never |once |\w+ly )?(\w*))/gi,
      (_, who: string, tail: string, so: string | undefined, next: string) =>
        `${who} ${tail.toLowerCase() === "d" && isDone(next, so) ? "had" : (full[tail.toLowerCase()] ?? tail)}`,
    )
    .replace(/\bdoesn't\b/gi, "does not")
    .replace(/\bisn't\b/gi, "is not")
    .replace(/\bhasn't\b/gi, "has not")
    .replace(/\bwasn't\b/gi, "was not");
  if (!formal) return sharp;
  return sharp
    .replace(/\bcan't\b/gi, "cannot")
    .replace(/\bwon't\b/gi, "will not")
    .replace(/\b(\w+)n't\b/gi, "$1 not")
    .replace(/\bI'd\b/gi, "I would")
    .replace(/\bI'm\b/gi, "I am")
    .replace(/\bI've\b/gi, "I have")
    .replace(/\bI'll\b/gi, "I will");
}

const full: Record<string, string> = { re: "are", ve: "have", ll: "will", d: "would" };

/** "she'd been" is "she had been". */
function isDone(word: string, adverb = ""): boolean {
  const forms = verbOf(word)?.forms;
  if (/^(?:just|already)/i.test(adverb)) return forms?.has("participle") === true;
  return (
    /^(?:been|had|done)$/i.test(word) || (forms?.has("participle") === true && !forms.has("base"))
  );
}
