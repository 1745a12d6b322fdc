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
  const titled = isTitled(person);
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

/** "Sister Doyle", and "Eng. Figueira" or "Dottoressa Valdoro" as well: a last name with something before it that is no first name. */
function isTitled({ salutation = "", name }: Person): boolean {
  if (title.test(salutation)) return true;
  const said = salutation.replace(/^(?:dear|hi|hello)\s+/i, "").split(/\s+/);
  const names = name.split(/\s+/);
  return said.length > 1 && said.at(-1) === names.at(-1) && !names.includes(said[0]!);
}

/** The name as the person is spoken to and of: the salutation, else the first name, in a traditional house the whole name. */
export function calledName(person: Person, app: Pick<Application, "culture">): string {
  const said = person.salutation?.replace(/^(?:dear|hi|hello)\s+/i, "").replace(/,\s*$/, "");
  if (said) return said;
  return app.culture === "traditional" ? person.name : firstName(person.name);
}

export function firstName(name: string): string {
  const bare = name.trim().replace(/^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+)+(?=\S)/, "");
  return bare.split(/\s+/)[0] ?? name;
}
