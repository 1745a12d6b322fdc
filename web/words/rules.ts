import { inBoth } from "./language.svelte.ts";
import { startLarge, writeCount } from "./lists.ts";

/** A number that is another one now. */
export interface Fresh {
  now: number;
  before: number;
}

/** Words of Rules. */
export const rulesWords = inBoth(
  {
    title: "Rules",
    lead: "Five published guides, and where they differ. The middle way holds until you say otherwise.",
    chapters: "Chapters",
    guides: "The five guides",
    holds: "What holds",
    balanced: "Balanced",
    guide: (number: string) => `Guide ${number}, as published`,
    yours: (count: number) =>
      count === 0 ? "" : count === 1 ? ", one value yours" : `, ${count} values yours`,
    less: "One less",
    more: "One more",
    value: (name: string) => name,
    isOn: "On",
    isOff: "Off",
    from: (guides: string) => (guides.includes(" ") ? `Guides ${guides}.` : `Guide ${guides}.`),
    differ: (words: string) => `Otherwise: ${words}.`,
    checked: (day: string) => `last checked ${day}.`,
    scale: (label: string) => `What each guide says: ${label}`,
    balancedTick: "balanced",
    yoursTick: "yours",
    moves: (count: number, fresh?: Fresh) => {
      const by = fresh ? `With ${fresh.now} instead of ${fresh.before}` : "With this";
      if (count === 0) return `${by}, no date moves`;
      return count === 1 ? `${by}, one date moves` : `${by}, ${writeCount(count)} dates move`;
    },
    others: (count: number) =>
      count === 1
        ? "One more moves with them."
        : `${startLarge(writeCount(count))} more move with them.`,
    keep: (fresh?: Fresh) => (fresh ? `Keep ${fresh.now}` : "Keep it"),
    back: (fresh?: Fresh) => (fresh ? `Back to ${fresh.before}` : "Back"),
    kept: "Kept",
    titles: {
      G0: "The follow-up is part of the interview",
      G1: "Interview Follow-Up",
      G2: "Why Following Up Matters",
      G3: "How to Follow Up After a Job Interview?",
      G4: "You’re not done quite yet",
    },
    sections: {
      "Before and right after the interview": "Right after",
      "Thank-you note": "Thank-you note",
      "Correcting a weak answer, and what was promised": "A weak answer",
      "Checking in": "Checking in",
      Channel: "Channel",
      "Offers, rejections, other offers, references": "Offers and ends",
      "While waiting": "While waiting",
      "Writing with a machine": "With a machine",
    },
  },
  {
    title: "Regeln",
    lead: "Fünf veröffentlichte Ratgeber, und worin sie sich unterscheiden. Der Mittelweg gilt, bis du etwas anderes sagst.",
    chapters: "Kapitel",
    guides: "Die fünf Ratgeber",
    holds: "Was gilt",
    balanced: "Ausgewogen",
    guide: (number: string) => `Ratgeber ${number}, wie veröffentlicht`,
    yours: (count: number) =>
      count === 0 ? "" : count === 1 ? ", ein Wert von dir" : `, ${count} Werte von dir`,
    less: "Eins weniger",
    more: "Eins mehr",
    value: (name: string) => name,
    isOn: "An",
    isOff: "Aus",
    from: (guides: string) => `Ratgeber ${guides}.`,
    differ: (words: string) => `Anders: ${words}.`,
    checked: (day: string) => `zuletzt geprüft am ${day}.`,
    scale: (label: string) => `Was jeder Ratgeber sagt: ${label}`,
    balancedTick: "ausgewogen",
    yoursTick: "deins",
    moves: (count: number, fresh?: Fresh) => {
      const by = fresh ? `Mit ${fresh.now} statt ${fresh.before}` : "Damit";
      if (count === 0) return `${by} verschiebt sich kein Tag`;
      return count === 1
        ? `${by} verschiebt sich ein Tag`
        : `${by} verschieben sich ${writeCount(count)} Tage`;
    },
    others: (count: number) =>
      count === 1 ? "Einer mehr geht mit." : `${startLarge(writeCount(count))} weitere gehen mit.`,
    keep: (fresh?: Fresh) => (fresh ? `${fresh.now} behalten` : "Behalten"),
    back: (fresh?: Fresh) => (fresh ? `Zurück zu ${fresh.before}` : "Zurück"),
    kept: "Behalten",
    titles: {
      G0: "The follow-up is part of the interview",
      G1: "Interview Follow-Up",
      G2: "Why Following Up Matters",
      G3: "How to Follow Up After a Job Interview?",
      G4: "You’re not done quite yet",
    },
    sections: {
      "Before and right after the interview": "Gleich danach",
      "Thank-you note": "Dank",
      "Correcting a weak answer, and what was promised": "Eine schwache Antwort",
      "Checking in": "Nachfragen",
      Channel: "Weg",
      "Offers, rejections, other offers, references": "Angebote und Enden",
      "While waiting": "Beim Warten",
      "Writing with a machine": "Mit einer Maschine",
    },
  },
);
