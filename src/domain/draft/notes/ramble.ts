import { classify } from "./classify.ts";
import { isOfOther } from "./other-person.ts";
import { ownName } from "./own-name.ts";
import type { NoteContext, Reading, Source } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { withoutSpeaker } from "./speaker.ts";
import { surely } from "./sure/sure.ts";
import { wordsOf } from "./sure/words.ts";
import { isTellable } from "./sure/tellable.ts";
import { tokenise, wordCount } from "./tokens.ts";
import { isCritical, verdictOn } from "./verdict.ts";

/** "between the day crew and the night crew" is a pair and stays whole. */
const joints =
  /,\s+|;\s+|\s+but\s+|\s+anyway\s+|(?<!\b(?:between|both) [^,;]*)\s+and\s+(?=(?:he|she|they|we|i|thinks?|wants?|now wants|needs|says?|said|then|the|it|ever since|these days)\b)|\s+because\s+|\s+so\s+(?=(?:he|she|they|we|i|since|now|the|every|each)\b)|\s+then\s+(?=\p{L}+ (?:\p{L}+ed|\p{L}+s)\b)/u;

/** The clauses of a longer note, the best first: what is wanted or planned before what happened on the day. */
export function bestClauses(text: string): string[] {
  return text
    .split(joints)
    .map((part) => withoutLead(part.trim()))
    .map((part, at) => ({ part, score: scoreOf(part) - at / 100 }))
    .filter(({ part }) => !opener.test(part))
    .filter(({ part, score }) => wordCount(part) >= 4 && wordCount(part) <= 25 && score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ part }) => part);
}

/** What a ramble is made of is no part of the matter: "we laughed about the printer". */
const talking =
  /^(?:(?:he|she|they|we) )?(?:went on|talked|spoke|walked me|laughed|chatted|showed me|mentioned|told me (?:about|the)|said (?:a lot|a few|many)|long story|too many|lots? of)\b/i;

const opener =
  /^(?:so|because|which|who|that|how|why|where|what|and|but|before|after|when|if|as|until)\b/i;

function scoreOf(part: string): number {
  return (
    1 +
    (wish.test(part) ? 2 : 0) +
    (/\d|\s\p{Lu}\p{Ll}/u.test(part) ? 1 : 0) +
    (again.test(part) ? 1 : 0) -
    (/\b(?:the cost of|late|missed (?:the|my) (?:bus|train)|anyway|money|ages|weather|parking|traffic jam|got onto)\b/i.test(
      part,
    )
      ? 2
      : 0) -
    (/\b(?:i|we|me|my)\b/i.test(part) ? 2 : 0) -
    (/^(?:\S+ ){1,4}(?:was|were|had)\b/i.test(part) ? 2 : 0) -
    (isCritical(part) || talking.test(part) || broken.test(part) ? 3 : 0)
  );
}

const wish =
  /\b(?:wants?|plans?|planning|hopes?|thinks?|the point is|would like|dream|(?:is|are) going to|(?:is|are) about to|looking for|from next)\b/i;

const again =
  /\b(?:every|each|always|everybody|everyone|nobody|never|once an?|on \p{Lu}\p{L}+days)\b/iu;

/** "somebody came in for a cake", "the phone rang": how the talk was broken off. */
const broken =
  /^(?:an?|the|some(?:body|one)|his|her|their) ?(?:\p{L}+ )?(?:came|called|rang|knocked|walked in|interrupted|turned up|arrived|went off|needed)\b/iu;

/** More words than one sentence takes. */
export function isLong(text: string): boolean {
  return wordCount(text) > 30;
}

/** A note of many words of which no more than one thing can be told. */
export function isRamble(text: string): boolean {
  return isLong(text) || commasIn(text) > 2;
}

function commasIn(text: string): number {
  // The commas of a list do not make a ramble.
  return text.replace(/, (?:\w+ ){0,2}\w+(?=,| and )/g, "").split(",").length - 1;
}

/** How a ramble is read: in whose context, and what its readings are said to come from. */
interface Telling {
  context: NoteContext;
  sourceOf: (text: string) => Source;
}

/** The best clause of a ramble that is certain and speaks of nothing outside of itself; with the clause that goes on from it, where both are short. */
export function tellRamble(text: string, { context, sourceOf }: Telling): Reading | undefined {
  const plain = ownName(text, context);
  for (const part of withNext(plain)) {
    const { text, manner } = withoutSpeaker(part, context);
    const said = text.replace(/^how (?=(?:he|she|they|we)\b)/i, "");
    if (manner === "asked" || isOutside(said, plain) || isOfUnplaced(said) || verdictOn(said))
      continue;
    const read = classify(said, sourceOf(said));
    const sure = read && surely(read, { voice: sourceOf(said).voice, isFull: false });
    if (sure?.shape === "clause" && isWhole(sure.that) && isTellable(sure))
      return { ...sure, weight: 2.5 };
  }
  return undefined;
}

/** "nobody has dared to change the knots": which knots, only what went before says. */
function isOfUnplaced(said: string): boolean {
  return /^(?:and )?(?:nobody|no one|everybody|everyone|somebody|someone|anybody|anyone)\b.* the \p{Ll}+$/iu.test(
    said,
  );
}

function isWhole(that: string | undefined): boolean {
  return that !== undefined && wordCount(that) > 4;
}

/** Each good clause, first with what it is followed by: a reason, or a second wish of the same person. */
function withNext(text: string): string[] {
  return bestClauses(text).flatMap((part) => {
    const rest = text.slice(text.indexOf(part) + part.length);
    const [next = ""] =
      /^ (?:because|since|so that) [^,;]+|^ and (?:needs?|wants?|thinks?) [^,;]+/.exec(rest) ?? [];
    return next && wordCount(part + next) <= 25 ? [part + next, part] : [part];
  });
}

/** "but in the end he said …", "ever since then the street gets …": what a clause of a ramble is led in by. */
function withoutLead(part: string): string {
  return part.replace(
    /^(?:(?:and|but|so|then|now|basically|anyway|ever since(?: then)?|since then|these days|nowadays|in the end|at the end|at last|finally|also|that(?= (?:he|she|they|we)\b)) )+/i,
    "",
  );
}

/** It speaks of the candidate, of somebody whom the ramble brought in, or of a thing that is named outside of it. */
function isOutside(said: string, text: string): boolean {
  if (/\b(?:i|me|my|we|us|our)\b/i.test(said)) return true;
  const known = (ofOwn.test(said) ? said.replace(/(?<= and .*)\bit\b/, "") : said).replace(
    /\b(with(?:out)? [^,;]{1,30}) (?:in|on|to|around|inside) (?:it|them)\b/i,
    "$1",
  );
  if (
    /\b(?:it|them|this(?! (?:year|week|month|term|season|spring|summer|autumn|winter)\b)|him|there(?! (?:is|are)\b))\b|\bthat(?= (?:with|on|for|in|at|by)\b|$)/i.test(
      known,
    ) ||
    standsFor(said)
  )
    return true;
  const [who = ""] = said.split(" ");
  const at = tokenise(text).findIndex(
    (word, place, all) =>
      word === who && all.slice(place).join(" ").startsWith(tokenise(said).join(" ")),
  );
  return /^(?:he|she)$/i.test(who) && at > 0 && isOfOther(tokenise(text), at);
}

/** "wants to run a school and would like somebody to teach it": the thing is named in the wish. */
const ofOwn =
  /^(?:(?:he|she|they) )?(?:wants?|would like|plans?|hopes?|(?:is|are) going) to \p{L}+ (?:an?|the) /iu;

/** "a small electric one" */
function standsFor(said: string): boolean {
  const words = wordsOf(tokenise(said));
  return words.some(
    ({ lower }, at) =>
      /^ones?$/.test(lower) && /^(?:determiner|quality)$/.test(words[at - 1]?.kind ?? ""),
  );
}

/** What a person may choose among where nothing of a ramble is certain. */
export function choicesIn(text: string): string[] {
  return bestClauses(text).filter(
    (part) => !verdictOn(part) && shapeOf(tokenise(part)).kind !== "phrase",
  );
}
