/** Somebody in a sentence, with the part that the sentence gives them. */
export interface SaidPerson {
  name: string;
  part?: "recruiter" | "hiring-manager";
}

/** What stands for a stretch that was read as something else; no name goes over it. */
export const gap = "¦";

const capital = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`;
const particle = "(?:de|da|di|del|van|von|der|den|la|le|bin|al)";
const title = String.raw`(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame)\.?`;
// After "Frau Berger" and "Nina Sommer" a "von" says from where.
const person = String.raw`(?:(?:Frau|Herrn?)\s+(?:(?:${title})\s+)*${capital}|(?:(?:${title})\s+)*${capital}(?:\s+(?:${particle}\s+)+${capital})?)(?:\s+${capital})*`;
const list = String.raw`(?!${capital}\s+&)${person}(?:(?:\s*,\s*(?:and\s+|und\s+)?|\s+and\s+|\s+und\s+)${person})*`;
const organisations = [
  ..."Inc Corp Ltd LLC Co GmbH AG KG SE Group Holdings Partners Associates Ventures Capital".split(
    " ",
  ),
  ..."Bank Stores? Insurance Consulting Analytics Systems Software Technologies Solutions Robotics Labs? Digital".split(
    " ",
  ),
  ..."Cloud Data Security Networks? Games Media Studios? Design Agency Works Industries International".split(
    " ",
  ),
  ..."Foods? Drinks Bakery Hotels? Energy Motors Airlines Logistics Shipping Freight Rail Pharma Biotech".split(
    " ",
  ),
  ..."Health Clinic Hospital Trust Council Schools? University College Institute Foundation Library".split(
    " ",
  ),
  ..."Museum Charity Church Services Stadtwerke Klinikum Verlag Schule Universität Stiftung".split(
    " ",
  ),
];
const houses =
  "Klinikum|Stadtwerke|Stadt|Universität|Hochschule|Schule|Café|Hotel|Kita|Sparkasse|University";
/** What only an organisation is called. */
export const organisation = new RegExp(
  String.raw`(?:^|\s)(?:${organisations.join("|")})\.?$|\s&\s|^(?:${houses})\s`,
);
const noName =
  /^(?:I|HR|CEO|CTO|CFO|COO|VP|Zoom|Teams|Interview|Panel|Final|Phone|Technical|Today|Tomorrow|Yesterday|The|My|Role|Position|Job|Gespräch|Stelle|Runde|Personalabteilung|Telefonat|Vorstellungsgespräch)$/;
const parts = String.raw`(?<part>recruiter|hiring manager|Recruiterin|Recruiter|Personalerin|Personaler)`;

const peoplePatterns = [
  String.raw`(?<=\b(?:[Ww]ith|[Mm]it|[Mm]et|[Mm]eet|[Mm]eeting|[Ss]eeing|[Ss]aw|interviewed by|(?:[Ss]poke|[Ss]poken|[Tt]alked|[Tt]alking|[Ss]peaking) to)\s+)(?:(?:the|our|their|der|dem)\s+)?(?:${parts},?\s+|(?:CEO|CTO|CFO|VP|head|director|founder)[\p{L} ]*,\s+)?(?<list>${list})`,
  String.raw`(?:the|der|die|dem)\s+${parts},?\s+(?<list>${person})`,
  String.raw`(?:dabei waren|present were|there were|on the panel were|panel:|interviewers?:)\s+(?<list>${list})`,
  String.raw`:\s+(?<list>${capital}\s+${capital}(?:\s*,\s*(?:and\s+)?${capital}\s+${capital})+)`,
  String.raw`(?<list>${list})(?:\s+(?:from|of|at)\s+${capital}(?:\s+${capital})*)?\s+interview(?:s|ed)\s+me`,
].map((source) => new RegExp(source, "gu"));

const run = String.raw`(?:the\s+|der\s+|dem\s+|die\s+)?(?<name>${capital}(?:\s+(?:&|of|und|and)\s+${capital}|\s+${capital})*)`;
const companyPatterns = [
  String.raw`(?<=\b(?:[Aa]t|[Bb]ei|[Bb]eim|with the team of)\s+)(?:der\s+|dem\s+|den\s+)?${run}`,
  String.raw`(?<=\b(?:from|of|von|von der|vom)\s+)${run}`,
  String.raw`(?<=\b[Aa]pplied (?:to|at)\s+)${run}`,
  String.raw`\((?<name>${capital}(?:\s+(?:&\s+)?${capital})*)\)`,
].map((source) => new RegExp(source, "u"));

/** The employer where the sentence says "at", "from", "(…)", or a name that only an organisation has. */
export function saidCompany(text: string, names: readonly SaidPerson[]): string | undefined {
  for (const pattern of companyPatterns) {
    const found = clean(pattern.exec(text)?.groups?.["name"]);
    if (found && !noName.test(found) && !names.some(({ name }) => name === found)) return found;
  }
  const meant = [...text.matchAll(new RegExp(run, "gu"))].map(({ groups }) =>
    clean(groups?.["name"]),
  );
  return meant.find((name) => name !== undefined && organisation.test(name));
}

/** The people whom one spoke or will speak with, in the order of the sentence. */
export function saidPeople(text: string): SaidPerson[] {
  const found = peoplePatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => peopleIn(groups!, text)),
  );
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

function peopleIn(
  { list: names = "", part }: Record<string, string | undefined>,
  text: string,
): SaidPerson[] {
  return names
    .split(/\s*,\s*(?:and\s+|und\s+)?|\s+and\s+|\s+und\s+/u)
    .map((name) => clean(name) ?? "")
    .filter((name) => name !== "" && !noName.test(name) && !organisation.test(name))
    .map((name) => ({ name, ...partOf(part ?? partAfter(name, text)) }));
}

/** "Deborah Klein, recruiter at Whitcombe Partners". */
function partAfter(name: string, text: string): string | undefined {
  const rest = text.slice(text.indexOf(name) + name.length);
  return new RegExp(String.raw`^,\s+(?:the\s+|a\s+|their\s+)?${parts}`, "u").exec(rest)?.groups?.[
    "part"
  ];
}

function partOf(part: string | undefined): Pick<SaidPerson, "part"> {
  if (!part) return {};
  return { part: /hiring/.test(part) ? "hiring-manager" : "recruiter" };
}

/** Without the full stop of the sentence; that of "Corp." stays. */
function clean(name: string | undefined): string | undefined {
  const bare = name?.trim().replace(/[’']s$/, "");
  if (!bare) return undefined;
  return /\b(?:Inc|Corp|Ltd|Co|Dr|Prof)\.$/.test(bare) ? bare : bare.replace(/[.'’-]+$/, "");
}

/** A sentence typed without any capital: the word after "at" and after "with" is all that can be told. */
export function saidInSmall(text: string): { company?: string; people: SaidPerson[] } {
  const company = /\bat ((?!the\b|a\b|an\b|my\b|their\b)\p{Ll}{2,})/u.exec(text)?.[1];
  const name = /\bwith ((?!the\b|a\b|an\b|my\b|their\b)\p{Ll}{2,})/u.exec(text)?.[1];
  return { ...(company ? { company } : {}), people: name ? [{ name }] : [] };
}
