import type { Classification } from "#domain/replies/types.ts";
import type { Answer } from "../api/types.ts";
import { readingWords } from "../words/answers.ts";
import { noonOf, writeLongDay } from "../words/dates.ts";
import { quoted } from "../words/lists.ts";

/** What an answer was taken to mean, or was said to mean, as a sentence. */
export function sentenceOf({ mail, name, event }: Answer): string {
  const judged = judgementOf(mail);
  const guessed = isClearly(judged) ? judged.class : "other";
  const stated = event && "class" in event ? event.class : guessed;
  const day = event && "answerBy" in event ? event.answerBy : (judged.answerBy ?? judged.until);
  return readingWords()[stated](
    name ?? mail.sender,
    day ? writeLongDay(noonOf(day), "UTC") : undefined,
  );
}

/** A guess of little weight is not put into their mouth. */
export function isClearly({ class: is, confidence }: Classification): boolean {
  return is !== "other" && confidence !== "low";
}

/** The first words that it was read by; empty where there are none. */
export function excerptOf({ mail }: Answer): string {
  const says = judgementOf(mail).evidence?.find(({ where }) => where === "text")?.says;
  return says ? quoted(says) : "";
}

function judgementOf(mail: Answer["mail"]): Classification {
  return mail.judgement as unknown as Classification;
}
