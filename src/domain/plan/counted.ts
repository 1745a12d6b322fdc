import type { StepKind } from "#domain/facts/step-kinds.ts";

type Kind = StepKind | "other";

/** Whether a message counts for the ceiling and waits for it: answers to their own question, offer and withdrawal messages are left aside (CONTRACTS §2, "Ceilings"). */
export function isCounted(kind: Kind): boolean {
  return !aside.has(kind);
}

/** Whether a message chases the employer: three of them in a week are too many whoever gets them (CHECK-6, after G1). */
export function isChase(kind: Kind): boolean {
  return chases.has(kind);
}

const aside: ReadonlySet<Kind> = new Set<Kind>([
  "acknowledge-update",
  "answer-request",
  "rejection-reply",
  "offer-acknowledgement",
  "competing-offer",
  "withdrawal",
]);

const chases: ReadonlySet<Kind> = new Set<Kind>([
  "check-in",
  "final-check-in",
  "application-follow-up",
]);
