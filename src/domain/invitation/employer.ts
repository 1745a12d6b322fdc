import { organisation } from "../sentence/name-words.ts";
import { addressIn } from "./address.ts";
import type { MailParts } from "./mail-parts.ts";
import { leadsToEmployer, noEmployer } from "./mail-phrases.ts";
import { jobWords } from "./phrases.ts";
import { signedName } from "./signer.ts";
import { companyOf, nobody } from "./words-of-subject.ts";

const capital = String.raw`(?:(?:St|Inc|Co|Corp|Ltd|Bros)\.|(?!I\b)\p{Lu}[\p{L}\p{N}'’-]*(?:\.[\p{L}\p{N}]+)*)`;
const name = String.raw`(?:the )?${capital}(?: (?:& |and |of |of the |the |und |für )?${capital})*`;
const everyName = new RegExp(name, "gu");
const wholeName = new RegExp(`^${name}`, "u");
const named = leadsToEmployer.map(
  (lead) => new RegExp(String.raw`(?<![\p{L}])(?:${lead})\s+(?<name>${name})`, "giu"),
);

/**
 * The employer that a mail names: by a label, where its text leads to one, in its signature, or by the address it came from. `others` are
 * the people, the writer and the role, which are none.
 */
export function employerIn(parts: MailParts, others: readonly string[]): string | undefined {
  const { labelled, body, subject, signature } = parts;
  const text = `${subject}\n${body}`;
  const candidates = [
    ...named.flatMap((lead) => namesBehind(text, lead)),
    ...signedEmployers(signature),
    ...byAddress(parts),
    ...organisationsIn(body),
  ];
  const found = candidates.find((one) => !isOther(one, others));
  const places = [...signature, ...text.split(/\n|\s[-–—|]\s/u)];
  return labelled.company ?? (found && longest(found, places, others));
}

/** Matched without regard to case, a name is only what is written with capitals. */
function namesBehind(text: string, lead: RegExp): string[] {
  return [...text.matchAll(lead)].flatMap(({ groups }) => {
    const [capitals] = wholeName.exec(groups!["name"]!.replace(/^the /i, "")) ?? [];
    return capitals ? [tidied(capitals)] : [];
  });
}

/** "Fernhill" in the text, "Fernhill Logistics Ltd" in the signature: the longer one. */
function longest(found: string, places: readonly string[], others: readonly string[]): string {
  const runs = places
    .filter((place) => place.includes(`${found} `))
    .map((place) => place.slice(place.indexOf(found)))
    .map((place) => tidied(wholeName.exec(place)?.[0] ?? ""));
  const isLonger = (run: string) => run.startsWith(`${found} `);
  const isPlain = (run: string) => !isNone(run) && !others.some((one) => run.includes(one));
  return runs.find((run) => isLonger(run) && isPlain(run)) ?? found;
}

function isOther(one: string, others: readonly string[]): boolean {
  return others.some(
    (other) => other === one || other.endsWith(` ${one}`) || other.startsWith(`${one} `),
  );
}

/** What of a line below a name is an employer: "Senior Recruiter | Fernhill", "Office, Peake & Thorne", "Recruiting @ Brightloop". */
function employersIn(line: string): string[] {
  return line
    .replace(/\b(?:she|he|they)\/(?:her|him|them)(?:\/\p{L}+)?\b/giu, "")
    .split(/\s*[,|•·;/]\s*|\s[-–—]\s|\s@\s|\s(?:at|bei|der)\s(?=\p{Lu})/u)
    .map((piece) => tidied(piece))
    .filter((piece) => /^\p{Lu}/u.test(piece) && !isNone(piece));
}

/** Of the lines below a name the last says it best; beside the name it may stand too: "Robyn, Talent Partner at Moonlark Studio". */
export function signedEmployers([first = "", ...below]: readonly string[]): string[] {
  const beside = first.slice(signedName(first).length).replace(/^[\s,(|–—@-]+/u, "");
  return [...below.toReversed(), beside].flatMap(employersIn);
}

/** What only an organisation is called, wherever it stands. */
function organisationsIn(body: string): string[] {
  const runs = [...body.matchAll(everyName)].map(([run]) => tidied(run));
  return runs.filter((run) => organisation.test(run) && !isNone(run));
}

function byAddress({ sender, subject, signature, body }: MailParts): string[] {
  const email = sender.email ?? addressIn(signature.join(" "));
  if (!email) return [];
  const invitation = { organizer: { email }, attendees: [], summary: `${subject} ${body}` };
  const company = companyOf(invitation, nobody);
  return company ? [company] : [];
}

/** A post or an office; "Falk & Partner" is none. */
function isNone(piece: string): boolean {
  return noEmployer.test(piece) || (jobWords.test(piece) && !/\s&\s/.test(piece));
}

function tidied(text: string): string {
  const bare = text
    .trim()
    .replace(/\s+(?:HR|Recruitment|Recruiting|Talent|Careers|Team)(?: Team)?$/, "")
    .replace(/[’']s$/, "");
  return /(?:\be\. ?V|\b(?:Inc|Co|Corp|Ltd|Bros)|S\.A|B\.V)\.$/.test(bare)
    ? bare
    : bare.replace(/[.,!]+$/, "");
}
