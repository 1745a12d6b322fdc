import type { StepKind } from "#domain/facts/step-kinds.ts";
import { inBoth } from "./language.svelte.ts";

type Sentence = (names: string, company: string) => string;
/** With a person where one is known, else with the company alone. */
const some = (names: string, known: string, unknown: string) => (names ? known : unknown);

const english: Record<StepKind, Sentence> = {
  prepare: (_, company) => `Prepare for the interview at ${company}`,
  debrief: (_, company) => `Write down what they said at ${company}`,
  "ask-for-address": (names, company) =>
    `Ask ${some(names, names, "them")} at ${company} for an address`,
  "thank-you": (names, company) => `Thank ${some(names, names, "them")} at ${company}`,
  "thank-you-via-recruiter": (names, company) => `Have ${names} at ${company} pass on your thanks`,
  "promised-material": (names, company) => `Send ${names} at ${company} what you promised`,
  "check-in": (names, company) => `Check in with ${some(names, `${names} at `, "")}${company}`,
  "final-check-in": (names, company) =>
    `Check in with ${some(names, `${names} at `, "")}${company} once more`,
  "acknowledge-update": (names, company) => `Thank ${names} at ${company} for the update`,
  "answer-request": (names, company) => `Answer ${some(names, `${names} at `, "")}${company}`,
  "application-follow-up": (names, company) =>
    `Ask ${some(names, `${names} at `, "")}${company} about your application`,
  "offer-acknowledgement": (_, company) => `Acknowledge the offer from ${company}`,
  "competing-offer": (_, company) => `Tell ${company} about the other offer`,
  withdrawal: (_, company) => `Withdraw at ${company}`,
  "rejection-reply": (names, company) =>
    `Answer ${some(names, `${names}’s`, "the")} rejection from ${company}`,
  "reference-heads-up": (names, company) => `Tell ${names} that ${company} may call`,
  "linkedin-connect": (names) => `Connect with ${names} on LinkedIn`,
  "linkedin-message": (names, company) => `Write to ${names} at ${company} on LinkedIn`,
  "handwritten-note": (names, company) => `Write ${names} at ${company} a card by hand`,
  reflect: (_, company) => `Look back on the interview at ${company}`,
  "prepare-next-round": (_, company) => `Prepare for the next round at ${company}`,
  "update-cv": (_, company) => `Mend your CV after ${company}`,
  "close-as-no-answer": (_, company) => `Let ${company} rest as “no answer”`,
  "keep-in-touch": (names, company) => `Say hello to ${some(names, `${names} at `, "")}${company}`,
};

const german: Record<StepKind, Sentence> = {
  prepare: (_, company) => `Auf das Gespräch bei ${company} vorbereiten`,
  debrief: (_, company) => `Aufschreiben, was sie bei ${company} gesagt haben`,
  "ask-for-address": (names, company) =>
    `${some(names, names, "Dort")} bei ${company} nach einer Adresse fragen`,
  "thank-you": (names, company) => `${some(names, names, "Allen")} bei ${company} danken`,
  "thank-you-via-recruiter": (names, company) =>
    `${names} bei ${company} bitten, den Dank weiterzugeben`,
  "promised-material": (names, company) => `${names} bei ${company} das Versprochene schicken`,
  "check-in": (names, company) => `Bei ${some(names, `${names}, `, "")}${company}, nachfragen`,
  "final-check-in": (names, company) =>
    `Bei ${some(names, `${names}, `, "")}${company}, ein letztes Mal nachfragen`,
  "acknowledge-update": (names, company) => `${names} bei ${company} für die Nachricht danken`,
  "answer-request": (names, company) => `${some(names, `${names} bei `, "")}${company} antworten`,
  "application-follow-up": (names, company) =>
    `Bei ${some(names, `${names}, `, "")}${company}, nach der Bewerbung fragen`,
  "offer-acknowledgement": (_, company) => `Das Angebot von ${company} bestätigen`,
  "competing-offer": (_, company) => `${company} vom anderen Angebot erzählen`,
  withdrawal: (_, company) => `Bei ${company} zurückziehen`,
  "rejection-reply": (_, company) => `Auf die Absage von ${company} antworten`,
  "reference-heads-up": (names, company) => `${names} sagen, dass ${company} anrufen kann`,
  "linkedin-connect": (names) => `Mit ${names} auf LinkedIn verbinden`,
  "linkedin-message": (names, company) => `${names} bei ${company} auf LinkedIn schreiben`,
  "handwritten-note": (names, company) => `${names} bei ${company} eine Karte schreiben`,
  reflect: (_, company) => `Auf das Gespräch bei ${company} zurückblicken`,
  "prepare-next-round": (_, company) => `Auf die nächste Runde bei ${company} vorbereiten`,
  "update-cv": (_, company) => `Den Lebenslauf nach ${company} ausbessern`,
  "close-as-no-answer": (_, company) => `${company} als „keine Antwort“ ruhen lassen`,
  "keep-in-touch": (names, company) =>
    `Sich bei ${some(names, `${names}, `, "")}${company}, melden`,
};

/** What a step asks for, as a sentence with the names in it. */
export const stepWords = inBoth(english, german);
