import { verbOf, withIt } from "./verbs.ts";

const helped =
  "(?<!\\b(?:do|does|did|can|could|will|would|shall|should|may|might|must|let|lets|that|lest) )";
const adverb = "(?:always |never |also |still |often |usually |only |even |just )?";
const subject = new RegExp(`${helped}\\b(he|she) (${adverb})(\\p{Ll}+)(?= \\p{L}| \\d|,)`, "iu");
const further =
  /(?<=\p{L} and )(\p{Ll}+)(?= (?:the|an?|his|her|their|them|it|him|every|each|all|both|one|two|three|\d))/gu;

/** "he walk through the loft and decide the rolling": the verb behind "he" or "she" has its ending, and those that are joined to it. */
export function inflected(text: string): string {
  const found = subject.exec(text);
  const verb = found?.[3] ?? "";
  if (!found || !isBare(verb)) return text;
  const end = found.index + found[0].length;
  const rest = text.slice(end).replace(further, (word) => (isBare(word) ? withIt(word) : word));
  return text.slice(0, end - verb.length) + withIt(verb) + rest;
}

function isBare(word: string): boolean {
  const forms = verbOf(word)?.forms;
  return forms?.has("base") === true && !forms.has("past") && !forms.has("auxiliary");
}
