import { ofTime } from "../phrase.ts";
import { isAdverbial } from "./adverbial.ts";
import { doubtOfClause } from "./clause.ts";
import { lacksArticle } from "./bare.ts";
import { doubtOfPhrase } from "./phrase.ts";
import { verbOf } from "../verbs.ts";
import { wordsOf, type Word } from "./words.ts";

/** What makes one doubt that a part behind a comma hangs on the part before it. */
export function doubtOfTail(part: readonly string[], isFull = false): string | undefined {
  const words = wordsOf(part);
  const [first, second] = words;
  if (!first) return "nothing";
  if (first.text === "“" && words.at(-1)?.text === "”") return undefined;
  if (first.lower === "and" && second?.lower === "that")
    return doubtOfClause(part.slice(2), isFull);
  if (/^that$/.test(first.lower) && second?.lower === "the" && words[2]?.kind === "number")
    return "those";
  if (first.lower === "that") return doubtOfClause(part.slice(1), isFull);
  if (
    /^(?:too|included|though|always|once|twice|together|weather)$/.test(first.lower) &&
    part.length <= 2
  )
    return undefined;
  if (/^(?:never|not) (?:one|two|three|four|five|more|less|fewer|twice|\d+)$/.test(part.join(" ")))
    return undefined;
  if (/^with the (?:first|second|third|last|next) time\b/.test(part.join(" "))) return "time";
  if (first.kind === "verb" && verbOf(first.lower)?.forms.has("base"))
    return doubtOfClause(["you", ...part], isFull);
  const behind = words.findIndex(({ kind }, at) => at > 0 && kind !== "adverb");
  if (first.kind === "done" && words[behind]?.kind === "preposition")
    return doubtOfPhrase(words.slice(behind + 1), isFull);
  if (/^(?:about|around|nearly|almost|over)$/.test(first.lower) && isSplice(words.slice(1)))
    return "splice";
  const settled = asItIs(part, words, isFull);
  if (settled) return settled.doubt;
  if (first.kind === "preposition") return second ? doubtOfPhrase(words.slice(1), isFull) : "end";
  if (
    /^(?:and|but|so|because|if|when|which|who|where|while|until|unless|even|then|whatever|although)$/.test(
      first.lower,
    )
  )
    return doubtOfJoined(part, isFull);
  if (/^(?:not|never|always|usually|only|just|mostly|mainly|now|also)$/.test(first.lower))
    return isOwn(second) || isJust(words, isFull) || (part.length === 2 && first.lower === "not")
      ? undefined
      : doubtOfTail(part.slice(1), isFull);
  if (/^(?:all|both|half|most|some|none|each|every|one|no)$/.test(first.lower))
    return isSplice(words) ? "splice" : doubtOfPhrase(words, isFull);
  if (words.slice(1, 5).some(({ lower }) => lower === "and")) return doubtOfPhrase(words, isFull);
  return (
    doubtOfPhrase(words, isFull) ??
    (first.kind === "number" || first.kind === "determiner" ? undefined : "bare")
  );
}

/** What hangs on any clause as it is, or certainly does not; undefined where its form has to be looked at. */
function asItIs(
  part: readonly string[],
  words: readonly Word[],
  isFull: boolean,
): { doubt?: string | undefined } | undefined {
  const [first, second] = words;
  const lower = first?.lower ?? "";
  // "in 1934, the year you let nobody go": long before the reader, it was somebody else.
  if (ofTime.test(part.join(" ")))
    return {
      doubt: /\byou\b/.test(part.join(" ")) ? "whose" : doubtOfClause(part.slice(2), isFull),
    };
  if (asSaid.test(part.join(" "))) return {};
  const isState = states.test(lower) && (!second || isAdverbial(words.slice(1), isFull));
  const isWhen =
    /^(?:before|after|since|until|as|once)$/.test(lower) && !doubtOfClause(part.slice(1));
  const isHowever = lower === "however" && part.length === 2;
  return isState || isWhen || isHowever || isGapped(words, isFull) || isAdverbial(words, isFull)
    ? {}
    : undefined;
}

/** "visitors or no visitors", "rain or shine": said as it is. */
export const asSaid =
  /^(?:\p{L}+ (?:first|second|third|last)|(\S+) or (?:no|not) \1|no \p{L}+ (?:asked|needed|required|given|taken|allowed|wanted|attached)(?: (?:till|until|before|after|by|in|at|from) .+)?|rain or shine|day (?:and|or) night|summer (?:and|or) winter|win or lose|come what may)$/u;

const states =
  /^(?:open|shut|closed|empty|full|bare|lit|unlit|locked|unlocked|alone|ready|free|hot|cold|warm|dry|wet|raw|whole|clean|blind|barefoot|silent|upright|unwashed|unpaid|unheated)$/;

/** "heads are cut from lime, hands from pear": the verb is that of the clause before. */
function isGapped([thing, ...rest]: readonly Word[], isFull: boolean): boolean {
  return (
    thing?.kind === "noun" &&
    thing.plural &&
    rest[0]?.kind === "preposition" &&
    (isAdverbial(rest, true) || doubtOfPhrase(rest.slice(1), isFull) === undefined)
  );
}

/** "half of them lie in the rain": a clause of its own without its joint; not "one side a year", "no torches". */
function isSplice(words: readonly Word[]): boolean {
  const [, second, third, fourth] = words;
  if (second?.lower === "of" && third?.lower === "them") {
    const forms = verbOf(fourth?.lower ?? "")?.forms;
    return forms !== undefined && (forms.has("base") || forms.has("s") || forms.has("auxiliary"));
  }
  return (
    /^(?:verb|auxiliary)$/.test(second?.kind ?? "") ||
    doubtOfClause(words.map(({ text }) => text)) === undefined
  );
}

/** Behind "and", "so" or "because" stands a clause, a deed of the same subject, or a thing. */
function doubtOfJoined([, ...rest]: readonly string[], isFull: boolean): string | undefined {
  if (/^(?:after|before|until|since|from) (?:that|then)$/.test(rest.slice(0, 2).join(" ")))
    return doubtOfClause(rest.slice(2), isFull);
  const bare = /^(?:if|when|that|though|then|also|still|now)$/.test(rest[0] ?? "")
    ? rest.slice(1)
    : rest;
  const words = wordsOf(bare);
  if (words.length === 0) return "end";
  const isDeed =
    words[0]!.kind === "verb" || words[0]!.kind === "auxiliary" || words[0]!.kind === "done";
  if (isDeed) return doubtOfClause([ofOne(words[0]!) ? "it" : "you", ...bare], isFull);
  if (doubtOfClause(bare, isFull) === undefined || doubtOfPhrase(words, isFull) === undefined)
    return undefined;
  return lacksArticle(words) ? "article" : "joined";
}

/** "… , and hands it to the next one": the deed of one, as the main clause has it. */
function ofOne({ lower }: Word): boolean {
  return verbOf(lower)?.forms.has("s") === true || /^(?:is|has|does|was)$/.test(lower);
}

/** "just different laces" */
function isJust([, ...thing]: readonly Word[], isFull: boolean): boolean {
  return thing.at(-1)?.plural === true && doubtOfPhrase(thing, isFull) === undefined;
}

function isOwn(word: Word | undefined): boolean {
  return /^(?:yours|theirs|mine|his|hers)$/.test(word?.lower ?? "");
}
