import type { MailParts } from "./mail-parts.ts";
import { namedBehind, namesInList } from "./named-in-words.ts";
import {
  comers,
  honorific,
  leadsInMails,
  present,
  scheduleRow,
  wishers,
  writerComes,
} from "./phrases.ts";
import { aboutInterview } from "./mail-moment.ts";
import { organisation } from "../sentence/name-words.ts";
import { signedEmployers } from "./employer.ts";
import { saidHours } from "../sentence/said-hours.ts";

/** Who will ask the questions, as they are written; "me" is whoever signed, and "Mr Dunne" may be. */
export function peopleIn(
  { labelled, body, signature }: MailParts,
  signer: string | undefined,
): string[] {
  const text = withName(body, signer);
  const dated = aboutInterview(text).filter((unit) => saidHours(unit) !== undefined);
  const all = [
    ...namesInList(withName(labelled.people ?? "", signer), named),
    ...namedBehind(text, leadsInMails, named),
    ...dated.flatMap((unit) => namedBehind(unit, [/(?<!\p{L})(?:with|mit|w\/) /giu], named)),
    ...[comers, wishers].flatMap((words) =>
      inGroups(text, words).flatMap((who) => namesInList(who, named)),
    ),
    ...namedBehind(text, [present], named),
    ...(signer && writerComes.test(body) ? [signer] : []),
    ...inGroups(text, scheduleRow).flatMap(inRow),
  ];
  const employers = signedEmployers(signature);
  const said = `${labelled.people ?? ""}\n${text}`;
  const people = all
    .filter((name) => !employers.includes(name) && !organisation.test(name))
    .toSorted((one, other) => said.indexOf(one) - said.indexOf(other));
  return [...new Set(people.map((name) => (isSigner(name, signer, text) ? signer! : name)))];
}

/** "Otto Brand, VP Engineering", or what was planned and with whom: "Coding - Wei Zhang". */
function inRow(row: string): string[] {
  const [first] = namesInList(row, whole);
  if (first) return [first];
  const [, ...behind] = row.split(/\s[-–—|]\s/u);
  return namesInList(behind.join(", "), whole);
}

function inGroups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups!["who"]!);
}

const named = { known: [], areFirstNamesEnough: true };
const whole = { known: [], areFirstNamesEnough: false };
const me =
  /(?<=[\s,](?:with|and|&|mit|und|meet|meeting|to|by|be|treffen)\s|^)(?:me|myself|mich|mir)(?=\s*(?:[,.;&)]|(?:and|und|on|at|am)\b|$))/giu;

function withName(text: string, signer: string | undefined): string {
  return signer ? text.replace(me, signer) : text;
}

/** "Mr Dunne" or "Kieran" above "Kieran Dunne"; not where he does something else: "Mr Khumalo (principal)". */
function isSigner(name: string, signer = "", text = ""): boolean {
  const bare = name.replace(honorific, "");
  if (bare === signer.split(" ")[0]) return true;
  return bare !== name && bare === signer.split(" ").at(-1) && !text.includes(`${name} (`);
}
