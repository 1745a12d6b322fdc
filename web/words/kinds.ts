import type { StepKind } from "#domain/facts/step-kinds.ts";
import { inBoth } from "./language.svelte.ts";

const english: Record<StepKind, string> = {
  prepare: "Preparation",
  debrief: "Debrief",
  "ask-for-address": "Ask for an address",
  "thank-you": "Thank-you note",
  "thank-you-via-recruiter": "Thanks through the recruiter",
  "promised-material": "What you promised",
  "check-in": "Check-in",
  "final-check-in": "Final check-in",
  "acknowledge-update": "A short thank-you",
  "answer-request": "Your answer",
  "application-follow-up": "Ask about the application",
  "offer-acknowledgement": "Acknowledge the offer",
  "competing-offer": "Tell of the other offer",
  withdrawal: "Withdraw",
  "rejection-reply": "Answer the rejection",
  "reference-heads-up": "Tell the reference",
  "linkedin-connect": "Connect on LinkedIn",
  "linkedin-message": "LinkedIn message",
  "handwritten-note": "Card by hand",
  reflect: "Look back",
  "prepare-next-round": "Prepare the next round",
  "update-cv": "Mend the CV",
  "close-as-no-answer": "Let it rest",
  "keep-in-touch": "Keep in touch",
};

const german: Record<StepKind, string> = {
  prepare: "Vorbereitung",
  debrief: "Aufschreiben",
  "ask-for-address": "Nach der Adresse fragen",
  "thank-you": "Dank",
  "thank-you-via-recruiter": "Dank über die Personalabteilung",
  "promised-material": "Das Versprochene",
  "check-in": "Nachfrage",
  "final-check-in": "Letzte Nachfrage",
  "acknowledge-update": "Ein kurzer Dank",
  "answer-request": "Deine Antwort",
  "application-follow-up": "Nach der Bewerbung fragen",
  "offer-acknowledgement": "Angebot bestätigen",
  "competing-offer": "Vom anderen Angebot erzählen",
  withdrawal: "Zurückziehen",
  "rejection-reply": "Auf die Absage antworten",
  "reference-heads-up": "Referenz vorwarnen",
  "linkedin-connect": "Auf LinkedIn verbinden",
  "linkedin-message": "Nachricht auf LinkedIn",
  "handwritten-note": "Karte von Hand",
  reflect: "Zurückblicken",
  "prepare-next-round": "Nächste Runde vorbereiten",
  "update-cv": "Lebenslauf ausbessern",
  "close-as-no-answer": "Ruhen lassen",
  "keep-in-touch": "In Verbindung bleiben",
};

/** Kinds of steps as nouns, for lists and tables. */
export const kindWords = inBoth(english, german);
