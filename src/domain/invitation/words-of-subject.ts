import type { ApplicationFile, Stage } from "#domain/facts/schema.ts";
import { isOpenDomain } from "#domain/facts/open-domains.ts";
import { besideRole, leads, occasions, separator, stages, wrappings } from "./phrases.ts";

/** Whom an invitation names, as far as it names them. */
export interface Invited {
  name?: string | null;
  email?: string | null;
}

/** What an invitation says of itself in one line, and whom it names. */
export interface Invitation {
  summary: string | null;
  organizer: Invited | null;
  attendees: Invited[];
}

type Me = ApplicationFile["me"];

/** For a text that was not sent to anybody on file. */
export const nobody: Me = { name: "", email: "", timeZone: "UTC" };

/**
 * The employer that invites, spelled as in the subject where it stands there, else as it stands behind the role, else as its mail domain is. Undefined where the subject names none
 * and only mail providers and scheduling services write; then the person is to be asked.
 */
export function companyOf(invitation: Invitation, me: Me): string | undefined {
  const subject = unwrapped(invitation);
  const label = labelOf(invitation, me);
  if (label === undefined) return namedIn(subject, namesOf(invitation, me));
  return spelledIn(subject, label) ?? behindRole(subject, namesOf(invitation, me)) ?? titled(label);
}

/** The opening that the subject names, or undefined where it names none. */
export function roleOf(invitation: Invitation, me: Me): string | undefined {
  const company = companyOf(invitation, me);
  const names = [...(company ? [company] : []), ...namesOf(invitation, me)];
  const roles = names
    .reduce(without, unwrapped(invitation))
    .split(separator)
    .map(roleIn)
    .filter((role) => /\p{L}/u.test(role));
  return roles.sort((a, b) => b.length - a.length)[0];
}

/** Which round the subject speaks of; three guests or more are a panel where no word tells. */
export function stageOf(summary: string, invited: number): Stage {
  const told = stages.find(({ words }) => words.test(summary));
  return told?.stage ?? (invited > 2 ? "panel" : "first-round");
}

function unwrapped({ summary }: Invitation): string {
  return wrappings.reduce((text, wrapping) => text.replace(wrapping, " "), summary ?? "").trim();
}

/** Whole names and first names of everybody invited, the person included. */
function namesOf({ organizer, attendees }: Invitation, me: Me): string[] {
  const whole = [organizer, ...attendees, me].flatMap((one) => one?.name?.trim() || []);
  return [...whole, ...whole.map((name) => name.split(" ")[0]!)];
}

/** "hr@recruiting.acme-robotics.co.uk" gives "acme-robotics". */
function labelOf({ organizer, attendees }: Invitation, me: Me): string | undefined {
  const mine = me.email.toLowerCase();
  const domain = [organizer, ...attendees]
    .flatMap((one) => one?.email?.toLowerCase() ?? [])
    .filter((address) => address !== mine)
    .map((address) => address.slice(address.lastIndexOf("@") + 1))
    .find((one) => one.includes(".") && !isOpenDomain(one));
  const labels = domain?.split(".") ?? [];
  const suffix = labels.length > 2 && isSecondLevel(labels.slice(-2)) ? 2 : 1;
  return labels.at(-suffix - 1);
}

/** Suffixes of two labels, such as co.uk: a general second label below a country. */
function isSecondLevel([second = "", country = ""]: string[]): boolean {
  return (
    country.length === 2 &&
    /^(co|com|org|net|ac|edu|gov|govt|or|ne|go|sch|nhs|ltd|plc)$/.test(second)
  );
}

function spelledIn(subject: string, label: string): string | undefined {
  const words = [...subject.matchAll(/[\p{L}\p{N}][^\s|:,()<>@]*/gu)];
  for (const [first, { index }] of words.entries())
    for (const last of words.slice(first, first + 6)) {
      const run = subject.slice(index, last.index + last[0].length);
      if (folded(run) === folded(label)) return behindLead(subject, index) ?? run;
    }
  return undefined;
}

const lead = new RegExp(`(?:^|\\s)(?:${leads})\\s+$`, "iu");

/** Behind "at" the whole name stands, of which the domain is often only the first word. */
function behindLead(subject: string, index: number): string | undefined {
  return lead.test(subject.slice(0, index)) ? nameAt(subject.slice(index)) : undefined;
}

function namedIn(subject: string, people: string[]): string | undefined {
  const behindPerson = people
    .map((name) => subject.split(`${name} (`)[1]?.split(")")[0])
    .find(Boolean);
  if (behindPerson) return behindPerson;
  return [...subject.matchAll(/\s(?=[\p{Lu}\p{N}])/gu)]
    .flatMap(({ index }) => behindLead(subject, index + 1) ?? [])
    .find((name) => !people.includes(name));
}

/** Behind "with" people stand as often as employers. */
const placeLead = /^(.*?)\s(?:at|@|bei(?: der| dem)?|chez)\s+(\p{Lu}.*)$/u;

/** "Conservation Gardener at Wickham House": an agency, a trust or a holding writes from a domain of another name. */
function behindRole(subject: string, people: string[]): string | undefined {
  for (const segment of subject.split(separator)) {
    const [, before = "", name = ""] = placeLead.exec(segment) ?? [];
    const company = nameAt(name);
    if (company && roleIn(before) !== "" && !people.includes(company)) return company;
  }
  return undefined;
}

/** Words of a name, up to what cannot belong to it. */
function nameAt(text: string): string {
  return text.split(/\s[-–—/]\s|[|:,()<>]|\s(?:for|as|als|pour|para)\s/u)[0]!.trim();
}

/** A bar stands where the name stood, with the word that led to it. */
function without(text: string, name: string): string {
  const named = `(?:\\b(?:${leads})\\s+)?${escaped(name)}`;
  const place = new RegExp(`(?<![\\p{L}\\p{N}])${named}(?![\\p{L}\\p{N}])`, "giu");
  return text.replace(place, " | ").replace(/\s\|\s+\)/gu, ")");
}

/** A name as a pattern; `RegExp.escape` is too young for browsers. */
function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

function roleIn(segment: string): string {
  const pieces = segment.split(/,\s/u).map((piece) => {
    const bare = occasions.reduce((text, occasion) => text.replace(occasion, " "), piece);
    return trimmed(bare.replace(/\(\s*\)/gu, " ").replace(/\s+/gu, " "));
  });
  return pieces.filter((piece) => piece !== "").join(", ");
}

function trimmed(text: string): string {
  const shorter = text.trim().replace(besideRole.before, "").replace(besideRole.behind, "").trim();
  return shorter === text ? text : trimmed(shorter);
}

function titled(label: string): string {
  return label
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
