import type { Application, Person } from "#domain/facts/schema.ts";
import type { Situation } from "../situation.ts";

/** A recruiter of another house than the employer: asked about "their" timing. In doubt a recruiter is the employer's own. */
export function isAgency(person: Person, { app }: Pick<Situation, "app">): boolean {
  if (person.part !== "recruiter") return false;
  if (agencyTitle.test(person.title ?? "")) return true;
  const domain = domainOf(person);
  if (ownTitle.test(person.title ?? "") || !domain || isNobodys.test(domain)) return false;
  return !domainsOf(app).some((own) => isSameHouse(own, domain)) && !isNamed(domain, app.company);
}

const agencyTitle =
  /\b(?:agency|staffing|headhunt\w*|executive search|search (?:firm|consultant)|recruitment consultant|recruiting consultant|placements?)\b/i;
const ownTitle =
  /\b(?:talent|people|human resources|hr|personnel|in-?house|internal|office manager)\b/i;

/** Mail that anybody may have, and the systems through which employers write. */
const isNobodys =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|gmx|web)\.|(?:^|\.)(?:greenhouse|lever|workday|smartrecruiters|personio|ashbyhq|teamtailor|workable|recruitee|bamboohr)(?:-mail)?\./i;

function domainOf(person: Person): string | undefined {
  return person.email?.split("@")[1]?.toLowerCase();
}

function domainsOf(app: Application): string[] {
  return app.people
    .filter((one) => one.part !== "recruiter" && one.part !== "reference")
    .flatMap((one) => domainOf(one) ?? []);
}

/** "careers.acme.example" and "acme.example" */
function isSameHouse(one: string, other: string): boolean {
  return (
    one === other ||
    one.endsWith(`.${other}`) ||
    other.endsWith(`.${one}`) ||
    base(one) === base(other)
  );
}

/** The label before the ending: "acme" of "jobs.acme.co.uk". */
function base(domain: string): string {
  const labels = domain.split(".").slice(0, -1);
  const last = labels.at(-1) ?? "";
  return labels.length > 1 && /^(?:com?|org|net|gov|ac|edu|nhs|govt)$/.test(last)
    ? labels.at(-2)!
    : last;
}

/** Whether the domain holds a word of the company's name, or its first letters. */
function isNamed(domain: string, company: string): boolean {
  const plain = domain.replace(/\.[^.]+$/, "").replace(/[^a-z0-9]/g, "");
  const words = company
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (!words) return false;
  const long = words.filter((word) => word.length > 3 && !common.has(word));
  const initials = words.map((word) => word[0]).join("");
  const short = words
    .filter((word) => !/^(?:of|the|and|for|at|in)$/.test(word))
    .map((word) => word[0]);
  return (
    long.some((word) => plain.includes(word)) ||
    plain.includes(words.join("")) ||
    [initials, short.join("")].some(
      (letters) =>
        letters.length > 1 &&
        (base(domain) === letters || (letters.length > 2 && base(domain).startsWith(letters))),
    )
  );
}

/** Words of company names that an agency's domain may hold as well. */
const common = new Set(
  "group company services consulting solutions partners international global systems people talent work works jobs staff care school hospital".split(
    " ",
  ),
);
