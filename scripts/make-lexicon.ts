// Turns WordNet's index into four word lists for reading notes; needs Debian's wordnet-base. Run it when the lists should change.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = "/usr/share/wordnet";
const target = join(import.meta.dirname, "../src/domain/draft/notes/en/lexicon.ts");

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

writeFileSync(
  target,
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
