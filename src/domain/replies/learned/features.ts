import type { MailForm } from "../decide.ts";
import { conceptsIn, spokenIn, type Language } from "../phrases/languages.ts";
import type { Sentence } from "../sentences.ts";

/**
 * What the learned weights look at, of each once: words, neighbouring words, the beginnings of long words, the concepts of the language and which
 * of them follow each other, how long the whole is, whether it asks, and its form. All numbers are alike.
 */
export function featuresOf(sentences: readonly Sentence[], form: MailForm): Set<string> {
  const spoken = spokenIn(sentences);
  const found = new Set<string>(formOf(sentences, form));
  for (const sentence of sentences.slice(0, 80))
    for (const feature of featuresIn(sentence, spoken)) found.add(feature);
  return found;
}

/** What one sentence adds. */
export function featuresIn(sentence: Sentence, spoken: readonly Language[]): string[] {
  const { folded } = sentence;
  const found: string[] = [];
  const words = wordsOf(folded);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    found.push(word);
    if (word.length > 4) found.push(`^${word.slice(0, 4)}`);
    if (word.length > 5) found.push(`^${word.slice(0, 5)}`);
    if (next) found.push(`${word} ${next}`);
  }
  const concepts = conceptsIn(sentence, spoken);
  for (const [index, concept] of concepts.entries()) {
    found.push(`{${concept}}`);
    if (folded.endsWith("?")) found.push(`{${concept}}?`);
    for (const after of concepts.slice(index + 1, index + 4)) found.push(`{${concept} ${after}}`);
  }
  return found;
}

function wordsOf(folded: string): string[] {
  return ["<", ...(folded.replace(/\d+/g, "0").match(/[\p{L}']+|0|\?/gu) ?? []), ">"];
}

/** Who writes about "your application" writes to an applicant, and who does not may write to anybody. */
const ofApplicant =
  /\b(?:your (?:\w+ )?(?:application|candidacy|candidature|interview|cv|resume)|appl(?:ied|ying)|you interviewed|bewerbung|beworben|candidature|postule|candidatura|solicitud)\b/;

export function isToApplicant(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ folded }) => ofApplicant.test(folded));
}

function relationIn(sentences: readonly Sentence[], { isReply }: MailForm): string[] {
  const relation = isToApplicant(sentences) ? "#applicant" : "#anybody";
  return [relation, `${relation} ${isReply ? "answered" : "written to"}`];
}

function formOf(sentences: readonly Sentence[], form: MailForm): string[] {
  const length = sentences.reduce((sum, { folded }) => sum + folded.split(" ").length, 0);
  return [
    length > 45 ? "#long" : length > 18 ? "#middling" : "#short",
    sentences.some(({ folded }) => folded.endsWith("?")) ? "#asks" : "#tells",
    form.isReply ? "#answer" : "#new",
    ...relationIn(sentences, form),
    ...(form.isMachine ? ["#machine"] : []),
    ...(form.isBulk ? ["#many"] : []),
  ];
}
