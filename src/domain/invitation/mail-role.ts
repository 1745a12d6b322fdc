import { isTrade, saidRole } from "../sentence/said-role.ts";
import type { MailParts } from "./mail-parts.ts";
import { leadsToRole } from "./mail-phrases.ts";
import { nobody, roleOf } from "./words-of-subject.ts";

const capital = String.raw`(?:Sr\.|Jr\.|\p{Lu}[\p{L}\p{N}+#/&'’-]*(?:\.[\p{L}\p{N}]+)*)`;
const title = String.raw`${capital}(?:,? (?:(?:of|in|for|and|&|of the|for the|im|für) )?${capital}| (?:I{1,3}|IV|V|\d))*`;
const behind = leadsToRole.behind.map((lead) => `(?:${lead})\\s+`);
const patterns = [
  /(?:[Pp]osition|[Rr]ole|[Pp]ost|[Jj]ob|[Vv]acancy|[Ss]telle)(?: as| als| of)?:? ["“„»](?<role>\p{Lu}[^"”“«»]{2,60})["”“«]/u,
  ...behind.map((lead) => new RegExp(`(?<!\\p{L})${cased(lead)}(?<role>${title})`, "u")),
  new RegExp(`(?<role>${title})\\s+(?:${cased(leadsToRole.before)})(?!\\p{L})`, "u"),
];

/** The opening that a mail names by a label or in its words. */
export function roleInWords({ labelled, subject, body }: MailParts): string | undefined {
  if (labelled.role) return tidied(labelled.role);
  const text = `${subject}\n${body}`.replace(/[ \t]+/g, " ");
  for (const pattern of patterns) {
    const role = tidied(pattern.exec(text)?.groups?.["role"] ?? "");
    if (role && !/^(?:the|an?|our|this|your|interview)$/i.test(role)) return role;
  }
  return inSmall(body);
}

/** A role written small: "the night porter vacancy". */
function inSmall(body: string): string | undefined {
  const word = String.raw`(?!(?:above|following|same|new|for|the|this|interview)\b)\p{L}[\p{L}-]+`;
  const before = new RegExp(
    String.raw`\b(?:the|our|an?)\s+(?<role>${word}(?: ${word}){0,3})\s+(?:${leadsToRole.before})\b`,
    "u",
  ).exec(body)?.groups?.["role"];
  return before && isTrade(before) ? saidRole(`the ${before} role`) : undefined;
}

/** The opening that a subject names: a trade, or what stands beside the word for an interview. "Next steps" is none. */
export function roleInSubject(subject: string, company: string | undefined): string | undefined {
  if (!subject) return undefined;
  const bare = company ? subject.replaceAll(company, "") : subject;
  const role = roleOf({ summary: bare, organizer: null, attendees: [] }, nobody);
  if (!role || isTrade(role)) return role;
  return speaksOfInterview.test(subject) && !aboutTheMail.test(role) ? role : undefined;
}

const speaksOfInterview = /interview|gespräch/i;
/** What a subject says of the mail itself, of its day, or of its reader. */
const aboutTheMail =
  /\b(?:your?|our|we|us|me|dein|ihre?|unser|next|steps?|news|update|details?|confirm\w*|confirmation|bestätigung|invit\w*|einladung|schedul\w*|availab\w*|application|bewerbung|reminder|request|hello|hi|thank\w*|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b/i;

function tidied(role: string): string {
  return role
    .trim()
    .replace(/\s*\([^)]*\)?$/, "")
    .replace(/^(?:the|an?|our|our own)\s+/i, "")
    .replace(/[.,;:]+$/, "");
}

/** The words of a lead in any case, where the rest must keep its own. */
function cased(lead: string): string {
  return lead.replace(/(?<![\\\p{L}])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
