import type { Letter } from "../letter/letter.ts";

/** What the learned weights look at, of each once: words, neighbouring words, and how the letter begins, ends and asks. */
export function toneFeatures({ bySentence, prose, salutation, close }: Letter): Set<string> {
  const found = new Set<string>();
  for (const words of bySentence) {
    let before = "^";
    for (const { folded } of words) {
      found.add(folded);
      found.add(`${before}_${folded}`);
      before = folded;
    }
  }
  if (prose.includes("?")) found.add("?");
  if (prose.includes("!")) found.add("!");
  if (salutation) found.add(`>${salutation.word.toLowerCase()}`);
  else found.add("no>");
  if (!close) found.add("no<");
  return found;
}
