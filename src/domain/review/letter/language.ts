import type { Word } from "./words.ts";

const everyday = new Set(
  "the to and you for i i'm i've i'd a an of in is it was with your on my have that this we at be are from me about our as thank thanks hi dear not so but if there will would any can us no did get how what when who please or now never just back don't it's you've you'll been has they because then out let after all want didn't wouldn't couldn't can't won't need work know think job email call again their they've you're your were had here there that's what's".split(
    " ",
  ),
);

/** Whether the words read as English; a text of a few words gets the benefit of the doubt unless its script says otherwise. */
export function isEnglish(words: readonly Word[]): boolean {
  if (words.length === 0) return true;
  let [latin, known] = [0, 0];
  for (const { folded } of words) {
    if (isLatin(folded)) latin += 1;
    if (everyday.has(folded)) known += 1;
  }
  if (latin < words.length / 2) return false;
  return words.length < 6 || known / words.length > 0.15;
}

function isLatin(word: string): boolean {
  return word < "{" || /^[\p{Script=Latin}\p{N}]/u.test(word);
}
