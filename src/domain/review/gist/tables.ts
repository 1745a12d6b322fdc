import type { Group, ReadyRows } from "../shortlist.ts";
import { concepts } from "./concepts.ts";
import { allGists, groupsOf, learnGists, rarestOf, takeRows } from "./gist.ts";
import { isRead, takeWords, wordsKnown } from "./lexicon.ts";

/**
 * The lexicon and what each gist needs as text, read ahead: who reads one letter and ends need not read 1,700 gists first. Its parts: what they were made
 * from, how many concepts there are, their names, words, groups, the groups of each gist, and the gists that are listed under each concept. Made by
 * `npm run generate`.
 */
export function makeTables(): string {
  learnGists();
  const gists = allGists.map(({ written }) => groupsOf(written));
  const { count, names, forms } = wordsKnown();
  const places = new Map<Group, number>();
  for (const group of gists.flat()) if (!places.has(group)) places.set(group, places.size);
  const listed = Array.from({ length: count }, () => [] as number[]);
  for (const [row, groups] of gists.entries())
    for (const concept of groups[rarestOf(groups)] ?? []) listed[concept]!.push(row);
  const parts = [
    fingerprint(),
    count,
    names,
    forms,
    lines([...places.keys()]),
    lines(gists.map((groups) => groups.map((group) => places.get(group)!))),
    lines(listed),
  ];
  return parts.join("\f");
}

function lines(numbers: readonly (readonly number[])[]): string {
  return `\n${numbers.map((some) => some.join(" ")).join("\n")}\n`;
}

let isTrusted = false;

/** Spares looking whether the tables were made from these rules, where that was looked at before, and nothing has changed since. */
export function trustTables(): void {
  isTrusted = true;
}

/** Takes the tables over where they were made from these rules and concepts and no letter has been read yet; tells whether it did. */
export function takeTables(text: string): boolean {
  if (isRead()) return false;
  const [madeFrom, count, names = "", forms = "", ...rows] = text.split("\f");
  if (!isTrusted && Number(madeFrom) !== fingerprint()) return false;
  if (rows.length !== 3) return false;
  takeWords({ count: Number(count), names, forms });
  takeRows(rowsIn(rows.map((part) => part.slice(1, -1).split("\n"))));
  return true;
}

function rowsIn([groups = [], gists = [], listed = []]: string[][]): ReadyRows {
  const known: (Group | undefined)[] = [];
  return {
    size: gists.length,
    listed: (concept) => numbersIn(listed[concept]),
    groups: (gist) =>
      numbersIn(gists[gist]).map((place) => (known[place] ??= numbersIn(groups[place]))),
  };
}

/** Numbers with a space between them. */
function numbersIn(text = ""): number[] {
  return text === "" ? [] : text.split(" ").map(Number);
}

/** FNV-1a over all gists and concepts, two letters at a time. */
function fingerprint(): number {
  const all = [...allGists.map(({ written }) => written), ...Object.values(concepts)].join("\n");
  let hash = 0x811c9dc5 ^ all.length;
  for (let at = 0; at < all.length; at += 2)
    hash = Math.imul(hash ^ all.charCodeAt(at) ^ (all.charCodeAt(at + 1) << 16), 0x01000193);
  return hash >>> 0;
}
