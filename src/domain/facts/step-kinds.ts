/** Every kind of step (CONTRACTS §2). Apart from the schemas, so that a page can name the kinds without the library that validates. */
export const stepKinds = [
  "prepare",
  "debrief",
  "ask-for-address",
  "thank-you",
  "thank-you-via-recruiter",
  "promised-material",
  "check-in",
  "final-check-in",
  "acknowledge-update",
  "answer-request",
  "application-follow-up",
  "offer-acknowledgement",
  "competing-offer",
  "withdrawal",
  "rejection-reply",
  "reference-heads-up",
  "linkedin-connect",
  "linkedin-message",
  "handwritten-note",
  "reflect",
  "prepare-next-round",
  "update-cv",
  "close-as-no-answer",
  "keep-in-touch",
] as const;

export type StepKind = (typeof stepKinds)[number];

const chases: ReadonlySet<string> = new Set([
  "check-in",
  "final-check-in",
  "application-follow-up",
]);

/** A message that asks where things stand; three of them in a week are too many whoever gets them (CHECK-6, after G1). */
export function isChase(
  kind: string,
): kind is "check-in" | "final-check-in" | "application-follow-up" {
  return chases.has(kind);
}

/** Whether it waits where a mail that may be an answer has not been read; thanks, answers and promised material are owed whatever they wrote. */
export function waitsForAnswer(kind: string): boolean {
  return isChase(kind) || kind === "keep-in-touch";
}
