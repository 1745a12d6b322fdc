import type { IncomingClass } from "#domain/replies/types.ts";
import { inBoth } from "./language.svelte.ts";

type Reading = (who: string, day: string | undefined) => string;

const english: Record<IncomingClass, Reading> = {
  acknowledgement: (who) => `${who} is only being polite. It changes nothing.`,
  holding: (who, day) => `${who} has no news yet.${day ? ` The answer is to come by ${day}.` : ""}`,
  scheduling: (who) => `${who} wants to find a time with you.`,
  "next-round": (who) => `${who} invites you to another round.`,
  "information-request": (who) => `${who} needs something from you.`,
  rejection: (who) => `${who} says no.`,
  offer: (who, day) => `${who} offers you the role.${day ? ` You are to answer by ${day}.` : ""}`,
  "out-of-office": (who, day) => `${who} is away${day ? ` until ${day}` : ""}.`,
  bounce: () => "A message could not be delivered.",
  "application-received": (who) => `${who} has your application.`,
  newsletter: (who) => `${who} sent something to many.`,
  other: (who) => `${who} wrote, and it is not clear what it means.`,
};

const german: Record<IncomingClass, Reading> = {
  acknowledgement: (who) => `${who} ist nur höflich. Es ändert nichts.`,
  holding: (who, day) =>
    `${who} hat noch nichts Neues.${day ? ` Die Antwort kommt bis ${day}.` : ""}`,
  scheduling: (who) => `${who} sucht mit dir einen Termin.`,
  "next-round": (who) => `${who} lädt dich zu einer weiteren Runde ein.`,
  "information-request": (who) => `${who} braucht etwas von dir.`,
  rejection: (who) => `${who} sagt ab.`,
  offer: (who, day) =>
    `${who} bietet dir die Stelle an.${day ? ` Du sollst bis ${day} antworten.` : ""}`,
  "out-of-office": (who, day) => `${who} ist nicht da${day ? ` bis ${day}` : ""}.`,
  bounce: () => "Eine Nachricht konnte nicht zugestellt werden.",
  "application-received": (who) => `${who} hat deine Bewerbung.`,
  newsletter: (who) => `${who} schreibt an viele.`,
  other: (who) => `${who} hat geschrieben, und es ist nicht klar, was es heißt.`,
};

/** What a mail was taken to mean, as a sentence. */
export const readingWords = inBoth(english, german);

/** Words of Answers. */
export const answersWords = inBoth(
  {
    title: "Answers",
    unverified: {
      authentication:
        "Unverified: your mail provider found that it does not come from where it says.",
      "another-address":
        "Unverified: it bears the name of somebody you know and comes from another address.",
    },
    isThat: "Is that what it says?",
    isThatUnclear: "What does it say?",
    yes: "Yes",
    anotherDay: "Another day",
    day: "The day that they name",
    somethingElse: "Something else",
    isNone: "No answer at all",
    meanings: "What it can mean, and what would follow",
    from: "From",
    subject: "Subject",
    mail: "The mail",
    theDay: "The day that they named",
    marked: "What the marked words mean",
    mayMean: "What the marked words may mean",
    whyTheirs: (company: string) => `Why ${company}`,
    ifYes: "If yes, the plan moves",
    noMoves: "If yes, nothing in the plan moves.",
    fresh: "new",
    gone: "falls away",
    askedNext: "Then to be read",
    thisFirst: "This one first",
    before: "Read before",
    change: "Change",
    settled: "Noted",
    dismissed: "It changes nothing",
    allRead: "Every answer is read",
    none: "No answer has come yet",
    noneHow:
      "When one comes, it stands here first, with what it was taken to mean. Paste one to have it read.",
    paste: "Paste an answer",
    pasteFrom: "From",
    pasteIn: "About",
    pasteChoose: "which application",
    pasteText: "What they wrote",
    take: "Read it",
    held: "Nothing goes to that employer until this is read.",
    evidence: (what: string, where: string) => (where === "body" ? what : `${what} (${where})`),
    classes: {
      acknowledgement: "Only polite",
      holding: "No news yet",
      scheduling: "Finding a time",
      "next-round": "Another round",
      "information-request": "Asks for something",
      rejection: "A no",
      offer: "An offer",
      other: "None of these",
    },
  },
  {
    title: "Antworten",
    unverified: {
      authentication:
        "Ungeprüft: dein Mailanbieter hat festgestellt, dass sie nicht von dort kommt, wo sie herzukommen vorgibt.",
      "another-address":
        "Ungeprüft: sie trägt den Namen von jemandem, den du kennst, und kommt von einer anderen Adresse.",
    },
    isThat: "Steht das darin?",
    isThatUnclear: "Was steht darin?",
    yes: "Ja",
    anotherDay: "Ein anderer Tag",
    day: "Der Tag, den sie nennen",
    somethingElse: "Etwas anderes",
    isNone: "Gar keine Antwort",
    meanings: "Was es heißen kann, und was daraus folgt",
    from: "Von",
    subject: "Betreff",
    mail: "Die Mail",
    theDay: "Der Tag, den sie nennen",
    marked: "Was die markierten Worte heißen",
    mayMean: "Was die markierten Worte heißen können",
    whyTheirs: (company: string) => `Warum ${company}`,
    ifYes: "Wenn ja, ändert sich der Plan",
    noMoves: "Wenn ja, ändert sich am Plan nichts.",
    fresh: "neu",
    gone: "entfällt",
    askedNext: "Danach zu lesen",
    thisFirst: "Diese zuerst",
    before: "Schon gelesen",
    change: "Ändern",
    settled: "Vermerkt",
    dismissed: "Es ändert nichts",
    allRead: "Alle Antworten sind gelesen",
    none: "Noch keine Antwort",
    noneHow:
      "Wenn eine kommt, steht sie hier zuerst, mit dem, was sie zu heißen scheint. Füg eine ein, um sie lesen zu lassen.",
    paste: "Eine Antwort einfügen",
    pasteFrom: "Von",
    pasteIn: "Zu",
    pasteChoose: "welche Bewerbung",
    pasteText: "Was sie schrieben",
    take: "Lesen",
    held: "An diesen Arbeitgeber geht nichts, bis das gelesen ist.",
    evidence: (what: string, where: string) => (where === "body" ? what : `${what} (${where})`),
    classes: {
      acknowledgement: "Nur höflich",
      holding: "Noch nichts Neues",
      scheduling: "Terminsuche",
      "next-round": "Eine weitere Runde",
      "information-request": "Bittet um etwas",
      rejection: "Eine Absage",
      offer: "Ein Angebot",
      other: "Nichts davon",
    },
  },
);
