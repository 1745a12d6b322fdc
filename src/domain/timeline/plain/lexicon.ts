/**
 * A language's words by the plain word that they become, in small letters and without accents. `|` parts phrases, `(r|n|)` are
 * the endings of a word, `*` at the end of a word is any ending and at its beginning any beginning, `#` is any number. What becomes `""` is left out, and what no lexicon knows becomes `_`.
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Number words from one on, parted by spaces, with `_` inside a number of several words. */
export function numbers(words: string): Lexicon {
  const entries = words.split(" ").map((word, n) => [String(n + 1), word.replaceAll("_", " ")]);
  return Object.fromEntries(entries) as Lexicon;
}

/** What a phrase becomes; undefined where the lexicon does not have it. */
export function lookUp(lexicon: Lexicon, phrase: string): string | undefined {
  return tableOf(lexicon).phrases.get(phrase);
}

/** What a word becomes by its beginning or its end alone. */
export function lookUpStem(lexicon: Lexicon, word: string): string | undefined {
  const { stems, endings } = tableOf(lexicon);
  const found =
    stems.find(([stem]) => word.startsWith(stem)) ??
    endings.find(([ending]) => word.endsWith(ending));
  return found?.[1];
}

/** How many words the longest phrase has that begins with a word. */
export function longestFrom(lexicon: Lexicon, word: string): number {
  return tableOf(lexicon).longest.get(word) ?? 0;
}

interface Table {
  phrases: ReadonlyMap<string, string>;
  longest: ReadonlyMap<string, number>;
  stems: readonly (readonly [string, string])[];
  endings: readonly (readonly [string, string])[];
}

const tables = new WeakMap<Lexicon, Table>();

function tableOf(lexicon: Lexicon): Table {
  const known = tables.get(lexicon);
  if (known) return known;
  const table = readTable(lexicon);
  tables.set(lexicon, table);
  return table;
}

function readTable(lexicon: Lexicon): Table {
  const phrases = new Map<string, string>();
  const longest = new Map<string, number>();
  const stems: [string, string][] = [];
  const endings: [string, string][] = [];
  for (const [plain, written] of Object.entries(lexicon))
    for (const phrase of splitOutside(written).flatMap(spellOut)) {
      const words = phrase.split(" ");
      phrases.set(phrase, plain);
      longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
      if (phrase.endsWith("*")) stems.push([phrase.slice(0, -1), plain]);
      if (phrase.startsWith("*")) endings.push([phrase.slice(1), plain]);
    }
  return { phrases, longest, stems, endings };
}

/** The phrases, parted where a `|` stands outside parentheses. */
function splitOutside(phrases: string): string[] {
  const found = [""];
  let depth = 0;
  for (const sign of phrases) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (sign === "|" && depth === 0) found.push("");
    else found.push(found.pop()! + sign);
  }
  return found;
}

/** Each spelling of a phrase with endings; apostrophes and hyphens part words, as they do in what is read. */
function spellOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace(/['-]/g, " ").replace(/\s+/g, " ").trim()];
  const [left, right] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)];
  return group[1]!.split("|").flatMap((ending) => spellOut(`${left}${ending}${right}`));
}
