import type { Application, Person } from "#domain/facts/schema.ts";
import { isOpenDomain } from "#domain/facts/open-domains.ts";

/**
 * What one employer is recognised by: the folded company name, and the mail domains of the people who work there. Two
 * applications with one of them in common are at one employer. A recruiter may be from an agency that hires for many, and a
 * reference is from elsewhere: their domains say nothing.
 */
export function employerKeysOf({ company, people }: Application): readonly string[] {
  const domains = people.filter(worksThere).flatMap(({ email }) => domainOf(email));
  return [...new Set([foldCompany(company), ...domains])];
}

/** What one person is recognised by in any application: the address, and the name at the employer. */
export function personKeysOf(
  { name, email }: Person,
  employer: readonly string[],
): readonly string[] {
  const atEmployer = employer.map((key) => `${foldText(name)} at ${key}`);
  return email === undefined ? atEmployer : [email.toLowerCase(), ...atEmployer];
}

function worksThere({ part }: Person): boolean {
  return part === "hiring-manager" || part === "interviewer";
}

function domainOf(email: string | undefined): string[] {
  const domain = email?.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return domain === undefined || isOpenDomain(domain) ? [] : [`@${domain}`];
}

/** Without case, accents, punctuation and the legal form at its end: "Café Nord, Inc." and "CAFE NORD" are one. */
function foldCompany(company: string): string {
  return foldText(company).replace(legalFormsAtTheEnd, "");
}

function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const legalFormsAtTheEnd =
  /(?: (?:inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|kg|kgaa|ohg|ug|sa|sas|sarl|sl|srl|spa|bv|nv|ab|as|asa|aps|oy|oyj|pty|pte|kk))+$/;
