import { prepositions } from "../notes/en/words.ts";
import { splitAt, withIndefinite } from "../notes/phrase.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { bareAt, lacksArticle } from "../notes/sure/bare.ts";
import { certainPart, isUnresolved } from "../notes/sure/sure.ts";
import { doubtOfClause } from "../notes/sure/clause.ts";
import { doubtOfPhrase } from "../notes/sure/phrase.ts";
import { certainThing, withCommas } from "../notes/sure/thing.ts";
import { wordsOf } from "../notes/sure/words.ts";
import { isUncounted } from "../notes/uncounted.ts";
import { join, tokenise, wordCount } from "../notes/tokens.ts";
import { unknownShorthand } from "../notes/verdict.ts";
import { isCommonNoun, verbOf } from "../notes/verbs.ts";
import { tradeName, withArticleBefore } from "./office.ts";
import { asJudged, withoutVerbs } from "./as-judged.ts";
import { asExperience } from "./brought.ts";
import { otherForms } from "./deed.ts";
import type { Fact, ReadFact } from "./fact.ts";
import { apart } from "./result.ts";
import { thingWithTails, withTails } from "./tails.ts";

/** The fact with what is certain of it; undefined where even its core may be doubted, so that the person is asked. */
export function surelyFact({ tails = [], ...read }: ReadFact, isFull: boolean): Fact | undefined {
  if (person.test(read.clause ?? read.np ?? "")) return undefined;
  const fact = core(read, isFull);
  if (!fact) return undefined;
  if (tails.length === 0) return fact.clause === undefined ? fact : { ...fact, core: fact.clause };
  return fact.clause === undefined
    ? { ...fact, np: thingWithTails(fact.np ?? "", tails), core: fact.np ?? "", tails }
    : { ...fact, clause: withTails(fact.clause, tails), core: fact.clause, tails };
}

/** "got Mrs Tan her money back": whom one worked for may be named, whom one served may not. */
const person = /(?<!\b(?:for|with|under|by|from|to|at|of) )\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}/u;

function core(fact: ReadFact, isFull: boolean): Fact | undefined {
  if (unknownShorthand(fact.clause ?? fact.np ?? "") !== undefined) return undefined;
  if (fact.clause !== undefined) return ofDeed(fact, fact.clause, isFull);
  const np = fact.np && surelyThing(withOffice(fact.np), isFull);
  if (fact.duration && (isOfNothing(np ?? "") || onlyWhere.test(np ?? ""))) return undefined;
  if (!np || !(fact.duration || fact.degree || standsAlone(np))) return undefined;
  return { ...fact, np: fact.duration || fact.degree ? np : asExperience(np) };
}

/** "three years in Cork": doing what? */
const onlyWhere =
  /^\S+ (?:years|months|winters|summers|seasons) in \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?$/u;

/** A thing has no main verb: "five winters at a mountain lodge" is no clause of a mountain that lodges. */
function surelyThing(np: string, isFull: boolean): string | undefined {
  const sure = certainThing(np, isFull) ?? (certainThing(asField(np), isFull) && np);
  if (sure !== undefined || np.includes(",")) return sure;
  const tokens = tokenise(np);
  const things = doubtOfPhrase(wordsOf(tokens), isFull) === "verb" && withoutVerbs(tokens, 0);
  const isSure = things && certainThing(things.join(" "), isFull) !== undefined;
  return isSure ? np : undefined;
}

/** "five years in loan appraisal": a field of work has no article. */
function asField(np: string): string {
  return np
    .replace(/(?<=\bwith )(?:years?|grades?|class(?:es)?) \d+(?: (?:and|to) \d+)?/u, "children")
    .replace(/\bas (?:\p{Ll}+ (?:crew|staff)|(?:front|back) of house)\b/u, "of work")
    .replace(
      /(?<= (?:years|months|winters|summers|seasons) (?:in|of) (?:[\p{Ll}-]+ ){0,2})(?!(?:hospital|terminal|station|institution|department|apartment|festival|journal|capital)\b)\p{Ll}+(?:al|ment|tion|sion|ance|ence|ity|ship|ness|ology|ics)(?=$| (?:in|at|for|on|with|of)\b)/u,
      "work",
    );
}

/** "three years as stage manager at the Lyceum": one was a stage manager. */
function withOffice(np: string): string {
  return np.replace(
    /\bas (?!(?:\p{Ll}+ )?(?:crew|staff)\b|(?:front|back) of house\b)(?=(?:\p{Ll}+ ){1,2}(?:at|for|in|with|on)\b|(?:\p{Ll}+ )?\p{Ll}+$)(?!an?\b|the\b|part\b|well\b)(\p{Ll}+)/u,
    (_, word: string) =>
      isPluralNoun(word) || isUncounted(word) ? `as ${word}` : `as ${withIndefinite(word)}`,
  );
}

/** "at sea as third engineer": one was a third engineer. */
function withTrade(clause: string): string {
  return clause.replace(asTrade, (_, office: string) => `as ${withArticleBefore(office)}`);
}

const asTrade = new RegExp(
  `\\bas (?!(?:an?|the|my|our|part) )(${tradeName})(?= (?:at|for|in|on|with)\\b|,|$)`,
  "gu",
);

/** "four years of outpatient at Ness": what follows "of" is no thing that we know. */
function isOfNothing(np: string): boolean {
  const [, what, next] =
    /(?:years?|months?|seasons?|winters?|summers?) of (\S+)(?: (\S+))?/.exec(np) ?? [];
  const isAlone = what !== undefined && (next === undefined || prepositions.has(next));
  const isKnown =
    /^\p{Lu}|s$|ing$/u.test(what ?? "") || isCommonNoun(what ?? "") || isUncounted(what ?? "");
  return isAlone && !isKnown;
}

/** "deck work at the Heron", "6,000 tests": behind "what I would bring is" neither an article nor a trade is missing. */
function standsAlone(np: string): boolean {
  const words = wordsOf(tokenise(np));
  const end = words.findIndex(
    ({ kind, text }, at) => at > 0 && (kind === "preposition" || text === ","),
  );
  const head = words[(end < 0 ? words.length : end) - 1]!;
  return (
    wordCount(np) > 2 &&
    !/^(?:level|[\p{Ll}-]+n) \d|^(?:most|half|all|some) of the \d/u.test(np) &&
    (head.plural ||
      isUncounted(head.lower) ||
      (words[0]!.kind === "determiner" && !/^(?:first|last|next)$/.test(words[0]!.lower)))
  );
}

function ofDeed(fact: ReadFact, clause: string, isFull: boolean): Fact | undefined {
  if (fact.held) return isUnresolved(clause, { voice: "third" }) ? undefined : fact;
  const { deed: told, result } = apart(/^as /i.test(clause) ? clause : withTrade(clause));
  const [deed = "", figures] = told.split(/:\s+/);
  const tokens = withResult(withObject(withThe(tokenise(deed))), isFull);
  const from = tokens.findIndex((word) => /^(?:I|we)$/.test(word));
  const start = from < 0 ? 0 : from;
  if (!/^as$/i.test(tokens[0]!) && lacksArticle(wordsOf(tokens.slice(0, start)))) return undefined;
  if (isUnresolved(deed, { voice: "third" }) || dangling.test(deed)) return undefined;
  // "missed three in all": of what?
  if (/^I (?:missed|lost|failed|dropped|broke) \S+(?: in all)?$/.test(deed)) return undefined;
  if (isOfNoTime(tokens, start)) return undefined;
  const kept = certainDeed(tokens.slice(start).map(asReader), isFull);
  if (!kept) return undefined;
  const sure = tokens.slice(0, start + kept.length);
  const { gerund: _, participle: __, ...rest } = fact;
  if (sure.length < tokens.length) return { ...rest, ...otherForms(sure), clause: join(sure) };
  const came = result && !dangling.test(result) ? `, and ${result}` : "";
  const forms = came ? { ...rest, ...otherForms(sure) } : fact;
  return { ...forms, clause: `${join(sure)}${figuresIn(figures)}${came}` };
}

/** Whoever writes one article writes them all; and behind its verb a deed has no second one that nothing joins. */
function certainDeed(told: readonly string[], isFull: boolean): readonly string[] | undefined {
  const tokens = asJudged(told);
  const hasArticles = isFull || tokens.some((word) => /^(?:an?|the)$/.test(word));
  const plain = withoutVerbs(tokens, 2);
  const readings = [
    () => certainPart(tokens, isFull),
    () => (hasArticles ? certainPart(tokens, true) : undefined),
    () => plain && certainPart(plain, hasArticles),
  ];
  let kept: readonly string[] | undefined;
  for (const read of readings) {
    const part = read();
    if (part && part.length > (kept?.length ?? 0)) kept = part;
    if (kept?.length === tokens.length) break;
  }
  return kept;
}

/** What stands behind a colon, as far as it is figures and what is said of them: "40 pages, used in five ports". */
function figuresIn(text: string | undefined): string {
  const parts = text?.split(/,(?!\d)\s*/) ?? [];
  const end = parts.findIndex(
    (part, at) =>
      !figure.test(part) &&
      !(at > 0 && /^(?:used|read|sold|worn|all|half|most|with|no) /.test(part)),
  );
  const kept = end < 0 ? parts : parts.slice(0, end);
  return kept.length > 0 ? `: ${kept.join(", ")}` : "";
}

const figure =
  /^(?:about |over |nearly |the first |team of )?(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|first)/i;

/** "I reduce late data from 6 to 1 per cent": done, or done now? */
function isOfNoTime(tokens: readonly string[], subject: number): boolean {
  const forms = verbOf(tokens[subject + 1] ?? "")?.forms;
  const isPresent = forms?.has("base") === true && !forms.has("past");
  return isPresent && /\bfrom \S*\d.* to \S*\d/.test(tokens.join(" "));
}

/** "…, repeat orders went up": what came of it is joined by "and". */
function withResult(tokens: readonly string[], isFull: boolean): string[] {
  const [deed = [], ...rest] = splitAt(tokens, ",");
  return withCommas([
    deed,
    ...rest.map((part) => {
      const told = part.map(asReader);
      return doubtOfClause(told, isFull) || /^(?:and|but|so|that|which|I)$/.test(part[0] ?? "")
        ? part
        : ["and", ...part];
    }),
  ]);
}

/** What points at a thing that another fact named. */
const dangling =
  /\bthere\b(?! (?:is|are|was|were))|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:others?|more)\b(?! \p{L}+s\b)|\b(?:after|with|for|from) (?:(?:\d+|all|most|half|some) of )?(?:them|it|those|that)\b|\bthat one\b/u;

/** The writer of the fact is spoken of as the reader of a note would be, so that one grammar judges both. */
function asReader(word: string, at: number, words: readonly string[]): string {
  if (word === "was" && words[at - 1] === "I") return "were";
  const other: Record<string, string> = {
    I: "you",
    am: "are",
    my: "your",
    me: "you",
    myself: "yourself",
    mine: "yours",
  };
  return other[word] ?? word;
}

/** "for Lviv tram network": a thing with a name before it has "the". */
function withThe(tokens: readonly string[]): string[] {
  const at = bareAt(wordsOf(tokens.map(asReader)));
  const isNamed = at !== undefined && /^\p{Lu}\p{Ll}/u.test(tokens[at]!) && tokens[at - 1] !== "I";
  const last = tokens
    .slice(at)
    .findIndex((word) => !/^[\p{L}'-]+$/u.test(word) || prepositions.has(word));
  const head = tokens[(at ?? 0) + (last < 0 ? tokens.length - (at ?? 0) : last) - 1] ?? "";
  return isNamed && /^\p{Ll}/u.test(head) && isCommonNoun(head)
    ? [...tokens.slice(0, at), "the", ...tokens.slice(at)]
    : [...tokens];
}

const making =
  /^(?:built|made|wrote|designed|developed|created|started|opened|founded|launched|ran|led|managed|drew|drafted|invented|planned|organi[sz]ed|headed|set|edited|curated|coded|programmed|established|introduced|restored|supervised|coordinated|chaired)$/;

/** "built project from zero": one's own deed is told with "a". */
function withObject(tokens: readonly string[]): string[] {
  const words = wordsOf(tokens.map(asReader)).map((word, place) =>
    place > 0 && /^(?:I|we)$/.test(tokens[place - 1]!) && word.kind === "done"
      ? { ...word, kind: "verb" as const }
      : word,
  );
  const at = bareAt(words);
  const subject = tokens.findIndex((word) => /^(?:I|we)$/.test(word));
  const isObject = subject >= 0 && at === subject + 2;
  const end = tokens.findIndex(
    (word, place) =>
      place >= (at ?? 0) && /^(?:of|for|at|in|on|with|from|to|by|that|,|and)$/.test(word),
  );
  const head = tokens.at(end < 0 ? -1 : end - 1) ?? "";
  // What was made is one of its kind; "cut scrap", "kept goal" want no article.
  const verb = tokens[subject + 1] ?? "";
  const isMade = making.test(verb) || verb === "was";
  const isCountable =
    isMade && isObject && /^\p{Ll}/u.test(tokens[at]!) && words[at]!.kind !== "number";
  if (
    !isCountable ||
    !isCommonNoun(head) ||
    /^(?:part|proof|head|copy|code|content|poetry|fiction|music)$/.test(head)
  )
    return [...tokens];
  return [...tokens.slice(0, at), withIndefinite(tokens[at]!), ...tokens.slice(at + 1)]
    .join(" ")
    .split(" ");
}
