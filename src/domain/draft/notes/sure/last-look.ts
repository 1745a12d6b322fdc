import { accountFor } from "../grammar/account.ts";
import { areOfOthers } from "../other-person.ts";
import type { Voice } from "../person.ts";
import type { Reading } from "../reading.ts";
import { shapeOf } from "../shape.ts";
import { tokenise } from "../tokens.ts";
import { unknownShorthand } from "../verdict.ts";
import { isCommonNoun, verbOf } from "../verbs.ts";

/**
 * Why a form may not be told, whichever rule made it: the last gate before a sentence (COMPOSING §3.18). The looks are read from top to
 * bottom, and the first that sees something counts; undefined where none does.
 */
export function doubtOfTold(reading: Reading, voice: Voice): string | undefined {
  if (reading.shape === "quote") return undefined;
  const told = { ...reading, text: textOf(reading), voice };
  return looks.find(({ sees }) => sees(told))?.doubt;
}

interface Told extends Reading {
  text: string;
  voice: Voice;
}

function textOf({ that, np, question, plain }: Reading): string {
  return that ?? question ?? np ?? plain ?? "";
}

const looks: readonly { doubt: string; sees: (told: Told) => boolean }[] = [
  { doubt: "somebody is left as he or she", sees: isLeftInPerson },
  { doubt: "a quotation mark without its other", sees: ({ text }) => isUnmatched(text) },
  { doubt: "something is said twice", sees: ({ text }) => isDoubled(text) },
  {
    doubt: "it breaks off",
    sees: ({ text, question }) => question === undefined && dangling.test(text),
  },
  { doubt: "two joints or prepositions in a row", sees: ({ text }) => twoJoints.test(text) },
  { doubt: "a name that names nothing", sees: ({ text }) => nameless.test(text) },
  { doubt: "nobody as a thing", sees: isNobody },
  { doubt: "a fragment that speaks to somebody", sees: isFragmentToYou },
  { doubt: "no verb before the joint", sees: isFragmentBeforeJoint },
  { doubt: "a deed without its doer", sees: isWithoutDoer },
  { doubt: "a condition in which somebody is they", sees: isOfThem },
  { doubt: "a half without a verb", sees: isHalfWithoutVerb },
  { doubt: "a word that is none", sees: isShorthand },
  { doubt: "a verb behind a thing", sees: ({ np = "" }) => verbBehindThing.test(np) },
  {
    doubt: "how something seemed",
    sees: ({ loose, plain = "" }) => loose === true && seemed.test(plain),
  },
  { doubt: "an article before a verb", sees: ({ np = "" }) => isArticleBeforeVerb(np) },
];

function isLeftInPerson({ text, voice, question }: Told): boolean {
  if (voice === "third") return false;
  return !areOfOthers(text.replace(/\b(he|she)['’](?:s|d|ll)\b/gi, "$1")) && question === undefined;
}

function isUnmatched(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count("“") !== count("”") || count('"') % 2 === 1 || count("(") !== count(")");
}

function isDoubled(text: string): boolean {
  const bare = text.replace(/\b(?:that that|had had)\b/gi, "-");
  return /\b(\p{L}{2,}) \1\b/iu.test(bare) || /(?:^|[,:] )([^,:]{6,})[,:] \1(?:$|[,:])/i.test(text);
}

/** What a sentence does not end with: "has to be able to", "the log and". */
const dangling =
  /(?:^|\s)(?:(?:has|have|had|wants?|wanted|needs?|able|going|ought|used|got|hopes?|plans?|like|tr(?:y|ies)) to|and|or|but|nor|because|if|unless|the|an?|your|their|its|than|that is|there is|is|are|very|so that)$/i;

const twoJoints =
  /, with (?:you|they|he|she|it|we|there|that is|this is|which|where|who|when)\b|\bwith with\b|\b(?:and|but|or) (?:and|but|or)\b|\b(?:of|at|from|into|for) (?:of|at|from|into|for|in)\b/i;

/** "84 trams, first one leaves at ten past four" */
const verbBehindThing =
  /, (?:the )?(?:first|last|next|oldest|newest|other) (?:one )?\p{Ll}+s (?:at|in|on|by|for|to|off|out|when|before|after)\b/iu;

/** "smelled of tar at nine in the morning": nobody said it. */
const seemed = /^(?:smell(?:ed|s)|look(?:ed|s)|felt|feels|sound(?:ed|s)|seem(?:ed|s)|taste[ds]) /i;

/** "the smelled of coffee" */
function isArticleBeforeVerb(np: string): boolean {
  const [, word = ""] = /^(?:the|an?) (\p{Ll}+) (?:of|like|at|by|to)\b/iu.exec(np) ?? [];
  return verbOf(word)?.forms.has("past") === true && !isCommonNoun(word);
}

/** "the three things": things, and nothing said of them. */
const nameless =
  /^(?:the |your |a |an )?(?:(?:two|three|four|five|six|few|many|several|some|other|main|big|important|\d+) )*(?:things?|points?|topics?|reasons?|examples?|issues?|stories|story|ideas?|stuff)$/i;

/** "nobody on the till eats alone": a statement that was taken for the name of a thing. */
function isNobody({ that, loose, np = "" }: Told): boolean {
  return that === undefined && loose !== true && /^(?:no|every)(?:one|body)\b/i.test(np);
}

/** "no exceptions, and you mean it": how somebody is or feels is not told before a colon. */
function isFragmentToYou({ loose, plain = "" }: Told): boolean {
  return (
    loose === true &&
    /(?:^|, )(?:and )?you (?:(?:\p{L}+ly|really|also) )?(?:are|were|mean|meant|seem|seemed|feel|felt|look|looked|like|liked|love|loved|hate|hated)\b/iu.test(
      plain,
    )
  );
}

/** "photos of every bearing and then you lay them side by side": the first half is no clause. */
function isFragmentBeforeJoint({ that }: Told): boolean {
  if (that === undefined) return false;
  const [, before] =
    /^([^,:]+?),? (?:and|but) (?:then |so )?(?:you|they|he|she|it|everyone|everybody|nobody)\b/i.exec(
      that,
    ) ?? [];
  if (before === undefined || / and /.test(before)) return false;
  const tokens = tokenise(before);
  return tokens[0]!.toLowerCase() !== "you" && shapeOf(tokens).kind === "phrase";
}

/** "if a guest forgets an umbrella they post it": the guest does not. */
function isOfThem({ loose, plain = "", voice }: Told): boolean {
  return (
    voice === "second" &&
    loose === true &&
    /^(?:if|when|whenever) an? [^,]*\b(?:they|them)\b/i.test(plain)
  );
}

/** "the old marks in the hold, and that …": each half of a row of clauses has its own verb. */
function isHalfWithoutVerb({ that = "" }: Told): boolean {
  const [first = "", ...halves] = that.split(/, (?:and )?that /);
  if (halves.length === 0) return false;
  const kind = shapeOf(tokenise(first)).kind;
  return kind === "phrase" && !/^(?:you|there|it)\b/i.test(first);
}

/** "a frightened pt": small letters without a vowel, which stand for something. */
function isShorthand({ text }: Told): boolean {
  return unknownShorthand(text) !== undefined;
}

/** "trains guide dogs": what a letter tells as a clause begins with whoever does it. */
function isWithoutDoer({ that }: Told): boolean {
  if (that === undefined) return false;
  const tokens = tokenise(that);
  const { kind } = accountFor(tokens);
  return kind === "verb-first" || kind === "imperative";
}
