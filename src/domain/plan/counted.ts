import type { StepKind } from "#domain/facts/step-kinds.ts";

type Kind = StepKind | "other";

/** Whether a message counts for the ceiling and waits for it: answers to their own question, offer and withdrawal messages are left aside (CONTRACTS §2, "Ceilings"). */
export function isCounted(kind: Kind): boolean {
  return !aside.has(kind);
}

const aside: ReadonlySet<Kind> = new Set<Kind>([
  "acknowledge-update",
  "answer-request",
  "rejection-reply",
  "offer-acknowledgement",
  "competing-offer",
  "withdrawal",
]);
