// Slips of names: 2,000 wrong ones and 2,000 right ones, generated with a seed from names of fourteen languages. Writes its section of docs/accuracy.md.
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { sampleFile } from "#domain/review/sample/application.ts";
import { table, writeSection } from "../page.ts";
import { homoglyphs, names, shortForms } from "./name-lists.ts";

interface Name {
  language: string;
  given: string;
  family: string;
}

const wanted = 2000;
const random = seeded(20261127);
const all: Name[] = Object.entries(names).flatMap(([language, { given, family }]) =>
  given.flatMap((one, at) => [{ language, given: one, family: family[at % family.length]! }]),
);
const slips = {
  "one letter": oneLetter,
  transposition: transposed,
  diacritic: withOtherMarks,
  "letter of another script": masked,
};

const wrong = measureWrong();
const right = measureRight();
writeSection(
  "accuracy",
  "Names in a letter",
  `Written by \`bench/accuracy/names.ts\`: ${wanted} generated slips of names from ${Object.keys(names).length} languages, in the greeting or in the body, and as many right names, titles and usual short forms.

${table(
  ["slip", "found", "of", "share"],
  [...wrong.rows, ["all", `${wrong.found}`, `${wanted}`, share(wrong.found, wanted)]],
)}

Right names, titles and short forms called wrong: ${right.alarms} of ${right.of} (${share(right.alarms, right.of)}).${listed("Missed", wrong.missed)}${listed("False alarms", right.list)}`,
);
process.exitCode = wrong.found / wanted >= 0.98 && right.alarms / right.of <= 0.005 ? 0 : 1;

function measureWrong() {
  const tally = new Map(Object.keys(slips).map((kind) => [kind, { found: 0, of: 0 }]));
  const missed: string[] = [];
  let found = 0;
  for (let count = 0; count < wanted;) {
    const [kind, change] = pick(Object.entries(slips));
    const name = pick(all);
    const which = random() < 0.5 ? "given" : "family";
    const changed = change(name[which]);
    if (changed === undefined || changed.normalize() === name[which].normalize()) continue;
    count += 1;
    const place = random() < 0.6 ? "greeting" : "body";
    const row = tally.get(kind)!;
    row.of += 1;
    if (isFound(letterWith(name, { which, written: changed, place }), name)) {
      row.found += 1;
      found += 1;
    } else missed.push(`${name[which]} → ${changed} (${place})`);
  }
  const rows = [...tally].map(([kind, row]) => [
    kind,
    `${row.found}`,
    `${row.of}`,
    share(row.found, row.of),
  ]);
  return { rows, found, missed };
}

function measureRight() {
  const list: string[] = [];
  for (let count = 0; count < wanted; count += 1) {
    const name = pick(all);
    const forms = [
      `Hi ${name.given},`,
      `Dear ${name.given} ${name.family},`,
      `Dear Dr. ${name.family},`,
      ...(shortForms[name.given] ?? []).map((short) => `Hi ${short},`),
    ];
    const greeting = pick(forms);
    const body =
      random() < 0.5
        ? `${name.given} ${name.family}'s story stayed with me.`
        : "The story of the valve stayed with me.";
    const text = `${greeting}\n\nThank you for today. ${body} I would be glad to hear more.\n\nBest,\nMaya Lindqvist\n`;
    if (isFound(text, name)) list.push(greeting);
  }
  return { alarms: list.length, of: wanted, list };
}

function letterWith(
  name: Name,
  slip: { which: "given" | "family"; written: string; place: string },
): string {
  const greeted = slip.place === "greeting";
  const first = greeted && slip.which === "given" ? slip.written : name.given;
  const greeting =
    greeted && slip.which === "family" ? `Dear Dr. ${slip.written},` : `Hi ${first},`;
  const body = greeted
    ? "The story of the valve stayed with me."
    : `What ${slip.which === "given" ? `${slip.written} ${name.family}` : `${name.given} ${slip.written}`} said about the valve stayed with me.`;
  return `${greeting}\n\nThank you for today. ${body} I would be glad to hear more.\n\nBest,\nMaya Lindqvist\n`;
}

function isFound(text: string, { given, family }: Name): boolean {
  const draft = readDraft(text);
  if (!draft.ok) throw new Error(draft.problems[0]?.say);
  const { application } = sampleFile;
  const person = { id: "them", name: `${given} ${family}`, part: "interviewer" as const };
  const file = {
    ...sampleFile,
    application: { ...application, people: [person, ...application.people] },
  };
  return review(draft.value, { file, step: "thank-you:r1:them" }).findings.some(
    ({ rule }) => rule === "wrong-name",
  );
}

function oneLetter(name: string): string | undefined {
  const letters = [...name];
  if (letters.length < 3) return undefined;
  const at = 1 + Math.floor(random() * (letters.length - 1));
  const other = pick([..."aeiounrtslmdkh"]);
  const kind = Math.floor(random() * 3);
  if (kind === 0) return [...letters.slice(0, at), ...letters.slice(at + 1)].join("");
  if (kind === 1) return [...letters.slice(0, at), other, ...letters.slice(at)].join("");
  return [...letters.slice(0, at), other, ...letters.slice(at + 1)].join("");
}

function transposed(name: string): string | undefined {
  const letters = [...name];
  if (letters.length < 4) return undefined;
  const at = 1 + Math.floor(random() * (letters.length - 2));
  return [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join("");
}

/** The marks left out, or put where none belong. */
function withOtherMarks(name: string): string | undefined {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ø/g, "o").replace(/ł/g, "l");
  if (bare !== name) return bare;
  const marked = { a: "á", e: "é", o: "ö", u: "ü", n: "ñ", i: "í" };
  const at = [...name].findIndex((letter, place) => place > 0 && letter in marked);
  if (at < 0) return undefined;
  return [...name]
    .map((letter, place) => (place === at ? marked[letter as keyof typeof marked] : letter))
    .join("");
}

function masked(name: string): string | undefined {
  const places = [...name].flatMap((letter, at) => (letter in homoglyphs ? [at] : []));
  if (places.length === 0) return undefined;
  const at = pick(places);
  return [...name].map((letter, place) => (place === at ? homoglyphs[letter]! : letter)).join("");
}

function listed(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `\n\n${title}: ${[...new Set(items)].slice(0, 40).join(", ")}.`;
}

function share(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 1 | state);
    state = (state + 0x6d2b79f5) | 0;
    const mixed = state ^ (state + Math.imul(state ^ (state >>> 7), 61 | state));
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
