import type { ReplyClass, Stage } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import { inBoth } from "./language.svelte.ts";

/** A short label at a point of the thread, and what it says when it is read. `who` is empty where nobody is known. */
interface Point {
  label: string;
  told: string;
}
type PointOf = (who: string) => Point;

const stages: Record<Stage, string> = {
  "phone-screen": "Phone screen",
  "first-round": "First round",
  technical: "Technical round",
  panel: "Panel",
  final: "Final round",
};
const stufen: Record<Stage, string> = {
  "phone-screen": "Telefonat",
  "first-round": "Erste Runde",
  technical: "Fachgespräch",
  panel: "Panel",
  final: "Letzte Runde",
};

const point =
  (label: string, told: (who: string) => string): PointOf =>
  (who) => ({ label, told: told(who) });
const to = (who: string) => (who ? ` to ${who}` : "");
const an = (who: string) => (who ? ` an ${who}` : "");

const sent: Record<StepKind | "other", PointOf> = {
  prepare: point("Prepared", () => "You prepared."),
  debrief: point("Written down", () => "You wrote down what they said."),
  "ask-for-address": point("A question", (who) => `You asked ${who || "them"} for an address.`),
  "thank-you": point("Thanks", (who) => `Your thanks${to(who)}.`),
  "thank-you-via-recruiter": point("Thanks", (who) => `Your thanks, passed on by ${who}.`),
  "promised-material": point("As promised", (who) => `What you had promised${to(who)}.`),
  "check-in": point("Check-in", (who) => `You checked in with ${who || "them"}.`),
  "final-check-in": point(
    "Once more",
    (who) => `You checked in with ${who || "them"} a last time.`,
  ),
  "acknowledge-update": point("Thanks", (who) => `You thanked ${who || "them"} for the update.`),
  "answer-request": point("Your answer", (who) => `You answered ${who || "them"}.`),
  "application-follow-up": point(
    "You asked",
    (who) => `You asked ${who || "them"} about your application.`,
  ),
  "offer-acknowledgement": point("Thanks", (who) => `You acknowledged the offer${to(who)}.`),
  "competing-offer": point(
    "Other offer",
    (who) => `You told ${who || "them"} about the other offer.`,
  ),
  withdrawal: point("Withdrawn", (who) => `You withdrew, and told ${who || "them"}.`),
  "rejection-reply": point(
    "Your answer",
    (who) => `You answered the rejection from ${who || "them"}.`,
  ),
  "reference-heads-up": point("Heads-up", (who) => `You told ${who} that they may be called.`),
  "linkedin-connect": point("Connected", (who) => `You connected with ${who} on LinkedIn.`),
  "linkedin-message": point("LinkedIn", (who) => `You wrote${to(who)} on LinkedIn.`),
  "handwritten-note": point("A card", (who) => `Your card by hand${to(who)}.`),
  reflect: point("Looked back", () => "You looked back on it."),
  "prepare-next-round": point("Prepared", () => "You prepared for the next round."),
  "update-cv": point("CV", () => "You mended your CV."),
  "close-as-no-answer": point("At rest", () => "You let it rest as no answer."),
  "keep-in-touch": point("Hello", (who) => `You said hello${to(who)}.`),
  other: point("You wrote", (who) => `You wrote${to(who)}.`),
};
const gesendet: Record<StepKind | "other", PointOf> = {
  prepare: point("Vorbereitet", () => "Du hast dich vorbereitet."),
  debrief: point("Aufgeschrieben", () => "Du hast aufgeschrieben, was gesagt wurde."),
  "ask-for-address": point("Frage", (who) => `Du hast ${who} nach einer Adresse gefragt.`),
  "thank-you": point("Dank", (who) => `Dein Dank${an(who)}.`),
  "thank-you-via-recruiter": point("Dank", (who) => `Dein Dank, weitergegeben von ${who}.`),
  "promised-material": point("Versprochenes", (who) => `Das Versprochene${an(who)}.`),
  "check-in": point("Nachfrage", (who) => `Du hast nachgefragt, bei ${who || "ihnen"}.`),
  "final-check-in": point(
    "Noch einmal",
    (who) => `Du hast ein letztes Mal nachgefragt, bei ${who || "ihnen"}.`,
  ),
  "acknowledge-update": point("Dank", (who) => `Du hast für die Nachricht gedankt${an(who)}.`),
  "answer-request": point("Deine Antwort", (who) => `Deine Antwort${an(who)}.`),
  "application-follow-up": point("Nachfrage", () => "Du hast nach der Bewerbung gefragt."),
  "offer-acknowledgement": point("Dank", () => "Du hast das Angebot bestätigt."),
  "competing-offer": point("Anderes Angebot", () => "Du hast vom anderen Angebot erzählt."),
  withdrawal: point("Rückzug", () => "Du hast zurückgezogen."),
  "rejection-reply": point("Deine Antwort", () => "Du hast auf die Absage geantwortet."),
  "reference-heads-up": point(
    "Hinweis",
    (who) => `Du hast ${who} gesagt, dass ein Anruf kommen kann.`,
  ),
  "linkedin-connect": point(
    "Verbunden",
    (who) => `Du hast dich mit ${who} auf LinkedIn verbunden.`,
  ),
  "linkedin-message": point("LinkedIn", (who) => `Deine Nachricht auf LinkedIn${an(who)}.`),
  "handwritten-note": point("Karte", (who) => `Deine Karte${an(who)}.`),
  reflect: point("Rückblick", () => "Du hast zurückgeblickt."),
  "prepare-next-round": point(
    "Vorbereitet",
    () => "Du hast dich auf die nächste Runde vorbereitet.",
  ),
  "update-cv": point("Lebenslauf", () => "Du hast den Lebenslauf ausgebessert."),
  "close-as-no-answer": point("Ruht", () => "Du lässt es als „keine Antwort“ ruhen."),
  "keep-in-touch": point("Gruß", (who) => `Dein Gruß${an(who)}.`),
  other: point("Du schriebst", (who) => `Du hast geschrieben${an(who)}.`),
};

const came: Record<ReplyClass, PointOf> = {
  acknowledgement: point("", (who) => `${who || "They"} sent a courtesy; it changed nothing.`),
  holding: point("No news yet", (who) => `${who || "They"} wrote that there is no news yet.`),
  scheduling: point("Finding a time", (who) => `${who || "They"} wrote to find a time.`),
  "next-round": point("Another round", (who) => `${who || "They"} invited you to another round.`),
  "information-request": point("A request", (who) => `${who || "They"} asked you for something.`),
  rejection: point("A no", (who) => `${who || "They"} said no.`),
  offer: point("An offer", (who) => `${who || "They"} made an offer.`),
  other: point("An answer", (who) => `${who || "They"} answered.`),
};
/** "Dana suchte", "Sie suchten". */
const sie = (who: string, verb: string) => (who ? `${who} ${verb}` : `Sie ${verb}n`);
const von = (who: string) => `von ${who || "ihnen"}`;
const gekommen: Record<ReplyClass, PointOf> = {
  acknowledgement: point(
    "",
    (who) => `Eine Höflichkeit von ${who || "ihnen"}; sie änderte nichts.`,
  ),
  holding: point("Nichts Neues", (who) => `${sie(who, "meldete")}, es gebe noch nichts Neues.`),
  scheduling: point("Terminsuche", (who) => `${sie(who, "suchte")} einen Termin mit dir.`),
  "next-round": point("Weitere Runde", (who) => `Einladung ${von(who)} zu einer weiteren Runde.`),
  "information-request": point("Eine Bitte", (who) => `Eine Bitte ${von(who)} an dich.`),
  rejection: point("Absage", (who) => `Eine Absage ${von(who)}.`),
  offer: point("Angebot", (who) => `Ein Angebot ${von(who)}.`),
  other: point("Antwort", (who) => `Eine Antwort ${von(who)}.`),
};

/** Words of the correspondence as a line in time. */
export const threadWords = inBoth(
  {
    stages,
    sent,
    came,
    you: "you",
    they: "they",
    now: "now",
    today: "today",
    ifItWere: (day: string) => `if it were ${day}`,
    applied: { label: "You applied", told: "You applied." },
    said: (who: string, words: string, day: string) =>
      `${who || "They"}: “${words}”.${day ? ` Read as ${day}.` : ""}`,
    saidDay: (who: string, day: string) => `${who || "They"} named a day: ${day}.`,
    theirDay: "Their day",
    offer: { label: "An offer", told: "They made an offer." },
    rejected: { label: "A no", told: "They said no." },
    away: (who: string, until: string) => ({
      label: "Away",
      told: `${who ? `${who} is` : "They are"} away${until ? ` until ${until}` : ""}.`,
    }),
    accepted: { label: "Accepted", told: "You accepted their offer." },
    declined: { label: "Declined", told: "You declined their offer." },
    withdrawn: { label: "Withdrawn", told: "You withdrew." },
    round: (stage: string, names: string) => `${stage}${names ? ` with ${names}` : ""}.`,
    notes: (count: string) => `${count} notes`,
    theirDayOn: (day: string) => `their day, ${day},`,
    grace: "and days of grace",
    line: (company: string) =>
      `The correspondence with ${company} as a line in time. The same points are listed below.`,
    silent: "Nothing more goes to them until then.",
    restsOn: "Only if nobody has answered.",
  },
  {
    stages: stufen,
    sent: gesendet,
    came: gekommen,
    you: "du",
    they: "sie",
    now: "jetzt",
    today: "heute",
    ifItWere: (day: string) => `wenn es ${day} wäre`,
    applied: { label: "Beworben", told: "Du hast dich beworben." },
    said: (who: string, words: string, day: string) =>
      `${who || "Sie"}: „${words}“.${day ? ` Verstanden als ${day}.` : ""}`,
    saidDay: (who: string, day: string) => `${sie(who, "nannte")} einen Tag: ${day}.`,
    theirDay: "Ihr Tag",
    offer: { label: "Angebot", told: "Sie machten ein Angebot." },
    rejected: { label: "Absage", told: "Sie sagten ab." },
    away: (who: string, until: string) => ({
      label: "Abwesend",
      told: `${who || "Sie"}: abwesend${until ? ` bis ${until}` : ""}.`,
    }),
    accepted: { label: "Angenommen", told: "Du hast ihr Angebot angenommen." },
    declined: { label: "Abgelehnt", told: "Du hast ihr Angebot abgelehnt." },
    withdrawn: { label: "Rückzug", told: "Du hast zurückgezogen." },
    round: (stage: string, names: string) => `${stage}${names ? ` mit ${names}` : ""}.`,
    notes: (count: string) => `${count} Briefe`,
    theirDayOn: (day: string) => `ihr Tag, ${day},`,
    grace: "und Tage der Geduld",
    line: (company: string) =>
      `Der Briefwechsel mit ${company} als Linie in der Zeit. Dieselben Punkte stehen darunter als Liste.`,
    silent: "Bis dahin geht nichts mehr an sie.",
    restsOn: "Nur wenn niemand geantwortet hat.",
  },
);
