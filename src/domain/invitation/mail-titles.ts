import type { SaidPerson } from "../sentence/said-people.ts";
import type { MailParts } from "./mail-parts.ts";
import { titleWords } from "./phrases.ts";

const behind = /^(?:\s*\((?<brackets>[^()\n]{2,60})\)|\s*[,–—-]\s*(?<title>[^\n,;.()–—|]{2,60}))/u;
const hires = /\bhiring manager\b/i;
const recruits = /\b(?:recruit\p{L}*|HR|human resources|talent|personal(?:er|abteilung)\p{L}*)\b/iu;

/** What a mail says somebody is, behind the name, in brackets or below it: "Helen Marsh, Ward Manager", "Dana Ortiz (Hiring Manager)". */
export function officeIn(
  { labelled, body, signature }: MailParts,
  name: string,
): Omit<SaidPerson, "name"> {
  const text = [labelled.people ?? "", body, signature.join(", ")].join("\n");
  const at = text.indexOf(name);
  const { brackets, title = "" } =
    (at < 0 ? null : behind.exec(text.slice(at + name.length)))?.groups ?? {};
  const said = (brackets ?? title.split(/\s(?:and|und)\s/u)[0]!)
    .trim()
    .replace(/^(?:my|our|the|their|unsere?) /i, "");
  if (/^(?:and|who|with|from|on|at|for)\b/i.test(said)) return {};
  if (hires.test(said)) return { part: "hiring-manager" };
  const isOffice =
    brackets !== undefined ? titleWords.test(said) || /^\p{Lu}/u.test(said) : titleWords.test(said);
  if (!isOffice) return {};
  return { ...(recruits.test(said) ? { part: "recruiter" as const } : {}), title: said };
}
