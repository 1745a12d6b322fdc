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
