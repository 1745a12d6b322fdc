import type { Span } from "../letter/sentences.ts";
import type { Marks } from "../marks.ts";
import { Shortlist, type Group, type ReadyRows } from "../shortlist.ts";
import { commonnessOf, conceptOf, entryOf, lexiconEdition, phrasesAt } from "./lexicon.ts";
import { meansOneOf, type Passage, type Token } from "./passage.ts";

/** Words that may stand between two slots where nothing else is said, and after `...`. */
const usualGap = 3;
const wideGap = 9;

interface Slot {
  concepts: Group;
  /** Words that may stand before it. */
  gap: number;
  /** Concepts that may not stand between it and the slot before. */
  without: Group;
}

/** A pattern over meanings. Most are never met: what is written is read when one is. */
export interface Gist {
  number: number;
  /** Of the search that looks for it; 0 where it is looked for by itself. */
  search: number;
  written: string;
  /** What takes it back, beside what is written. */
  never: string;
  compiled?: { slots: readonly Slot[]; after: Group };
  unless?: Group;
}

/** Gists that are looked for together, of which each is read when it is met. */
interface Search {
  number: number;
  /** The number of its first gist. */
  first: number;
  read: (at: number) => Pick<Gist, "written" | "never">;
}

/** Those that were met, by their numbers. */
const met: (Gist | undefined)[] = [];
const searches: Search[] = [];
const shortlist = new Shortlist();

/**
 * Takes a gist in. A slot is a concept of the lexicon (`REPLY`), a word, or several with `|`. Between two slots three words may stand, none where the second begins with `+`,
 * nine after `...`, which alone crosses a comma and never a semicolon, and no word of X after `!X`; before the first slot and after the last, `!X` speaks of the next word.
 * `^` is the beginning of a sentence or clause, `?` the end of a question. After ` // `, and in `never`, concepts or words of which none may be in the sentence.
 */
export function gistOf(written: string, never = ""): Gist {
  const gist: Gist = { number: met.length, search: 0, written, never };
  met.push(gist);
  return gist;
}

/** Takes several gists in that are looked for together; `read` tells what is written. */
export function newSearch(size: number, read: Search["read"]): Search {
  const search = { number: searches.length + 1, first: met.length, read };
  searches.push(search);
  met.length += size;
  return search;
}

function gistAt(number: number): Gist {
  return (met[number] ??= meet(number));
}

function meet(number: number): Gist {
  const search = searches.findLast(({ first }) => first <= number)!;
  const { written, never } = search.read(number - search.first);
  return { number, search: search.number, written, never };
}

/** A gist that may occur in a passage. */
export interface Possible {
  gist: Gist;
  passage: Passage;
}

/** What may occur in a letter, for each search: most searches find nothing, and then look at nothing. */
export function possibleBySearch(passages: readonly Passage[]): Possible[][] {
  const possible: Possible[][] = [];
  for (const passage of passages)
    for (const number of passage.gists) {
      const gist = gistAt(number);
      if (gist.search > 0) (possible[gist.search] ??= []).push({ gist, passage });
    }
  return possible;
}

/** Reads what the gists need that came since, before the next sentence is read: they teach the lexicon words. */
export function learnGists(): void {
  while (shortlist.size < met.length) shortlist.enter(needsOf(gistAt(shortlist.size).written));
}

/** Takes over what another process knew of the gists; to be given before the first sentence is read. */
export function takeRows(rows: ReadyRows): void {
  shortlist.take(rows);
}

/** What another process may take over. */
export function rowsKnown(): ReadyRows {
  learnGists();
  return shortlist.ready();
}

/** Numbers of the gists that may occur in a sentence, by the concepts that it holds. */
export function gistsThatMayOccur(concepts: Marks): readonly number[] {
  return shortlist.open(concepts);
}

/** The concepts of each slot, the rarest first. */
function needsOf(written: string): readonly Group[] {
  return groupsOf(written).toSorted((a, b) => (commonness.get(a) ?? 0) - (commonness.get(b) ?? 0));
}

/** The concepts of each slot. */
function groupsOf(written: string): Group[] {
  return patternOf(written)
    .split(" ")
    .filter((part) => part !== "..." && !part.startsWith("!"))
    .map((part) => groupOf(part.startsWith("+") ? part.slice(1) : part));
}

/** What is written before the `//`. */
function patternOf(written: string): string {
  const end = written.indexOf(" // ");
  return end < 0 ? written : written.slice(0, end);
}

function compile({ written }: Gist): NonNullable<Gist["compiled"]> {
  const known = groupsOf(written);
  const slots: Slot[] = [];
  let gap = usualGap;
  let without = nothing;
  for (const part of patternOf(written).split(" ")) {
    if (part === "...") gap = wideGap;
    else if (part.startsWith("!")) without = groupOf(part.slice(1));
    else {
      const concepts = known[slots.length] ?? nothing;
      slots.push({ concepts, gap: part.startsWith("+") ? 0 : gap, without });
      gap = usualGap;
      without = nothing;
    }
  }
  return { slots, after: without };
}

const nothing: Group = [];
const groups = new Map<string, Group>();
const commonness = new Map<Group, number>();

/** The concepts of a slot. Many gists share their slots: each is read once. */
function groupOf(written: string): Group {
  const known = groups.get(written);
  if (known) return known;
  const group = written.split("|").map(conceptOf);
  groups.set(written, group);
  commonness.set(group, commonnessOf(group));
  return group;
}

/** How many words it looks for. */
export function slotsOf(gist: Gist): number {
  return (gist.compiled ??= compile(gist)).slots.length;
}

/** Where a sentence has the gist; undefined where it does not. */
export function findGist(gist: Gist, passage: Passage): Span | undefined {
  const { tokens } = passage;
  const { slots, after } = (gist.compiled ??= compile(gist));
  const before = slots[0]?.without ?? nothing;
  for (let at = 0; at < tokens.length; at += 1)
    for (const length of fitting(tokens[at], slots[0])) {
      const end = follow(slots, 1, { tokens, at: at + length });
      if (end === 0 || means(tokens[at - 1], before) || means(tokens[end], after)) continue;
      if (isTakenBack(gist, passage)) return undefined;
      const start = tokens[at]!.word === "^" ? (tokens[at + 1] ?? tokens[at])! : tokens[at]!;
      return { start: start.start, end: tokens[end - 1]!.end };
    }
  return undefined;
}

/** The same for any gist, looked for only where the concepts of the sentence allow it. */
export function mayFindGist(gist: Gist, passage: Passage): Span | undefined {
  return passage.gists.includes(gist.number) ? findGist(gist, passage) : undefined;
}

function means(token: Token | undefined, some: Group): boolean {
  return some.length > 0 && token !== undefined && meansOneOf(token, some);
}

/** The lexicon may learn a word only now; then it is asked anew. */
function isTakenBack(gist: Gist, { tokens, edition }: Passage): boolean {
  const group = (gist.unless ??= unlessOf(gist));
  if (group.length === 0) return false;
  if (edition === lexiconEdition()) return tokens.some((token) => meansOneOf(token, group));
  return tokens.some(({ word }, at) => {
    const entry = entryOf(word);
    return meansOneOf({ entry, phrases: phrasesAt(tokens, at, entry) }, group);
  });
}

function unlessOf({ written, never }: Gist): Group {
  const unless = `${never} ${written.slice(patternOf(written).length + 4)}`.trim();
  return unless === "" ? nothing : groupOf(unless.replaceAll(" ", "|"));
}

/** The index after the last slot, or 0. */
function follow(
  slots: readonly Slot[],
  next: number,
  { tokens, at }: { tokens: readonly Token[]; at: number },
): number {
  const slot = slots[next];
  if (!slot) return at;
  let between = 0;
  for (let here = at; here < tokens.length && between <= slot.gap; here += 1) {
    for (const length of fitting(tokens[here], slot)) {
      const end = follow(slots, next + 1, { tokens, at: here + length });
      if (end > 0) return end;
    }
    if (stops(tokens[here]!, slot)) return 0;
    between += 1;
  }
  return 0;
}

function stops(token: Token, slot: Slot): boolean {
  if (token.word === ";" || (token.word === "^" && slot.gap !== wideGap)) return true;
  return means(token, slot.without);
}

function fitting(token: Token | undefined, slot: Slot | undefined): readonly number[] {
  if (!token || !slot) return noLength;
  const alone = share(token.entry.concepts, slot.concepts);
  if (token.phrases.length === 0) return alone ? oneWord : noLength;
  const lengths = alone ? [1] : [];
  for (const { concept, length } of token.phrases)
    if (slot.concepts.includes(concept) && !lengths.includes(length)) lengths.push(length);
  return lengths;
}

function share(some: Group, others: Group): boolean {
  for (let one = 0; one < some.length; one += 1)
    for (let other = 0; other < others.length; other += 1)
      if (some[one] === others[other]) return true;
  return false;
}

const noLength: readonly number[] = [];
const oneWord: readonly number[] = [1];
