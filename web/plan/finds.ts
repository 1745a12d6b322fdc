import type { Calls } from "../api/schema.ts";
import type { Today } from "../api/types.ts";
import { momentOf, writeShortDay, writeWhen } from "../words/dates.ts";
import { quoted, writeList } from "../words/lists.ts";
import { factsWords } from "../words/facts.ts";
import { paletteWords } from "../words/palette.ts";
import { shellWords } from "../words/shell.ts";
import { stepWords } from "../words/steps.ts";
import { firstDeadline, namesOf, pathOf, standingOf, thingsOf } from "./things.ts";
import type { Standing, Thing } from "./things.ts";
import { ownZone } from "../words/local-time.ts";

/** One thing that can be found or done: what it says, where it leads, what is said beside it. */
export interface Find {
  id: string;
  text: string;
  path: string;
  aside?: string;
  standing?: Standing;
}
export interface Group {
  name: string;
  finds: Find[];
}
type Found = Calls["searchEverything"]["answer"];

const most = 5;

interface Findable {
  doable: Doable[];
  found: Found | undefined;
  /** The application whose page lies below, with which something can be done. */
  application: string | undefined;
}

/** What fits the words: first what can be done, then what is on file. Without words, the next five things and the places. */
export function groupsOf(query: string, { doable, found, application }: Findable): Group[] {
  const words = paletteWords();
  const changing = application === undefined ? [] : changes(application);
  const groups: Group[] = [
    { name: words.do, finds: firstFitting(doable, query) },
    { name: words.here, finds: changing.filter(({ text }) => fits(text, query)) },
    ...(found && query ? foundGroups(found) : []),
    { name: words.go, finds: places().filter(({ text }) => fits(text, query)) },
  ];
  return groups.filter(({ finds }) => finds.length > 0);
}

/** Something to do before it is written out: of hundreds, a few are shown, and each is looked through with every key. */
export interface Doable {
  thing: Thing;
  now: number;
  zone: string;
  text?: string;
  parts?: readonly string[];
}

export function doableOf(today: Today | undefined): Doable[] {
  if (!today) return [];
  const of = { now: momentOf(today.now), zone: today.timeZone };
  const lines = [...today.next, ...today.also, ...today.waiting, ...today.held];
  return thingsOf(lines).map((thing) => ({ thing, ...of }));
}

function firstFitting(doable: readonly Doable[], query: string): Find[] {
  const words = wordsOf(query);
  const finds: Find[] = [];
  for (const one of doable) {
    if (finds.length === most) break;
    if (words.length === 0 || begins((one.parts ??= partsOf(textOf(one))), words))
      finds.push(findOf(one));
  }
  return finds;
}

function textOf(one: Doable): string {
  const [line] = one.thing.lines;
  return (one.text ??= stepWords()[line.kind](writeList(namesOf(one.thing)), line.company));
}

function findOf(one: Doable): Find {
  const { thing, now, zone } = one;
  const [line] = thing.lines;
  const standing = standingOf(thing, now);
  const from = standing === "waiting" ? line.sendAt : undefined;
  const aside = asideOf(from, firstDeadline(thing), { now, zone });
  return { id: thing.id, text: textOf(one), path: pathOf(thing), standing, aside };
}

/** What can be done with the facts of an application, on its page. */
function changes(application: string): Find[] {
  const words = factsWords();
  const page = `/applications/${encodeURIComponent(application)}`;
  return [
    { id: "facts", text: words.changeFacts, path: `${page}?change=facts` },
    { id: "round", text: words.addRound, path: `${page}?change=round` },
    { id: "person", text: words.addPerson, path: `${page}?change=person` },
    { id: "files", text: words.keepFile, path: `${page}#files` },
    { id: "erase", text: words.erase, path: `${page}?change=erase#erase` },
  ];
}

function asideOf(
  from: string | undefined,
  until: number | undefined,
  { now, zone }: { now: number; zone: string },
): string {
  const words = paletteWords();
  if (from) return words.from(writeWhen(momentOf(from), now, zone));
  return until === undefined ? "" : words.until(writeWhen(until, now, zone));
}

function foundGroups({ applications, people, notes, letters }: Found): Group[] {
  const words = paletteWords();
  const zone = ownZone();
  const page = (id: string, hash = "") => `/applications/${encodeURIComponent(id)}${hash}`;
  return [
    {
      name: words.applications,
      finds: applications.slice(0, most).map(({ id, company, role }) => ({
        id: `a ${id}`,
        text: company,
        path: page(id),
        aside: role,
      })),
    },
    {
      name: words.people,
      finds: people.slice(0, most).map(({ id, name, title, application, company }) => ({
        id: `p ${application} ${id}`,
        text: name,
        path: page(application, `#person-${id}`),
        aside: [title, company].filter(Boolean).join(", "),
      })),
    },
    {
      name: words.notes,
      finds: notes.slice(0, most).map(({ application, interview, text }, index) => ({
        id: `n ${index}`,
        text: quoted(text),
        path: page(application, `#${interview}`),
      })),
    },
    {
      name: words.letters,
      finds: letters.slice(0, most).map(({ application, messageId, text, subject, at }) => ({
        id: `l ${messageId}`,
        text: quoted(`… ${text} …`),
        path: page(application, "#letters"),
        aside: `${subject}, ${writeShortDay(momentOf(at), zone)}`,
      })),
    },
  ];
}

function places(): Find[] {
  const words = shellWords();
  return [
    { id: "today", text: words.today, path: "/" },
    { id: "applications", text: words.applications, path: "/applications" },
    { id: "answers", text: words.answers, path: "/answers" },
    { id: "insight", text: words.insight, path: "/insight" },
    { id: "rules", text: words.rules, path: "/rules" },
    { id: "settings", text: words.settings, path: "/settings" },
    { id: "templates", text: paletteWords().templates, path: "/settings/templates" },
    { id: "begin", text: paletteWords().begin, path: "/begin" },
  ];
}

function fits(text: string, query: string): boolean {
  return begins(partsOf(text), wordsOf(query));
}

/** Every word that was typed begins a word of the text. */
function begins(parts: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

function partsOf(text: string): string[] {
  return text.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u);
}

export function wordsOf(query: string): string[] {
  return query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

/** The text in pieces, those that were looked for marked. */
export function marked(text: string, query: string): { text: string; isFound: boolean }[] {
  const words = wordsOf(query).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (words.length === 0) return [{ text, isFound: false }];
  const pattern = new RegExp(`((?<![\\p{L}\\p{N}])(?:${words.join("|")}))`, "giu");
  return text.split(pattern).map((piece, index) => ({ text: piece, isFound: index % 2 === 1 }));
}
