import { inBoth } from "./language.svelte.ts";
import { startSmall } from "./lists.ts";

/** Words of Today. */
export const todayWords = inBoth(
  {
    title: "Today",
    also: "Also today",
    held: "Held on purpose",
    waiting: "Waiting",
    stopped: "No longer needed",
    stoppedSub: "they answered",
    farOff: (many: string, count: number) =>
      count === 1
        ? "One more in some months, if you like; it stands with its application."
        : `${many} more in some months, if you like; they stand with their applications.`,
    stoppedWhy: "Any human answer stops the chase at once.",
    off: "off",
    whyNow: "Why now",
    whyNot: "Why not today",
    why: "Why",
    until: (when: string) => `until ${when}`,
    heldTo: (when: string) => `to ${when}`,
    heldOpen: "for now",
    late: (span: string) => `${span} late`,
    welcome: (when: string) => `still welcome until ${when}`,
    left: (span: string) => `${span} left`,
    now: "now",
    night: "night",
    ended: (clock: string) => `${clock}, interview ended`,
    line: (from: string, until: string, left: string) =>
      `The window opened at ${from} and closes at ${until}. ${left} are left.`,
    lineOver: (until: string, late: string) => `The window closed at ${until}, ${late} ago.`,
    beforeAside: "",
    optional: "if you like",
    forecast: "if nothing has come",
    needs: (what: string) => `needs ${what}`,
    needed: {
      address: "an address",
      specific: "something that they said",
      attachment: "its file",
      answer: "your answer",
      country: "the employer’s country",
    } as Readonly<Record<string, string>>,
    leadAddress: (many: boolean) =>
      many
        ? "They are drafted from what you wrote down. An address is missing: enter it with the letter, or send the text another way."
        : "It is drafted from what you wrote down. The address is missing: enter it with the letter, or send the text another way.",
    later: "Later today",
    skip: (count: number) => (count > 1 ? "Skip them" : "Skip it"),
    skipped: "Skipped",
    snoozed: (when: string) => `Until ${when}`,
    nothing: "Nothing to do today",
    nothingNow: "Nothing to do just now",
    nextThing: (when: string, what: string) => `The next thing is on ${when}: ${startSmall(what)}.`,
    nextToday: (when: string, what: string) => `The next thing is at ${when}: ${startSmall(what)}.`,
    nothingAhead: "Nothing waits either. When you have an interview, drop its invitation here.",
    begin: "Begin with an interview",
    keepGoing: (days: number) =>
      `Your last application went out ${days === 1 ? "yesterday" : `${days} days ago`}. Keep going while you wait.`,
    mailRead: (clock: string) => `Mail read at ${clock}.`,
    promise: "Nothing leaves without your approval.",
    answered: (who: string) => `Has ${who} answered?`,
    personAt: (name: string, company: string) => `${name} at ${company}`,
    answeredWhy: "No check-in goes there until you have read it.",
    read: "Read",
    write: "Write",
    open: "Open",
    done: "Done",
    doneSaid: "Done",
    unsure: (who: string) => `Did the message to ${who} go out?`,
    unsureWhy: "It is not in your Sent folder. It will not go again until you say.",
    unsureOwn: "You send it yourself; it counts as sent once you say so.",
    say: "Say",
    notes: (count: string, many: boolean) => (many ? `Read the ${count} notes` : "Read the note"),
    writeDown: "Write it down",
    openCard: "Open the card",
    readDraft: "Read the draft",
    openIt: "Open it",
    handOver: "Hand it over",
    leadHandOver: (many: boolean) =>
      many
        ? "You approved them. Hand each over, then say that it has gone."
        : "You approved it. Hand it over, then say that it has gone.",
    approved: "approved",
    leadNotes: (count: string) =>
      `${count} notes are drafted from what you wrote down. Read each, change what you like, approve it.`,
    leadNote:
      "A note is drafted from what you wrote down. Read it, change what you like, approve it.",
    leadSpecific:
      "First write down a thing or two that each of them said. The notes are made from that.",
    leadDebrief:
      "Two or three things from each person, while they are fresh. It takes five minutes.",
    leadPrepare: "Who comes, what was said before, and the questions you want to ask, on one card.",
    leadDraft: "A draft is ready. Read it, change what you like, approve it.",
    leadOther: "",
  },
  {
    title: "Heute",
    also: "Auch heute",
    held: "Mit Absicht zurückgehalten",
    waiting: "Wartet",
    stopped: "Nicht mehr nötig",
    stoppedSub: "sie haben geantwortet",
    farOff: (many: string, count: number) =>
      count === 1
        ? "Eines in ein paar Monaten, wenn du magst; es steht bei seiner Bewerbung."
        : `${many} weitere in ein paar Monaten, wenn du magst; sie stehen bei ihren Bewerbungen.`,
    stoppedWhy: "Die Antwort eines Menschen beendet das Nachfragen sofort.",
    off: "entfällt",
    whyNow: "Warum jetzt",
    whyNot: "Warum nicht heute",
    why: "Warum",
    until: (when: string) => `bis ${when}`,
    heldTo: (when: string) => `bis ${when}`,
    heldOpen: "vorerst",
    late: (span: string) => `${span} zu spät`,
    welcome: (when: string) => `noch willkommen bis ${when}`,
    left: (span: string) => `noch ${span}`,
    now: "jetzt",
    night: "Nacht",
    ended: (clock: string) => `${clock}, Gespräch vorbei`,
    line: (from: string, until: string, left: string) =>
      `Offen von ${from} bis ${until}. Es bleiben ${left}.`,
    lineOver: (until: string, late: string) => `Zu seit ${until}, vor ${late}.`,
    beforeAside: ",",
    optional: "wenn du magst",
    forecast: "wenn nichts gekommen ist",
    needs: (what: string) => `braucht ${what}`,
    needed: {
      address: "eine Adresse",
      specific: "etwas, das gesagt wurde",
      attachment: "die Datei dazu",
      answer: "deine Antwort",
      country: "das Land des Arbeitgebers",
    } as Readonly<Record<string, string>>,
    leadAddress: (many: boolean) =>
      many
        ? "Die Entwürfe sind aus dem, was du aufgeschrieben hast. Eine Adresse fehlt: trag sie beim Brief ein, oder schick den Text auf anderem Weg."
        : "Der Entwurf ist aus dem, was du aufgeschrieben hast. Die Adresse fehlt: trag sie beim Brief ein, oder schick den Text auf anderem Weg.",
    later: "Später heute",
    skip: () => "Auslassen",
    skipped: "Ausgelassen",
    snoozed: (when: string) => `Bis ${when}`,
    nothing: "Heute ist nichts zu tun",
    nothingNow: "Gerade ist nichts zu tun",
    nextThing: (when: string, what: string) => `Das Nächste ist am ${when}: ${what}.`,
    nextToday: (when: string, what: string) => `Das Nächste ist um ${when}: ${what}.`,
    nothingAhead:
      "Es wartet auch nichts. Wenn du ein Gespräch hast, lass die Einladung hier fallen.",
    begin: "Mit einem Gespräch beginnen",
    keepGoing: (days: number) =>
      `Deine letzte Bewerbung ging ${days === 1 ? "gestern" : `vor ${days} Tagen`} hinaus. Mach weiter, während du wartest.`,
    mailRead: (clock: string) => `Post gelesen um ${clock}.`,
    promise: "Nichts geht ohne deine Zustimmung hinaus.",
    answered: (who: string) => `Hat ${who} geantwortet?`,
    personAt: (name: string, company: string) => `${name} bei ${company}`,
    answeredWhy: "Dorthin geht keine Nachfrage, bis du es gelesen hast.",
    read: "Lesen",
    write: "Schreiben",
    open: "Öffnen",
    done: "Erledigt",
    doneSaid: "Erledigt",
    unsure: (who: string) => `Ist die Nachricht an ${who} hinausgegangen?`,
    unsureWhy:
      "Sie ist nicht in deinem Gesendet-Ordner. Sie geht nicht noch einmal, bis du es sagst.",
    unsureOwn: "Du schickst sie selbst; als gesendet gilt sie, sobald du es sagst.",
    say: "Sagen",
    notes: (count: string, many: boolean) =>
      many ? `Die ${count} Briefe lesen` : "Den Brief lesen",
    writeDown: "Aufschreiben",
    openCard: "Karte öffnen",
    readDraft: "Entwurf lesen",
    openIt: "Öffnen",
    handOver: "Übergeben",
    leadHandOver: (many: boolean) =>
      many
        ? "Du hast ihnen zugestimmt. Übergib jeden und sag dann, dass er hinaus ist."
        : "Du hast ihm zugestimmt. Übergib ihn und sag dann, dass er hinaus ist.",
    approved: "zugestimmt",
    leadNotes: (count: string) =>
      `${count} Entwürfe aus dem, was du aufgeschrieben hast. Lies jeden, ändere, was du willst, stimm zu.`,
    leadNote:
      "Ein Entwurf aus dem, was du aufgeschrieben hast. Lies ihn, ändere, was du willst, stimm zu.",
    leadSpecific:
      "Schreib zuerst ein, zwei Dinge auf, die sie gesagt haben. Daraus werden die Briefe.",
    leadDebrief: "Zwei, drei Dinge von jedem, solange sie frisch sind. Es dauert fünf Minuten.",
    leadPrepare: "Wer kommt, was zuvor gesagt wurde und was du fragen willst, auf einer Karte.",
    leadDraft: "Ein Entwurf liegt bereit. Lies ihn, ändere, was du willst, stimm zu.",
    leadOther: "",
  },
);
