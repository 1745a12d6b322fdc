import { alwaysVerbs, commonNouns, sometimesVerbs } from "./en/lexicon.ts";
import { auxiliaries, irregular, irregularPasts, nounish, regular } from "./en/verbs.ts";
import { adverbs, determiners, prepositions, subjectPronouns } from "./en/words.ts";

export type VerbForm = "base" | "s" | "past" | "participle" | "ing" | "auxiliary";

interface Verb {
  base: string;
  past: string;
  participle: string;
}

const verbs = new Map<string, Verb>();
const forms = new Map<string, { base: string; forms: Set<VerbForm> }>();
/** Bases that the hand-made tables hold, and those they leave out on purpose. */
const tabled = new Set<string>();

/** What a word can be as a verb; undefined where it is none that we know. */
export function verbOf(word: string): { base: string; forms: ReadonlySet<VerbForm> } | undefined {
  const lower = word.toLowerCase();
  if (auxiliaries.has(lower)) return { base: lower, forms: new Set(["auxiliary"]) };
  const known = forms.get(lower);
  if (known) return known;
  const prefixed = /^(?:re|over|under|out|mis|co)-?(\w{3,})$/.exec(lower)?.[1];
  const inner = prefixed ? forms.get(prefixed) : undefined;
  if (!inner) return fromLexicon(lower);
  return {
    base: lower.slice(0, lower.length - (prefixed?.length ?? 0)) + inner.base,
    forms: inner.forms,
  };
}

/** Whether the -s form of the verb is more often a noun. */
export function isNounish(base: string): boolean {
  return nounish.has(base) || isMixed(base);
}

/** Whether the word, or its singular, is a noun of everyday prose. */
export function isCommonNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return [
    lower,
    lower.replace(/s$/, ""),
    lower.replace(/es$/, ""),
    lower.replace(/ies$/, "y"),
  ].some((one) => nouns.has(one));
}

/** Whether no hand-made table holds the verb and it is a noun as well. */
export function isMixed(base: string): boolean {
  return isRare(base) || (!tabled.has(base) && nouns.has(base));
}

/** Whether only the long list knows the verb, and knows it as often as something else. */
export function isRare(base: string): boolean {
  return !tabled.has(base) && sometimes.has(base);
}

const always = new Set(alwaysVerbs.trim().split(/\s+/));
const nouns = new Set(commonNouns.trim().split(/\s+/));
const sometimes = new Set(sometimesVerbs.trim().split(/\s+/));
const neverInflected =
  /^(?:except|evening|morning|better|best|worst|well|least|most|past|like|even|near|down|back|still|round|mine|wee|ex|others?|rates?|types?|parts?|fit|clear|own|dead|hard|fast|welcome|bit|lot|kind|something|anything|nothing|everything|during|following|including|concerning)$/;

/** A form of a verb of the long list: "grafts", "rinsed", "laminating". */
function fromLexicon(word: string): { base: string; forms: Set<VerbForm> } | undefined {
  if (neverInflected.test(word) || adverbs.has(word) || prepositions.has(word)) return undefined;
  if (determiners.has(word) || subjectPronouns.has(word) || !/^[a-z]{3,}$/.test(word))
    return undefined;
  if (isListed(word)) return { base: word, forms: new Set(["base"]) };
  const stem = word.replace(/(?:s|ed|ing)$/, "");
  const bases = [
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/, "$1"),
    stem.replace(/i$/, "y"),
    stem.replace(/y$/, "ie"),
  ].concat(/es$/.test(word) ? [word.replace(/es$/, ""), word.replace(/ies$/, "y")] : []);
  for (const base of bases.filter(isListed)) {
    if (endingS(base) === word) return { base, forms: new Set(["s"]) };
    if (endingEd(base) === word || isDoubled(base, word, "ed"))
      return { base, forms: new Set(["past", "participle"]) };
    if (endingIng(base) === word || isDoubled(base, word, "ing"))
      return { base, forms: new Set(["ing"]) };
  }
  return undefined;
}

/** "labelled", "travelling": as they are spelled in Britain. */
function isDoubled(base: string, word: string, ending: string): boolean {
  return /[^aeiou]+[aeiou].*[aeiou]l$/.test(base) && word === `${base}l${ending}`;
}

function isListed(base: string): boolean {
  return (
    base.length > 2 &&
    (always.has(base) || sometimes.has(base)) &&
    !tabled.has(base) &&
    !neverInflected.test(base)
  );
}

const toBe: Record<string, string> = { is: "are", was: "were", am: "are", has: "have", does: "do" };

/** The form that goes with "you": runs → run, is → are, was → were; anything else stays. */
export function withYou(word: string): string {
  const lower = word.toLowerCase();
  const auxiliary = toBe[lower];
  if (auxiliary) return auxiliary;
  const verb = verbOf(lower);
  if (verb?.forms.has("s")) return verb.base;
  if (verb || !/[a-z]s$/.test(lower)) return word;
  return unknownBase(word);
}

/** The third person singular: run → runs. */
export function withIt(word: string): string {
  const lower = word.toLowerCase();
  if (lower === "are") return "is";
  if (lower === "were") return "was";
  if (lower === "have") return "has";
  if (lower === "do") return "does";
  return endingS(lower);
}

/** run → running, write → writing. */
export function gerundOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (/^(?:is|are|was|were|am|be)$/.test(lower)) return "being";
  if (/^(?:has|have|had)$/.test(lower)) return "having";
  if (/^(?:does|do|did)$/.test(lower)) return "doing";
  const verb = verbOf(lower);
  if (!verb || verb.forms.has("auxiliary")) return undefined;
  return endingIng(verb.base);
}

/** moved → moved, wrote → written: what goes after "have". */
export function participleOf(word: string): string | undefined {
  const verb = verbOf(word);
  return verb && (verbs.get(verb.base)?.participle ?? endingEd(verb.base));
}

export function pastOf(word: string): string | undefined {
  const verb = verbOf(word);
  return verb && (verbs.get(verb.base)?.past ?? endingEd(verb.base));
}

/** A verb that the tables lack: "tinkers" → tinker, "fetches" → fetch, "queries" → query. */
function unknownBase(word: string): string {
  if (/ss$|us$|is$/.test(word)) return word;
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function fill(): void {
  const pasts: Verb[] = [];
  for (const entry of irregular.trim().split("|")) {
    const [base = "", past = "", participle = past] = entry.trim().split(" ");
    verbs.set(base, { base, past, participle });
  }
  for (const base of [...regular.trim().split(/\s+/), ...nounishVerbs()]) {
    if (verbs.has(base)) continue;
    verbs.set(base, { base, past: endingEd(base), participle: endingEd(base) });
  }
  for (const entry of irregularPasts.trim().split("|")) {
    const [base = "", past = "", participle = past] = entry.trim().split(" ");
    pasts.push({ base, past, participle });
  }
  for (const word of neverVerbs) tabled.add(word);
  for (const verb of verbs.values()) {
    tabled.add(verb.base);
    note(verb.base, verb.base, "base");
    note(endingS(verb.base), verb.base, "s");
    note(verb.past, verb.base, "past");
    note(verb.participle, verb.base, "participle");
    note(endingIng(verb.base), verb.base, "ing");
    if (!/[^aeiou]+[aeiou].*[aeiou]l$/.test(verb.base)) continue;
    note(`${verb.base}led`, verb.base, "past");
    note(`${verb.base}led`, verb.base, "participle");
    note(`${verb.base}ling`, verb.base, "ing");
  }
  for (const verb of pasts) {
    verbs.set(verb.base, verb);
    note(verb.past, verb.base, "past");
    note(verb.participle, verb.base, "participle");
  }
}

const neverVerbs = new Set([
  "idea",
  "head",
  "site",
  "result",
  "rota",
  "tank",
  "ward",
  "wheel",
  "end",
  "group",
]);

function nounishVerbs(): string[] {
  return [...nounish].filter((word) => !neverVerbs.has(word));
}

function note(form: string, base: string, kind: VerbForm): void {
  const known = forms.get(form);
  if (!known) forms.set(form, { base, forms: new Set([kind]) });
  else if (known.base === base) known.forms.add(kind);
}

function endingS(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, "ies");
  return `${base}s`;
}

function endingEd(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, "ied");
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function endingIng(base: string): string {
  if (base.endsWith("ie")) return base.replace(/ie$/, "ying");
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const stressedLast = new Set(
  "admit begin commit forget prefer refer occur permit regret submit transfer rerun reset enrol equip withdraw".split(
    " ",
  ),
);

function doubles(base: string): boolean {
  if (stressedLast.has(base)) return !/[wxy]$/.test(base);
  return /^(?:[^aeiou]*|.*qu)[aeiou][bdgklmnprtz]$/.test(base) && !/[aeiou]{2}.$/.test(base);
}

fill();
