import type { ApplicationFile } from "../facts/schema.ts";
import { fold } from "./letter/fold.ts";
import type { Letter } from "./letter/letter.ts";
import type { Word } from "./letter/words.ts";
import { perObject, perSpelling } from "./remember.ts";
import { partsOf } from "./names/known-names.ts";
import { stem } from "./letter/stem.ts";
import { stockWords } from "./phrases/stock-words.ts";

const figures: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  half: "half",
  "8am": "8",
  "9am": "9",
};
const aboutMyself =
  /\b(?:my|i(?:'m| am)?(?: \w+)? (?:confident|certain|convinced)|i (?:will|would|can|could|'ll|also) (?:bring|offer|contribute)|i(?: have|'ve(?: got)?| bring| possess| offer| hold)|make me)\b/;
/** What was said by the other side makes up for praise of oneself in the same sentence. */
const aboutTheReader =
  /(?<!\w)(?:as (?:i )?(?:promised|requested)|(?:what|how|that|which|as|when) (?:you|he|she|they) \w+|(?:you|he|she|they) (?:said|told|mentioned|asked|showed|described|explained|spoke)|your (?:\w+ )?(?:account|description|remark|point|example|question|story|explanation|comment|talk|approach|idea|advice|plan|answer|way|view|work)s?)(?!\w)/;
const traits =
  /\b(?:skills?|abilit\w+|qualifications?|background|strengths?|enthusiasm|assertive\w*|experience|asset|fit|match|passion\w*|dedicat\w+)\b/;

function isTrait({ spelling, folded }: Word): boolean {
  return (spelling.trait ??= traits.test(folded));
}

/** How much of the letter nobody else could have written: concrete words of the richest sentence, and of all; and whether one stands beside what the other side said. */
export function concreteness(
  letter: Letter,
  file: ApplicationFile | undefined,
): { best: number; all: number; told: boolean } {
  const pasted = file ? pastedWords(file) : nothing;
  const all = new Set<string>();
  let [best, told] = [0, false];
  for (const [at, words] of letter.bySentence.entries()) {
    const { start, end } = letter.sentences[at]!;
    const said = letter.prose.slice(start, end);
    if (words.some(isTrait) && aboutMyself.test(said) && !aboutTheReader.test(said)) continue;
    const concrete: string[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const { spelling, folded } = words[place]!;
      const { stem: known } = (spelling.concrete ??= { stem: concreteIn(folded) });
      if (known === undefined || concrete.includes(known)) continue;
      if (!pasted.has(folded) && !isPasted(words, place)) concrete.push(known);
    }
    best = Math.max(best, concrete.length);
    told ||= concrete.length > 0 && aboutTheReader.test(said);
    for (const word of concrete) all.add(word);
  }
  return { best, all: all.size, told };
}

/** The stem of a word that says something; undefined for figures and for what every letter says. */
function concreteIn(folded: string): string | undefined {
  const base = folded.replace(/'\w*$/, "");
  const saysMuch =
    !/^\d+(?:st|nd|rd|th)?$/.test(folded) &&
    base.length >= 3 &&
    base
      .split("-")
      .some((part) => part.length > 2 && !stockWords().has(part) && !stockWords().has(stem(part)));
  return saysMuch ? stem(folded) : undefined;
}

/** Names and role titles are what a template has gaps for: they make nothing specific. */
function isPasted(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (at > 0 && word.spelling.proper && /^\p{Lu}/u.test(word.text)) return true;
  for (let next = at + 1; next < Math.min(at + 5, words.length); next += 1) {
    const { folded } = words[next]!;
    if (roleNouns.has(folded)) return true;
    if (between.has(folded)) return false;
  }
  return false;
}

const roleNouns: ReadonlySet<string> = new Set(
  "role position job post opening vacancy internship opportunity".split(" "),
);
const between: ReadonlySet<string> = new Set(
  "the a an this your of in for to and that with about from is are was".split(" "),
);

const nothing: ReadonlySet<string> = new Set();

const pastedWords = perObject((file: ApplicationFile): ReadonlySet<string> => {
  const { company, role, people } = file.application;
  return new Set(
    [company, role, file.me.name, ...people.map((person) => person.name)].flatMap((name) =>
      partsOf(name).map((part) => part.folded),
    ),
  );
});

/** What the letter takes up of the notes: how many of their words, and which notes not at all. */
export function overlapWithNotes(
  letter: Letter,
  notes: readonly string[],
): { shared: number; unused: string[]; known: number } {
  const known = new Set(notes.flatMap(contentOf));
  const own = new Set<string>();
  for (const { folded, spelling } of letter.words)
    for (const key of (spelling.keys ??= keys(folded))) if (known.has(key)) own.add(key);
  const counts = notes.map((note) => contentOf(note).filter((key) => own.has(key)).length);
  return {
    shared: counts.reduce((sum, count) => sum + count, 0),
    known: known.size,
    unused: notes.filter((_, at) => counts[at] === 0),
  };
}

const contentOf = perSpelling((note): readonly string[] => {
  const words = fold(note).match(/[a-z0-9][a-z0-9'-]*/g) ?? [];
  return [...new Set(words.flatMap((word) => keys(word)))];
});

function keys(word: string): readonly string[] {
  const base = word.replace(/'\w*$/, "");
  const parts = base.includes("-") ? base.split("-") : [base];
  return parts.flatMap((part) => {
    const figure = figures[part] ?? (/^\d/.test(part) ? part.replace(/\D+$/, "") : undefined);
    if (figure !== undefined) return [figure];
    return part.length < 3 || stockWords().has(part) || stockWords().has(stem(part))
      ? []
      : [stem(part)];
  });
}
