import { accountFor } from "../grammar/account.ts";
import { clauseBehindThing } from "../grammar/behind-thing.ts";
import { anyOne, weighed } from "../grammar/meant.ts";
import { isSettled } from "../settled.ts";
import { finiteVerb } from "../shape.ts";
import { isHardly } from "../grammar/parts-of.ts";
import { isRare, verbOf } from "../verbs.ts";
import { lacksArticle } from "./bare.ts";
import { doubtBehind, lastContent } from "./behind.ts";
import { doubtOfPhrase, isEachOther, isThing } from "./phrase.ts";
import { doubtOfAgreement, doubtOfSubject } from "./subject.ts";
import { wordsOf, type Word } from "./words.ts";

/** What makes one doubt that the words are a whole clause with a subject, a verb that agrees and nothing left over. */
export function doubtOfClause(told: readonly string[], isFull = false): string | undefined {
  const tokens = withoutTime(told);
  const words = wordsOf(tokens);
  if (odd.test(tokens.join(" "))) return "odd";
  if (words.some(({ lower }) => /^(?:i|me|my|mine|myself|i'd|i'm|i've)$/.test(lower)))
    return "self";
  // "charts in the hold and then you lay them out": what stands before the joint has no verb.
  if (clauseBehindThing(tokens) !== undefined) return "no verb";
  const doubts = verbsOf(words, tokens).map((verbAt) => doubtWithVerb(words, verbAt, isFull));
  return doubts.includes(undefined) ? undefined : (doubts[0] ?? "no verb");
}

/** "since one year", "is 11 years", "you like that people …", "you are your …": not how it is said. */
const odd =
  /^you (?:want|need|plan|hope for) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: (?:by|before|until|in|this|next) .+)?$|\bsince (?:an?|one|two|three|four|five|\d+) (?:years?|months?|weeks?)\b(?! ago)|\b(?:is|are) (?:\d+|\p{Ll}+) years$|\b(?:likes?|loves?|wants?|hates?) that (?:you|the|people|everybody|everyone|it)\b|^you (?:are|were) your\b|^you started as an? (?:\p{L}+ )?(?:job|project|hobby|idea|joke|favou?r|experiment|stall|shop|club)\b/u;

/** "each evening one concierge walks", "on Fridays nobody sails": the time or place that a clause begins with. */
function withoutTime(tokens: readonly string[]): readonly string[] {
  const { subjectAt } = accountFor(tokens);
  if (subjectAt > 0 && !doubtOfPhrase(wordsOf(tokens.slice(1, subjectAt))))
    return tokens.slice(subjectAt);
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

function doubtWithVerb(
  read: readonly Word[],
  verbAt: number,
  isWritten: boolean,
): string | undefined {
  const words = read.map((word, at): Word =>
    at === verbAt && word.kind !== "auxiliary" ? { ...word, kind: "verb" } : word,
  );
  const isFull = isWritten || isWeighed(words, verbAt);
  const subject = withoutAdverbs(words.slice(0, verbAt));
  const isFree = anyOne.test(subject[0]?.lower ?? "");
  if (isFree)
    return (
      doubtOfClause(["he", ...subject.slice(1).map(({ text }) => text)], isFull) ??
      doubtOfRest(words, verbAt, isFull)
    );
  const doubt = doubtOfSubject(subject, isFull);
  const isGeneral = doubt === "subject: article" && isWeighed(words, verbAt);
  return (
    (isGeneral ? undefined : doubt) ??
    doubtOfAgreement(subject, words[verbAt]!) ??
    doubtOfRest(words, verbAt, isFull)
  );
}

function isWeighed(words: readonly Word[], verbAt: number): boolean {
  return weighed.test(`${words[verbAt]!.lower} ${words[verbAt + 1]?.lower}`);
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

function doubtOfRest(words: readonly Word[], verbAt: number, isFull: boolean): string | undefined {
  if (!isFull && lacksArticle(words.slice(verbAt))) return "article";
  return (
    (speakers.test(words[0]!.lower) || anyOne.test(words[0]!.lower)
      ? undefined
      : read(words[verbAt]!, words[verbAt + 1])) ??
    doubtOfEnd(words) ??
    doubtBehindVerb(words, verbAt)
  );
}

/** What a clause does not end with, and "own" without its owner. */
function doubtOfEnd(words: readonly Word[]): string | undefined {
  const last = words.at(-1)!;
  if (
    last.kind === "number" &&
    words.at(-2)!.kind === "verb" &&
    !/^(?:is|are|was|were|at|by)$/.test(words.at(-2)!.lower) &&
    !words.some(({ kind }, at) => kind === "number" && isThing(words[at + 1]))
  )
    return "how many of what";
  if (
    words.some(
      ({ lower, kind }, at) =>
        lower === "own" &&
        kind !== "verb" &&
        !/^(?:my|your|his|her|its|our|their)$|['’]s?$/.test(words[at - 1]?.lower ?? ""),
    )
  )
    return "own";
  // "who speaks what"
  if (last.kind === "opener" && words.at(-3)?.kind === "opener") return undefined;
  if (/\b(\w+) (?:is|are) \1$/.test(words.map(({ lower }) => lower).join(" "))) return undefined;
  if (
    /^(?:determiner|opener|joint)$/.test(last.kind) &&
    !isEachOther(words) &&
    !/^(?:all|both|each|one|another|more|less|much|enough|so|half|that|why|how|then|few|many|own|first|last|same|less|fewer|more)$|['’]s?$/.test(
      last.lower,
    )
  )
    return "end";
  const isLike =
    /^(?:do|does|did|has|have|can|is|are|was|were)$/.test(last.lower) &&
    words
      .slice(0, -2)
      .some(({ lower }) => /^(?:before|after|than|as|like|when|where|what|so)$/.test(lower));
  if (isLike) return undefined;
  return last.kind === "auxiliary" || (last.lower === "to" && words.at(-2)!.kind === "auxiliary")
    ? "end"
    : undefined;
}

/** A second verb without a joint, and whatever else is odd behind the first. */
function doubtBehindVerb(words: readonly Word[], verbAt: number): string | undefined {
  // How many verbs may follow.
  let spare = tellsWhatOthersDo.test(words[verbAt]!.lower) ? 1 : 0;
  let isReduced = false;
  for (let at = verbAt + 1; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === "doing" && tellsWhatOthersDo.test(word.lower)) spare = 1;
    if (isJointed(word)) [spare, isReduced] = [anyOne.test(word.lower) ? 2 : 1, false];
    if (
      word.kind === "pronoun" &&
      (isThing(words[at - 1]) ||
        /^(?:preposition)$/.test(words[at - 1]!.kind) ||
        /^ones?$/.test(words[at - 1]!.lower)) &&
      /^(?:they|you|it|we|he|she|anyone|everyone|somebody|someone|nobody)$/.test(word.lower)
    ) {
      spare = 1;
      isReduced = isThing(words[at - 1]);
    }
    // "the stories the children tell"
    if (word.kind === "determiner" && isThing(words[at - 1])) [spare, isReduced] = [1, true];
    if (word.kind === "sign" && !/^[,:“”’'"]$/.test(word.text)) return "sign";
    const isFinite = isFiniteHere(words, at);
    if (isFinite && spare === 0) return "second verb";
    // "the cards nobody likes the cards": what is described is what is liked.
    if (isFinite && isReduced && words[at + 1]?.kind === "determiner") return "second object";
    if (isFinite) spare = tellsWhatOthersDo.test(word.lower) ? 1 : spare - 1;
    const doubt = doubtBehind(words, at);
    if (doubt) return doubt;
  }
  return undefined;
}

function isJointed({ kind, text }: Word): boolean {
  return kind === "opener" || kind === "joint" || text === "," || text === ":";
}

/** A verb that is as often a plural thing, before what such a thing is followed by: "ulcers down", "buoys in". */
function read(verb: Word, next: Word | undefined): string | undefined {
  const known = verbOf(verb.lower);
  const isPair = known !== undefined && isSettled(known.base, next?.lower ?? "");
  if (known?.forms.has("s") && isHardly(known.base) && !isPair) return "verb or thing";
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
  /^(?:think|thinks|thought|believe|believes|hope|hopes|know|knows|wish|wishes|feel|feels|find|finds|say|says|mean|means|see|sees|make|makes|made|let|lets|help|helps|helped|have|has|had|ensure|ensures|get|gets|want|wants|told|tell|tells|watch|watches|watched|watching|reckon|reckons|swear|swears|insist|insists|agree|agrees|agreed|decide|decides|decided|realise|realised|realize|realized|learn|learned|learnt|notice|noticed|promise|promised|seeing|letting|making|helping|having|hearing|expect|expects)$/;

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
