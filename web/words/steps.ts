import type { StepKind } from "#domain/facts/step-kinds.ts";
import { inBoth } from "./language.svelte.ts";

/** `company` is empty where the page is the company's own. */
type Sentence = (names: string, company: string) => string;
const at = (company: string) => (company ? ` at ${company}` : "");
const bei = (company: string) => (company ? ` bei ${company}` : "");
/** "Priya at Larkfield", or the company alone where nobody is known. */
const who = (names: string, company: string) => (names ? names + at(company) : company || "them");
const wen = (names: string, company: string) =>
  names && company ? `${names} (${company})` : names || company || "ihnen";

const english: Record<StepKind, Sentence> = {
  prepare: (_, company) => `Prepare for the interview${at(company)}`,
  debrief: (_, company) => `Write down what they said${at(company)}`,
  "ask-for-address": (names, company) => `Ask ${who(names, company)} for an address`,
  "thank-you": (names, company) => `Thank ${who(names, company)}`,
  "thank-you-via-recruiter": (names, company) => `Have ${who(names, company)} pass on your thanks`,
  "promised-material": (names, company) => `Send ${who(names, company)} what you promised`,
  "check-in": (names, company) => `Check in with ${who(names, company)}`,
  "final-check-in": (names, company) => `Check in with ${who(names, company)} once more`,
  "acknowledge-update": (names, company) => `Thank ${who(names, company)} for the update`,
  "answer-request": (names, company) => `Answer ${who(names, company)}`,
  "application-follow-up": (names, company) => `Ask ${who(names, company)} about your application`,
  "offer-acknowledgement": (_, company) =>
    `Acknowledge the offer${company ? ` from ${company}` : ""}`,
  "competing-offer": (names, company) =>
    `Tell ${company || who(names, company)} about the other offer`,
  withdrawal: (_, company) => `Withdraw${at(company)}`,
  "rejection-reply": (names, company) => `Answer the rejection from ${who(names, company)}`,
  "reference-heads-up": (names, company) => `Tell ${names} that ${company || "they"} may call`,
  "linkedin-connect": (names) => `Connect with ${names} on LinkedIn`,
  "linkedin-message": (names, company) => `Write to ${who(names, company)} on LinkedIn`,
  "handwritten-note": (names, company) => `Write ${who(names, company)} a card by hand`,
  reflect: (_, company) => `Look back on the interview${at(company)}`,
  "prepare-next-round": (_, company) => `Prepare for the next round${at(company)}`,
  "update-cv": (_, company) => `Mend your CV${company ? ` after ${company}` : ""}`,
  "close-as-no-answer": (_, company) => `Let ${company || "it"} rest as “no answer”`,
  "keep-in-touch": (names, company) => `Say hello to ${who(names, company)}`,
};

const german: Record<StepKind, Sentence> = {
  prepare: (_, company) => `Auf das Gespräch${bei(company)} vorbereiten`,
  debrief: (_, company) => `Aufschreiben, was${company ? ` bei ${company}` : ""} gesagt wurde`,
  "ask-for-address": (names, company) => `${wen(names, company)} nach einer Adresse fragen`,
  "thank-you": (names, company) => `${names || "Allen"}${bei(company)} danken`,
  "thank-you-via-recruiter": (names, company) =>
    `${wen(names, company)} bitten, den Dank weiterzugeben`,
  "promised-material": (names, company) => `${names}${bei(company)} das Versprochene schicken`,
  "check-in": (names, company) => `Nachfragen bei ${wen(names, company)}`,
  "final-check-in": (names, company) => `Ein letztes Mal nachfragen bei ${wen(names, company)}`,
  "acknowledge-update": (names, company) => `${names}${bei(company)} für die Nachricht danken`,
  "answer-request": (names, company) => `${wen(names, company)} antworten`,
  "application-follow-up": (names, company) =>
    `Nach der Bewerbung fragen bei ${wen(names, company)}`,
  "offer-acknowledgement": (_, company) =>
    `Das Angebot${company ? ` von ${company}` : ""} bestätigen`,
  "competing-offer": (names, company) =>
    `${company || wen(names, company)} vom anderen Angebot erzählen`,
  withdrawal: (_, company) => `Zurückziehen${bei(company)}`,
  "rejection-reply": (names, company) => `Auf die Absage von ${wen(names, company)} antworten`,
  "reference-heads-up": (names, company) =>
    `${names} sagen, dass ${company || "jemand"} anrufen kann`,
  "linkedin-connect": (names) => `Mit ${names} auf LinkedIn verbinden`,
  "linkedin-message": (names, company) => `${wen(names, company)} auf LinkedIn schreiben`,
  "handwritten-note": (names, company) => `${names}${bei(company)} eine Karte schreiben`,
  reflect: (_, company) => `Auf das Gespräch${bei(company)} zurückblicken`,
  "prepare-next-round": (_, company) => `Auf die nächste Runde${bei(company)} vorbereiten`,
  "update-cv": (_, company) => `Den Lebenslauf ausbessern${company ? ` nach ${company}` : ""}`,
  "close-as-no-answer": (_, company) => `${company || "Es"} als „keine Antwort“ ruhen lassen`,
  "keep-in-touch": (names, company) => `Wieder melden bei ${wen(names, company)}`,
};

/** What a step asks for, as a sentence with the names in it. */
export const stepWords = inBoth(english, german);
