import type { Application, Person } from "#domain/facts/schema.ts";

/** How a letter to one person is spoken: formal or not, and the habits of the country it goes to. */
export interface Manner {
  /** Title and surname, or a traditional house: no contractions. */
  formal: boolean;
  startup: boolean;
  traditional: boolean;
  /** The person is addressed by a title. */
  titled: boolean;
  monthFirst: boolean;
  american: boolean;
  country: string;
}

const title =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|sister|father|rev|reverend|rabbi|judge|justice|captain|colonel|herr|frau|madame|monsieur|señora?|dott|ing|chef)\b/i;
const monthFirst = new Set(["US", "CA", "PH"]);
const american = new Set(["US", "PH", "PR"]);

/** Reads the tone from the salutation first, and from the house where it says nothing. */
export function mannerOf(person: Person, app: Application): Manner {
  const titled = title.test(person.salutation ?? "");
  const country = app.country ?? "";
  return {
    titled,
    startup: app.culture === "startup",
    traditional: app.culture === "traditional",
    formal: titled || app.culture === "traditional",
    monthFirst: monthFirst.has(country),
    american: american.has(country),
    country,
  };
}

/** The name as the person is spoken to and of: the salutation, else the first name, in a traditional house the whole name. */
export function calledName(person: Person, app: Pick<Application, "culture">): string {
  const said = person.salutation?.replace(/^(?:dear|hi|hello)\s+/i, "").replace(/,\s*$/, "");
  if (said) return said;
  return app.culture === "traditional" ? person.name : firstName(person.name);
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

const grave = new Set(["offer-acknowledgement", "withdrawal", "reference-heads-up"]);

/** The first line of a letter, with its comma. */
export function salutation(name: string, manner: Manner, kind: string): string {
  const dear = manner.titled || manner.traditional || (grave.has(kind) && !manner.startup);
  return `${dear ? "Dear" : "Hi"} ${name},`;
}

/** The line before the signature, with its comma. */
export function closing(manner: Manner, kind: string): string {
  if (manner.startup && !manner.titled) return "Best,";
  if (kind === "reference-heads-up") return "With best wishes,";
  if (manner.titled && manner.monthFirst) return "Sincerely,";
  if (manner.titled && manner.traditional) return "Yours sincerely,";
  if (manner.monthFirst && manner.traditional) return "Sincerely,";
  if (manner.titled || manner.traditional) return "Kind regards,";
  return manner.monthFirst ? "Best regards," : "Best wishes,";
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI would\b(?! (?:,|\.))/g, "I'd"],
  [/\bI am\b(?=[ ,])/g, "I'm"],
  [/\bI have (?=(?:been|also|worked|written|built|led|taught|run|done|\w+ed)\b)/g, "I've "],
  [/\bdo not\b/g, "don't"],
  [/\bis not\b/g, "isn't"],
];

/** Contracts what people contract when they are on first names; formal letters stay as they are. Quotations are not touched. */
export function speak(text: string, manner: Manner): string {
  const spelled = manner.american ? text.replace(/\bfavourite\b/g, "favorite") : text;
  if (manner.formal) return spelled;
  return spelled
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith("“")
        ? part
        : contractions.reduce((sofar, [from, to]) => sofar.replace(from, to), part),
    )
    .join("");
}
