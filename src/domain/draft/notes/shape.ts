import { adverbs, determiners, prepositions, subjectPronouns } from "./en/words.ts";
import {
  isBareObject,
  isPluralObject,
  opensDirectObject,
  strictObject,
  takesObject,
} from "./objects.ts";
import { isCompoundPlural, isPluralNoun } from "./plural.ts";
import { isDepartment, isSettled, isVerbBehindSubject } from "./verb-behind-subject.ts";
import { isCommonNoun, isNounish, isRare, verbOf } from "./verbs.ts";

export interface Shape {
  kind: "phrase" | "verb-first" | "clause" | "gerund" | "imperative";
  /** Where the finite verb stands, for a clause. */
  verbAt: number;
}

/** Tells a noun phrase, a verb phrase without its subject, and a whole clause apart. */
export function shapeOf(tokens: readonly string[]): Shape {
  const first = firstVerb(tokens);
  if (first !== undefined) return { kind: first, verbAt: 0 };
  const verbAt = finiteVerb(tokens) ?? uninflected(tokens);
  return verbAt === undefined ? { kind: "phrase", verbAt: -1 } : { kind: "clause", verbAt };
}

/** "each evening one concierge walk the lobby": a base form behind a singular. */
function uninflected(tokens: readonly string[]): number | undefined {
  const at = tokens.findIndex(
    (word, place) =>
      place > 1 &&
      /^(?:one|each|every)$/i.test(tokens[place - 2]!) &&
      verbOf(word)?.forms.has("base") === true &&
      /^(?:the|a|an|his|her|their|every)$/i.test(tokens[place + 1] ?? ""),
  );
  return at < 0 ? undefined : at;
}

/** What a note that begins with a verb is. */
function firstVerb(
  tokens: readonly string[],
): Exclude<Shape["kind"], "phrase" | "clause"> | undefined {
  const start = tokens.findIndex(
    (word) =>
      !(adverbs.has(word.toLowerCase()) || /ly$/.test(word)) || determiners.has(word.toLowerCase()),
  );
  const word = tokens[start] ?? "";
  const verb = verbOf(word);
  const next = (tokens[start + 1] ?? "").toLowerCase();
  if (/^works$/i.test(word) && /^(?:on|with|for|from|as|in|mostly|mainly)$/.test(next))
    return "verb-first";
  if (!verb) return unknownVerb(word, next);
  if (next === ",") return undefined;
  if (verb.forms.has("auxiliary")) return /^(?:cannot|am)$/.test(word) ? undefined : "verb-first";
  const nextForms = verbOf(next)?.forms;
  if (isDepartment([word]) && nextForms?.has("s") && !isNounish(verbOf(next)!.base))
    return undefined;
  if (verb.forms.has("s") && isBaseVerb(tokens, start + 1)) return undefined;
  const later = finiteVerb(tokens.slice(start + 1), true);
  if (verb.forms.has("ing")) return later === undefined && takesObject(next) ? "gerund" : undefined;
  if (verb.forms.has("s")) return isSubjectless(tokens, start, later) ? "verb-first" : undefined;
  const isIrregularPast =
    verb.forms.has("past") && !verb.forms.has("participle") && !verb.forms.has("base");
  if (isIrregularPast) return "verb-first";
  if (verb.forms.has("past"))
    return opensDirectObject(next) || prepositionAfterPast(word, next) ? "verb-first" : undefined;
  if (
    verb.forms.has("base") &&
    start === 0 &&
    (strictObject(next) || /^(?:up|out|off)$/.test(next))
  )
    return "imperative";
  return undefined;
}

/** Whether an -s word begins what somebody does, and not the name of several things. */
function isSubjectless(
  tokens: readonly string[],
  start: number,
  later: number | undefined,
): boolean {
  const word = tokens[start]!;
  const next = (tokens[start + 1] ?? "").toLowerCase();
  const { base } = verbOf(word)!;
  if (isNounish(base) && start === 0)
    return (
      (/^(?:up|out|off)$/.test(next) &&
        !/^(?:by|at|in|before|after|till|until|,)$/.test(tokens[start + 2] ?? ",")) ||
      isPurpose(tokens, start + 1) ||
      isSettled(base, next) ||
      ((strictObject(next) || isPluralObject(word, next) || isBareObject(word, next)) &&
        later !== 0)
    );
  // "gauges on the old piers drift" has its verb later.
  const isNoun =
    isCommonNoun(base) &&
    prepositions.has(next) &&
    !isPurpose(tokens, start + 1) &&
    later !== undefined;
  return later !== 0 && !isNoun;
}

/** "volunteers outnumber staff": what follows is the verb. */
function isBaseVerb(tokens: readonly string[], at: number): boolean {
  const verb = verbOf(tokens[at] ?? "");
  if (!verb?.forms.has("base") || verb.forms.has("past")) return false;
  return strictObject((tokens[at + 1] ?? "").toLowerCase()) || !isCommonNoun(tokens[at]!);
}

/** "plans to hire four people" */
function isPurpose(tokens: readonly string[], at: number): boolean {
  return tokens[at] === "to" && verbOf(tokens[at + 1] ?? "")?.forms.has("base") === true;
}

function prepositionAfterPast(word: string, next: string): boolean {
  return (
    /^(?:started|moved|grew|came|went|worked|led|ran|began|turned|switched|joined|trained|learned|spent|lived|stayed|got|taught|met|said|told|built|helped)$/i.test(
      word,
    ) &&
    (prepositions.has(next) || /^\w+$/.test(next))
  );
}

/** "tinkers with", "curates every" — an -s word that the tables lack, before what only a verb takes. */
function unknownVerb(word: string, next: string): "verb-first" | undefined {
  const looksVerb =
    /^[a-z]{3,}[a-z-]*[a-z]s$/.test(word) &&
    !/(?:ss|us|is|ics|ers|ors|ists|ings|ions|ents|ants|ities)$/.test(word);
  return looksVerb &&
    /^(?:the|a|an|his|her|their|every|each|it|them|everyone|everything|himself|herself)$/.test(next)
    ? "verb-first"
    : undefined;
}

/** The place of the main finite verb behind a subject, skipping relative clauses; undefined for a phrase. */
export function finiteVerb(tokens: readonly string[], afterVerb = false): number | undefined {
  let relative = false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.toLowerCase();
    if (/^[;:]$/.test(word)) return undefined;
    if (
      at > 0 &&
      /^(?:which|who|whose|that|where|when|because|if|so|as|until|unless|while|whether|how|what|why|although|since)$/.test(
        word,
      ) &&
      !startsClause(tokens, at)
    )
      relative = true;
    if (
      /^(?:before|after|once|till)$/.test(word) &&
      subjectPronouns.has((tokens[at + 1] ?? "").toLowerCase())
    )
      relative = true;
    if (at === 0 && /^(?:if|when|because|since|while|after|before|as|once)$/.test(word))
      relative = true;
    if (word === "," && relative) relative = false;
    if (at === 0 && !afterVerb) continue;
    if (!isFiniteAt(tokens, at)) continue;
    if (relative) {
      if (
        /^(?:so|as|because|if|until|unless|while|when|since|although)$/.test(lastOpener(tokens, at))
      )
        return undefined;
      relative = false;
      continue;
    }
    if (isReduced(tokens, at)) continue;
    return at;
  }
  return undefined;
}

function startsClause(tokens: readonly string[], at: number): boolean {
  return /^(?:that|what|who)$/i.test(tokens[at]!) && at === 0;
}

function lastOpener(tokens: readonly string[], at: number): string {
  for (let back = at; back >= 0; back--)
    if (
      /^(?:which|who|whose|that|where|when|because|if|so|as|until|unless|while|since|although|how|what|why)$/i.test(
        tokens[back]!,
      )
    )
      return tokens[back]!.toLowerCase();
  return "";
}

/** "the farmers they lend to": a noun, a pronoun and its verb describe the noun; no main verb yet. */
function isReduced(tokens: readonly string[], at: number): boolean {
  let pronoun = at - 1;
  while (pronoun > 0 && adverbs.has(tokens[pronoun]!.toLowerCase())) pronoun--;
  if (!/^(?:he|she|they|we|i|you)$/i.test(tokens[pronoun] ?? "")) return false;
  const before = tokens[pronoun - 1];
  return (
    before !== undefined &&
    /^[\p{L}\p{N}]/u.test(before) &&
    !/^(?:and|but|that|so|then|because|if|when|how|why|what)$/i.test(before)
  );
}

/** Whether the word can be the finite verb of the words before it. */
function isFiniteAt(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!.toLowerCase();
  const verb = verbOf(word);
  if (at > 0 && isVerbBehindSubject(tokens, at)) return true;
  if (!verb)
    return at === 1 && /^(?:he|she|they|we)$/i.test(tokens[0]!) && /^[a-z]{4,}$/.test(word);
  const before = subjectEnd(tokens, at);
  if (before === "" || /^[,.;:(“]$/.test(before)) return false;
  if (verb.forms.has("auxiliary"))
    return (
      !/^(?:to|not)$/.test(before) &&
      !/^(?:be)$/.test(word) &&
      !(word === "will" && determiners.has(before))
    );
  if (subjectPronouns.has(before) && !(before === "this" || before === "that"))
    return !verb.forms.has("ing") || verb.forms.size > 1;
  if (determiners.has(before) && !/^(?:all|both|each|most|some)$/.test(before)) return false;
  if (prepositions.has(before) || /^(?:and|or|to)$/.test(before)) return false;
  if (verb.forms.has("ing")) return false;
  const next = (tokens[at + 1] ?? "").toLowerCase();
  return agrees(verb, { before, next, at, head: isPluralNoun(headOf(tokens.slice(0, at)) ?? "") });
}

/** The last word of the subject, behind which adverbs may stand. */
function subjectEnd(tokens: readonly string[], at: number): string {
  let back = at - 1;
  while (
    back > 0 &&
    (adverbs.has(tokens[back]!.toLowerCase()) || /ly$/.test(tokens[back]!)) &&
    !determiners.has(tokens[back]!.toLowerCase())
  )
    back--;
  return (tokens[back] ?? "").toLowerCase();
}

/** Whether the form of the verb goes with the noun before it and the word behind it. */
function agrees(
  verb: NonNullable<ReturnType<typeof verbOf>>,
  place: { before: string; next: string; at: number; head: boolean },
): boolean {
  const { before, next, at } = place;
  if (verb.forms.has("s"))
    return (
      (!isPluralNoun(before) || !isNounish(verb.base)) &&
      (isNounish(verb.base)
        ? strictObject(next) || /^(?:out|up|off|down)$/.test(next)
        : next !== "" || (at > 1 && !isCommonNoun(verb.base))) &&
      !isModifier(before)
    );
  if (verb.forms.has("base"))
    return (
      (isPluralNoun(before) ||
        /^(?:people|children|staff|everyone|kids)$/.test(before) ||
        (place.head && strictObject(next))) &&
      !isCompoundPlural(before) &&
      (!isNounish(verb.base) ||
        (isRare(verb.base) ? strictObject(next) : opensDirectObject(next))) &&
      (!verb.forms.has("participle") || strictObject(next))
    );
  if (verb.forms.has("past") && !verb.forms.has("participle")) return true;
  if (verb.forms.has("past") && /^(?:because|when|after|last|since)$/.test(next)) return true;
  return verb.forms.has("past") && strictObject(next);
}

/** The noun before the first preposition or relative pronoun: "guests" of "guests who come back for the 20th time". */
function headOf(tokens: readonly string[]): string | undefined {
  const end = tokens.findIndex(
    (word, at) =>
      at > 0 && (prepositions.has(word.toLowerCase()) || /^(?:who|which|that)$/i.test(word)),
  );
  return end < 0 ? undefined : tokens[end - 1];
}

/** An auxiliary or a participle, behind which an -s word is a plural: "failed experiments". */
function isModifier(before: string): boolean {
  const forms = verbOf(before)?.forms;
  return (
    forms?.has("auxiliary") === true || (forms?.has("participle") === true && /ed$/.test(before))
  );
}
