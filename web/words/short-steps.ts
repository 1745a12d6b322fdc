import type { StepKind } from "#domain/facts/step-kinds.ts";
import { inBoth } from "./language.svelte.ts";

/** Two or three words for a step that is still to come, for a point of the thread. */
export const shortStepWords = inBoth<Partial<Record<StepKind, string>>>(
  {
    "thank-you": "A note",
    "thank-you-via-recruiter": "Thanks",
    "ask-for-address": "Ask for address",
    "promised-material": "As promised",
    "check-in": "Check in",
    "final-check-in": "Once more, the last",
    "acknowledge-update": "Thanks",
    "answer-request": "Answer",
    "application-follow-up": "Ask how it stands",
    "offer-acknowledgement": "Acknowledge",
    "competing-offer": "Other offer",
    withdrawal: "Withdraw",
    "rejection-reply": "Answer",
    "reference-heads-up": "Heads-up",
    "linkedin-message": "LinkedIn",
    "handwritten-note": "A card",
    "close-as-no-answer": "Let it rest",
  },
  {
    "thank-you": "Ein Brief",
    "thank-you-via-recruiter": "Dank",
    "ask-for-address": "Adresse erfragen",
    "promised-material": "Versprochenes",
    "check-in": "Nachfragen",
    "final-check-in": "Ein letztes Mal",
    "acknowledge-update": "Danken",
    "answer-request": "Antworten",
    "application-follow-up": "Nachfragen",
    "offer-acknowledgement": "Bestätigen",
    "competing-offer": "Anderes Angebot",
    withdrawal: "Zurückziehen",
    "rejection-reply": "Antworten",
    "reference-heads-up": "Hinweis",
    "linkedin-message": "LinkedIn",
    "handwritten-note": "Eine Karte",
    "close-as-no-answer": "Ruhen lassen",
  },
);
