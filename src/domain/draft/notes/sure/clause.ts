import { finiteVerb } from "../shape.ts";
import { isPluralNoun } from "../plural.ts";
import { isDepartment } from "../verb-behind-subject.ts";
import { isCommonNoun, isRare, verbOf } from "../verbs.ts";
import { lacksArticle } from "./bare.ts";
import { doubtOfPhrase, isDay, isLooseFigure, isThing } from "./phrase.ts";
import { isUncounted, wordsOf, type Word } from "./words.ts";

/** What makes one doubt that the words are a whole clause with a subject, a verb that agrees and nothing left over. */
export function doubtOfClause(told: readonly string[], isFull = false): string | undefined {
  const tokens = withoutTime(told);
  const words = wordsOf(tokens);
  if (words.some(({ lower }) => /^(?:i|me|my|mine|myself|i'd|i'm|i've)$/.test(lower)))
    return "self";
  const doubts = verbsOf(words, tokens).map((verbAt) => doubtWithVerb(words, verbAt, isFull));
  return doubts.includes(undefined) ? undefined : (doubts[0] ?? "no verb");
}

/** "each evening one concierge walks": the time that a clause begins with. */
function withoutTime(tokens: readonly string[]): readonly string[] {
  const [each = "", time = "", next = ""] = tokens;
  const begins =
    /^(?:each|every|last|this|next)$/i.test(each) &&
    /^(?:\p{L}+day|day|morning|evening|night|week|month|year|term|spring|summer|autumn|winter)$/u.test(
      time,
    );
  return begins && /^(?:the|a|an|one|two|three|you|your|all|every)$/i.test(next)
    ? tokens.slice(2)
    : tokens;
}

function doubtWithVerb(read: readonly Word[], verbAt: number, isFull: boolean): string | undefined {
  const words = read.map((word, at): Word =>
    at === verbAt && word.kind !== "auxiliary" ? { ...word, kind: "verb" } : word,
  );
  const subject = withoutAdverbs(words.slice(0, verbAt));
  return (
    doubtOfSubject(subject, isFull) ??
    doubtOfAgreement(subject, words[verbAt]!) ??
    doubtOfRest(words, verbAt, isFull)
  );
}

const speakers = /^(?:you|he|she|they|we|it|there|\uE020)$/;

/** Where the main verb may stand: behind "you", else where the reader of notes sees it or where a word is nothing but a verb. */
function verbsOf(words: readonly Word[], tokens: readonly string[]): number[] {
  const isOther = ({ kind, lower }: Word) =>
    kind !== "adverb" && !/^(?:all|both|each)$/.test(lower);
  if (speakers.test(words[0]?.lower ?? "")) {
    const at = words.findIndex((word, place) => place > 0 && isOther(word));
    return at < 0 ? [] : [at];
  }
  const read = finiteVerb(tokens);
  const plain = words.findIndex(
    ({ kind }, at) => at > 0 && (kind === "verb" || kind === "auxiliary"),
  );
  const taking = words.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      verbOf(lower)?.forms.has("s") &&
      /^(?:determiner|pronoun|number)$/.test(words[at + 1]?.kind ?? ""),
  );
  return [...new Set([read, plain, taking].filter((at) => at !== undefined && at > 0))] as number[];
}

function withoutAdverbs(words: readonly Word[]): Word[] {
  const end = words.findLastIndex(
    ({ kind, lower }, at) => kind !== "adverb" && (at === 0 || !/^(?:all|both|each)$/.test(lower)),
  );
  return words.slice(0, end + 1);
}

function doubtOfSubject(subject: readonly Word[], isFull: boolean): string | undefined {
  const [first] = subject;
  if (!first) return "no subject";
  if (isDepartment(subject.map(({ text }) => text))) return undefined;
  if (subject.length === 1 && first.kind === "pronoun") return undefined;
  if (subject.some(({ text }) => text === ",")) return "subject";
  const doubt = doubtOfPhrase(subject, isFull);
  if (doubt) return `subject: ${doubt}`;
  const head = headOf(subject);
  const isOneWord = subject.length === 1 && isCommonNoun(head.lower);
  const stands =
    (isFull && !isOneWord) ||
    head.plural ||
    first.kind !== "noun" ||
    isUncounted(head.lower) ||
    /-/.test(head.lower);
  return stands ? undefined : "subject: article";
}

function headOf(subject: readonly Word[]): Word {
  const end = subject.findIndex(
    ({ kind }, at) => at > 0 && (kind === "preposition" || kind === "opener" || kind === "done"),
  );
  return subject[(end < 0 ? subject.length : end) - 1]!;
}

function doubtOfAgreement(subject: readonly Word[], verb: Word): string | undefined {
  const [first] = subject;
  const head = headOf(subject);
  const forms = verbOf(verb.lower)?.forms;
  if (!forms) return /[a-z]s$/.test(verb.lower) && !head.plural ? undefined : "unknown verb";
  const several =
    /^(?:you|we|they)$/.test(first!.lower) ||
    subject.some(({ lower }) => lower === "and") ||
    (head.plural && !/^(?:one|each|every|either|neither)$/.test(first!.lower)) ||
    (first!.kind === "number" && first!.lower !== "one");
  const either =
    /^(?:team|crew|staff|board|police|data|group|family|half|most|some|all|there|committee|council|what|who)$/.test(
      head.lower,
    );
  if (either) return forms.has("ing") ? "verb" : undefined;
  const isBare = forms.has("base") && !forms.has("past");
  if (several)
    return forms.has("s") || /^(?:is|has|does|was)$/.test(verb.lower) || forms.has("ing")
      ? "agreement"
      : isParticiple(forms)
        ? "participle"
        : undefined;
  return isBare ||
    /^(?:are|have|do|were)$/.test(verb.lower) ||
    forms.has("ing") ||
    isParticiple(forms)
    ? "agreement"
    : undefined;
}

/** "done", "taken": no finite verb. */
function isParticiple(forms: ReadonlySet<string>): boolean {
  return forms.has("participle") && !forms.has("past") && !forms.has("base");
}

function doubtOfRest(words: readonly Word[], verbAt: number, isFull: boolean): string | undefined {
  const last = words.at(-1)!;
  if (!isFull && lacksArticle(words.slice(verbAt))) return "article";
  const verb = read(words[verbAt]!, words[verbAt + 1]);
  if (verb) return verb;
  if (
    last.kind === "number" &&
    words.at(-2)!.kind === "verb" &&
    !/^(?:is|are|was|were|at|by)$/.test(words.at(-2)!.lower)
  )
    return "how many of what";
  if (
    words.some(
      ({ lower }, at) =>
        lower === "own" &&
        !/^(?:my|your|his|her|its|our|their)$|['’]s?$/.test(words[at - 1]?.lower ?? ""),
    )
  )
    return "own";
  if (
    /^(?:determiner|opener|joint)$/.test(last.kind) &&
    !/^(?:all|both|each|one|another|more|less|much|enough|so|half|that|why|how|then|few|many|own|first|last|same|less|fewer|more)$|['’]s?$/.test(
      last.lower,
    )
  )
    return "end";
  if (last.kind === "auxiliary" || (last.lower === "to" && words.at(-2)!.kind === "auxiliary"))
    return "end";
  let mayFollow = tellsWhatOthersDo.test(words[verbAt]!.lower);
  for (let at = verbAt + 1; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === "opener" || word.kind === "joint" || word.text === "," || word.text === ":")
      mayFollow = true;
    if (
      word.kind === "pronoun" &&
      (isThing(words[at - 1]) || words[at - 1]!.kind === "preposition") &&
      /^(?:they|you|it|we|he|she)$/.test(word.lower)
    )
      mayFollow = true;
    if (word.kind === "sign" && !/^[,:“”’'"]$/.test(word.text)) return "sign";
    const isFinite = isFiniteHere(words, at);
    if (isFinite && !mayFollow) return "second verb";
    if (isFinite) mayFollow = tellsWhatOthersDo.test(word.lower);
    const doubt = doubtBehind(words, at);
    if (doubt) return doubt;
  }
  return undefined;
}

/** A verb that is as often a plural thing, before what such a thing is followed by: "ulcers down", "buoys in". */
function read(verb: Word, next: Word | undefined): string | undefined {
  const known = verbOf(verb.lower);
  const isDoubtful = known !== undefined && known.forms.has("s") && isRare(known.base);
  return isDoubtful &&
    next &&
    next.kind !== "determiner" &&
    next.kind !== "pronoun" &&
    next.kind !== "number"
    ? "verb or thing"
    : undefined;
}

const tellsWhatOthersDo =
  /^(?:think|thinks|thought|believe|believes|hope|hopes|know|knows|wish|wishes|feel|feels|find|finds|say|says|mean|means|see|sees|make|makes|made|let|lets|help|helps|have|has|had|ensure|ensures|get|gets|want|wants|told|tell|tells|watch|expect|expects)$/;

function isFiniteHere(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = lastContent(words, at);
  if (word.kind === "auxiliary")
    return (
      !/^(?:be|been|being)$/.test(word.lower) &&
      before?.kind !== "auxiliary" &&
      before?.lower !== "to" &&
      before?.lower !== "not"
    );
  if (word.kind !== "verb") return false;
  return !(before?.lower === "to" || before?.kind === "auxiliary" || before?.lower === "not");
}

function lastContent(words: readonly Word[], at: number): Word | undefined {
  let back = at - 1;
  while (back >= 0 && words[back]!.kind === "adverb" && words[back]!.lower !== "not") back--;
  return words[back];
}

/** What cannot follow what stands before: "are change", "to wants", "project may", "review Monday". */
function doubtBehind(words: readonly Word[], at: number): string | undefined {
  const word = words[at]!;
  const before = lastContent(words, at);
  const forms = verbOf(word.lower)?.forms;
  if (before?.lower === "to" && word.kind === "verb" && !forms?.has("base")) return "infinitive";
  if (
    before &&
    /^(?:is|are|was|were|has|have|had)$/.test(before.lower) &&
    word.kind === "verb" &&
    !forms?.has("participle")
  )
    return "verb form";
  if (
    before &&
    /^(?:can|could|will|would|should|must|might|may|do|does|did)$/.test(before.lower) &&
    word.kind === "verb" &&
    !forms?.has("base")
  )
    return "verb form";
  if (
    word.kind === "verb" &&
    forms?.has("s") &&
    words[0]!.lower === "you" &&
    before &&
    (before.kind === "joint" || before.text === ",")
  )
    return "agreement";
  if (
    word.kind === "verb" &&
    forms?.has("s") &&
    before?.plural &&
    !/^(?:staff|data|it|that)$/.test(before.lower) &&
    isPluralNoun(before.lower)
  )
    return "agreement";
  if (isThing(words[at - 1]) && isLooseFigure(words, at)) return "figure";
  if (isThing(words[at - 1]) && isSecondThing(words, at)) return "two things";
  if (isThing(words[at - 1]) && /^(?:first|same)$/.test(word.lower) && words[at + 1]) return "time";
  if (isThing(words[at - 1]) && isDay(word.lower) && at === words.length - 1) return "day";
  if (
    /^(?:\w+)-(?:minute|hour|day|week|month|year)$/.test(words[at - 1]?.lower ?? "") &&
    !isThing(word) &&
    word.kind !== "quality" &&
    word.kind !== "doing"
  )
    return "measure";
  return undefined;
}

/** "you sail the boat the tug": a thing behind a thing, where nothing is given to anybody. */
function isSecondThing(words: readonly Word[], at: number): boolean {
  if (!/^(?:the|an?|your)$/.test(words[at]!.lower) || words[at - 1]!.plural) return false;
  const rest = words.slice(at + 1);
  const isDeed = /^(?:joint|sign)$/.test(lastContent(words, at - 1)?.kind ?? "");
  if (
    isDeed ||
    /^(?:year|month|week|day|night|hour|minute|term|shift|head|piece|season|time)$/.test(
      rest[0]?.lower ?? "",
    )
  )
    return false;
  const gives = words.slice(0, at).some(({ lower }) => giving.test(lower));
  return !gives && !rest.some((word, place) => isVerbOf(rest[place - 1], word, rest[place + 1]));
}

/** "the script the team still uses": the verb of a relative clause without its pronoun. */
function isVerbOf(
  before: Word | undefined,
  { kind, lower }: Word,
  next: Word | undefined,
): boolean {
  if (kind === "verb" || kind === "auxiliary") return true;
  const forms = verbOf(lower)?.forms;
  const isLast = next === undefined || next.kind === "preposition";
  return (
    isLast &&
    before !== undefined &&
    (before.plural ? forms?.has("base") : forms?.has("s")) === true
  );
}

const giving =
  /^(?:give|gives|gave|given|send|sends|sent|show|shows|showed|tell|tells|told|teach|teaches|taught|offer|offers|offered|call|calls|called|make|makes|made|lend|lends|lent|buy|buys|bought|pay|pays|paid|ask|asks|asked|every|each|bring|brings|brought|cost|costs|save|saves|saved|read|reads|name|named|allow|allows)$/;
