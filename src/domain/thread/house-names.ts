import { isOpenDomain } from "#domain/facts/open-domains.ts";
import { beforeSystem } from "./hiring-services.ts";
import { plainWords } from "./named.ts";

/** Whether the address bears the name of the company, whole or by its first word: `hr@corvid.io`, `corvid@myworkday.com` for Corvid Robotics. */
export function writesAs(address: string, company: string): boolean {
  const words = plainWords(company).split(" ");
  const [first = ""] = words;
  const whole = words.join("");
  return houseIn(address).some(
    (label) => (label === whole && whole.length > 3) || (label === first && first.length > 5),
  );
}

/** The parts of an address that can name a house: of its domain or, at a system that writes for employers, what stands before that. */
function houseIn(address: string): string[] {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  const before = beforeSystem(domain);
  const own = address.slice(0, at).toLowerCase().split(/[.+_]/);
  if (before) return [...before, ...own].map(bare);
  return isOpenDomain(domain) ? [] : domain.split(".").slice(0, -1).map(bare);
}

function bare(label: string): string {
  return label.replaceAll("-", "");
}

/** What is left of a role without its grade and what stands in brackets: applicant systems write it in their own way. Nothing where that is one word. */
export function roleWithoutGrade(role: string): string | undefined {
  const core = plainWords(
    role.replace(/\([^)]*\)|\b[mwfdxh](?:\/[mwfdxh*]){1,3}\b/giu, " ").replace(grades, " "),
  );
  return core.includes(" ") ? core : undefined;
}

const grades =
  /\b(?:senior|junior|sr|jr|lead|principal|staff|mid(?:-?level)?|entry[- ]level|i{1,3}|iv)\b\.?/giu;
