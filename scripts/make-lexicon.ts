// Turns WordNet's index into word lists for reading notes; needs Debian's wordnet-base. Run it when the lists should change.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = process.argv[2] ?? "/usr/share/wordnet";
const target = join(import.meta.dirname, "../src/domain/draft/notes/en");

const nouns = lemmasIn("index.noun");
const verbs = lemmasIn("index.verb");
const adjectives = lemmasIn("index.adj");
const adverbs = lemmasIn("index.adv");
const counts = timesTagged();

const alwaysVerbs = [...verbs].filter(isPlain).filter(isMostlyVerb).sort();
const sometimesVerbs = [...verbs]
  .filter(isPlain)
  .filter((word) => !isMostlyVerb(word))
  .sort();
const common = [...nouns]
  .filter(isPlain)
  .filter((word) => times(word, "noun") > 0)
  .sort();

const qualities = [...adjectives].filter(isPlain).filter(isMostlyQuality).sort();

const mixed = [...verbs].filter(isPlain).filter((word) => nouns.has(word));
const hardlyVerbs = mixed.filter((word) => isMoreOften(word, 8)).sort();
const seldomVerbs = mixed.filter((word) => isMoreOften(word, 2) && !isMoreOften(word, 8)).sort();
const alsoNouns = alwaysVerbs.filter((word) => nouns.has(word));
const alsoQualities = [...adjectives]
  .filter(isPlain)
  .filter((word) => !isMostlyQuality(word) && times(word, "adjective") > 2)
  .sort();

writeFileSync(
  join(target, "lexicon.ts"),
  `// Made by scripts/make-lexicon.ts from WordNet 3.0 (see NOTICE); do not edit.

/** Words that are verbs and hardly anything else. */
export const alwaysVerbs = \`
${wrapped(alwaysVerbs)}\`;

/** Words that are verbs and as often something else. */
export const sometimesVerbs = \`
${wrapped(sometimesVerbs)}\`;

/** Nouns of everyday prose. */
export const commonNouns = \`
${wrapped(common)}\`;

/** Words that are adjectives and hardly anything else, save those whose ending says so. */
export const qualityWords = \`
${wrapped(qualities)}\`;
`,
);

writeFileSync(
  join(target, "shares.ts"),
  `// Made by scripts/make-lexicon.ts from WordNet 3.0 (see NOTICE); do not edit.

/** Words that are adjectives and often something else. */
export const alsoQualities = \`
${wrapped(alsoQualities)}\`;

/** Words of the first list that are seldom nouns, and not never. */
export const alsoNouns = \`
${wrapped(alsoNouns)}\`;

/** Words that are nouns more than eight times as often as they are verbs. */
export const hardlyVerbs = \`
${wrapped(hardlyVerbs)}\`;

/** Words that are nouns more than twice as often as they are verbs. */
export const seldomVerbs = \`
${wrapped(seldomVerbs)}\`;
`,
);

function lemmasIn(file: string): Set<string> {
  const lines = readFileSync(join(source, file), "utf8").split("\n");
  return new Set(lines.filter((line) => /^\S/.test(line)).map((line) => line.split(" ")[0]!));
}

/** How often a word was met in each class in the corpus that WordNet was tagged with. */
function timesTagged(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of readFileSync(join(source, "cntlist.rev"), "utf8").split("\n")) {
    const [, word, type, count] = /^(\S+)%(\d)\S+ \d+ (\d+)$/.exec(line) ?? [];
    const key = `${word}/${type === "1" ? "noun" : type === "2" ? "verb" : type === "4" ? "other" : "adjective"}`;
    found.set(key, (found.get(key) ?? 0) + Number(count));
  }
  return found;
}

function times(word: string, type: "noun" | "verb" | "adjective" | "other"): number {
  return counts.get(`${word}/${type}`) ?? 0;
}

function isMostlyVerb(word: string): boolean {
  if (!nouns.has(word) && !adjectives.has(word) && !adverbs.has(word)) return true;
  const verb = times(word, "verb");
  return (
    verb > 0 && verb > 2 * (times(word, "noun") + times(word, "adjective") + times(word, "other"))
  );
}

/** Whether the word was met as a noun so many times more often than as a verb. */
function isMoreOften(word: string, factor: number): boolean {
  return times(word, "noun") > factor * times(word, "verb");
}

function isMostlyQuality(word: string): boolean {
  const met = times(word, "adjective");
  const isTold = /(?:ed|ing|ful|less|ous|able|ible|ical|ive|ish|like|thropic)$/.test(word);
  return !isTold && met > 0 && met > 3 * (times(word, "noun") + times(word, "verb"));
}

function isPlain(word: string): boolean {
  return /^[a-z]{3,14}$/.test(word);
}

function wrapped(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/(.{1,600})(?: |$)/g, "$1\n")
    .trim();
}
