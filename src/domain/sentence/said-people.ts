import {
  alone,
  article,
  aside,
  called,
  cue,
  descriptor,
  elsewhere,
  host,
  interviewed,
  joint,
} from "./beside-names.ts";
import { clean, cut, gap, noName, organisation, person, title, tradeName } from "./name-words.ts";

/** Somebody in a sentence, with the part and the title that the sentence gives them. */
export interface SaidPerson {
  name: string;
  part?: "recruiter" | "hiring-manager";
  /** "Ward Manager", as it was typed. */
  title?: string;
}

/** A name in the text, and what the words beside it say of its bearer. */
interface Mention {
  name: string;
  at: number;
  /** Behind the name and what is said of it. */
  to: number;
  before: string;
  /** The words behind the name that say who it is, whole, and the office that they hold. */
  aside: string;
  office: string | undefined;
}

const everyName = new RegExp(person, "gu");
const withTitle = new RegExp(`^${title}\\s`, "u");
const leadBefore = new RegExp(`${descriptor}$`, "u");
const articleFirst = new RegExp(`^${article}\\s+`, "u");

/**
 * The people whom one spoke or will speak with, in the order of the sentence: those whom a word like "with" leads to, and, where
 * `isLoose`, every list in which somebody is named in full.
 */
export function saidPeople(
  text: string,
  { isLoose }: { isLoose: boolean },
): { people: SaidPerson[]; rest: string } {
  const lists = listsOf(mentionsIn(text), text).filter(
    ([first, ...more]) => cue.test(first!.before) || (isLoose && isNamed(first!, more, text)),
  );
  const meant = lists.flat();
  const rest = meant.reduce(cut, text);
  const people = meant.map((one) => ({ name: one.name, ...describedIn(one) }));
  const isFirst = ({ name }: SaidPerson, index: number) =>
    people.findIndex((one) => one.name === name) === index;
  return { people: people.filter(isFirst), rest };
}

function mentionsIn(text: string): Mention[] {
  const found = [...text.matchAll(everyName)].flatMap(({ 0: words, index }) => {
    const lead = leadOf(words);
    const at = index + lead;
    const name = clean(words.slice(lead))?.replace(/[’']s$/, "") ?? "";
    if (name === "" || noName.test(name) || organisation.test(name) || tradeName.test(name))
      return [];
    if (host.test(text.slice(at + name.length))) return [];
    const end = at + name.length;
    const behind = aside.exec(text.slice(end));
    const [beside = ""] = behind ?? [];
    const { brackets, office, apposed, placed } = behind?.groups ?? {};
    return [
      {
        name,
        at,
        to: end + beside.length,
        before: text.slice(0, at),
        aside: beside,
        office: brackets ?? office ?? (apposed ?? placed)?.replace(articleFirst, ""),
      },
    ];
  });
  const isBeside = (one: Mention) => found.some(({ at, to }) => at < one.at && one.at < to);
  return found.filter((one) => !isBeside(one));
}

/** How many letters of "Just met Anna" stand before the name. */
function leadOf(words: string): number {
  const all = words.split(/(?<=\s)(?=\S)/);
  const first = all.findIndex((word) => !isLead(word));
  return all.slice(0, first < 0 ? all.length : first).join("").length;
}

/** "Met ", "Inhaberin " and "Google's " before a name. */
function isLead(word: string): boolean {
  return (
    noName.test(word.trim()) || /[’']s\s$/.test(word) || tradeName.test(word.replace(/\s$/, ""))
  );
}

/** Those who are named one behind the other. */
function listsOf(mentions: readonly Mention[], text: string): Mention[][] {
  const lists: Mention[][] = [];
  for (const one of mentions) {
    const last = lists.at(-1)?.at(-1);
    const between = last && text.slice(last.to, one.at);
    if (between !== undefined && joint.test(between)) lists.at(-1)!.push(one);
    else lists.push([one]);
  }
  return lists;
}

/** A list that no word leads to is one of people where its first or second is named with a title, in full, or by what they do. */
function isNamed(first: Mention, more: readonly Mention[], text: string): boolean {
  if (elsewhere.test(first.before)) return false;
  if (called.test(first.before) || /^\s+from HR\b/.test(first.aside)) return true;
  if (interviewed.test(text.slice([first, ...more].at(-1)!.to))) return true;
  if (/:\s*$/.test(first.before) && more.length > 0) return true;
  return alone.test(first.before) && [first, ...more].some(isFull);
}

function isFull({ name }: Mention): boolean {
  return withTitle.test(name) || /^\S+(?: \S+){1,3}$/.test(name);
}

/** What is said of somebody, before the name or behind it. */
function describedIn({ before, aside: beside, office }: Mention): Omit<SaidPerson, "name"> {
  const said = `${leadBefore.exec(before)?.[0] ?? ""} ${beside}`;
  const part = /\bhiring manager\b/i.test(said)
    ? ("hiring-manager" as const)
    : /\b(?:recruiter(?:in)?|HR|personaler(?:in)?|talent acquisition)\b/i.test(said)
      ? ("recruiter" as const)
      : undefined;
  const isTitle = office !== undefined && !part && !office.includes(gap) && !/^both\b/.test(office);
  return { ...(part ? { part } : {}), ...(isTitle ? { title: office.trim() } : {}) };
}
