import { forMe, ofMe, withManner } from "./as-told.ts";
import { classify, weightOf } from "./classify.ts";
import { asFigure } from "./figure.ts";
import { ownName } from "./own-name.ts";
import type { Piece } from "./pieces.ts";
import { asIndirectQuestion, questionAbout } from "./question.ts";
import { isRamble, tellRamble } from "./ramble.ts";
import type { NoteContext, Reading, Source } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { withoutSpeaker } from "./speaker.ts";
import { tokenise } from "./tokens.ts";
import { verdictOn } from "./verdict.ts";

/** "we'd be building it together" counts the candidate in; "they work on it with you": a "you" that is the candidate, beside a "they" that becomes "you". */
export const meansCandidate =
  /^(?:(?:he|she|they) )?(?:had|made|let|got|asked|showed|gave|took|told) us\b|^we(?:'d|'ll| would| will| agreed| both| should| could| can| are supposed| need to| have to)\b|^(?:(?:he|she|they) )?(?:has |have |even |also )?(?:showed|shown|gave|given|lent|handed|bought|made|poured|drove|fetched|thanked|complimented|congratulated|praised|offered|invited|hugged|welcomed|greeted|interrupted) me\b|^(?:(?:he|she|they|we)\s|\p{L}+s\s).*\b(?:with|to|for|at|from|give|gives|let|lets|show|shows|teach|teaches) you\b/iu;

export function sourceOf(piece: Piece, path: string, context: NoteContext): Source {
  return {
    piece,
    path,
    voice: context.voice ?? "second",
    names: context.people.flatMap((person) => person.name.split(/\s+/)),
  };
}

/** Reads one piece; undefined where no sound form comes out. */
export function readPiece(piece: Piece, path: string, context: NoteContext): Reading | undefined {
  if (piece.quote !== undefined) return { shape: "quote", path, quote: piece.quote, weight: 3 };
  const spoken = withoutSpeaker(
    withoutImpression(context.voice === "third" ? piece.text : ownName(piece.text, context)),
    context,
  );
  if (forMe.test(spoken.text)) return ofMe(spoken.text, sourceOf(piece, path, context));
  if (meansCandidate.test(spoken.text) || /^my\b/i.test(spoken.text)) return undefined;
  const told =
    piece.label && amountFirst.test(spoken.text) ? `${piece.label} ${spoken.text}` : spoken.text;
  const figure = asFigure(told, sourceOf(piece, path, context));
  if (figure) return figure;
  if (ofAnother.test(spoken.text)) return undefined;
  if (piece.isQuestion || spoken.manner === "asked") return asQuestion(spoken.text, piece, path);
  const text = spoken.text
    .replace(/^(?:that|and|also|so|then|about|these days|nowadays)\s+/i, "")
    .replace(
      /^((?:the |their |his |her )?(?:[\w-]+ ){1,3}?[\w-]+) (?:thing|things|stuff)$/i,
      (all, name: string) => (adjectiveBefore.test(name) || counting.test(name) ? all : name),
    )
    .replace(wishedAgainst, "$1")
    .replace(someNow, "there are $1 now")
    .replace(/^[^,]+(?<!\b(?:is|are) \S+|^there are .+)\s+now$/i, withoutNow)
    .replace(/(?<!\b(?:and|or) |, )\bnot (by|for|with|in|on|from) (?=\w)/g, "rather than $1 ")
    .replace(/ and (?:\w+n't |\w+ not |never )?\w+ me (?:the|a|his|her|their|any|about)\b.*$/i, "")
    .replace(/^(?:the|their) whole /i, "the whole ");
  if (isRamble(text)) return tellRamble(text, tellingOf(path, context));
  const found = classify(text, sourceOf(piece, path, context));
  const read = found && withManner(found, spoken.manner === "talk", text);
  if (read && spoken.manner === "about" && spoken.telling?.startsWith("asked"))
    return {
      ...read,
      np: `your question about ${withManner(read, true, text).np ?? text}`,
      shape: "np",
      asked: true,
      weight: 2,
    };
  return (
    read && {
      ...withLine(withAfter(read, piece.after), piece.line),
      weight: read.weight + weightOf(text),
    }
  );
}

/** "lead time = six weeks": the label names the figure. */
const amountFirst = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i;

/** "the nurse comes along if she wants": whose pronoun it is, only the writer knows. */
export const ofAnother =
  /^(?:the )?(?:nurse|doctor|chef|cook|clerk|teacher|apprentice|student|\p{Ll}+(?:er|or|ist|ant))\b(?!.*\b(?:said|told)\b).*\b(?:he|she|him|her)\b/iu;

/** "wants fathers in the choir, but mostly uncles come": what is so far is what the wish regrets, and no glad news. */
const wishedAgainst =
  /^((?:(?:he|she|they) )?(?:also |really )?(?:wants?|would like|hopes? for|wishes for) [^,]{6,}?)(?:,? (?:but|yet|because|only)|,)(?: (?:right now|so far|at the moment|until now|currently|today|now|still))? (?:mostly|mainly|mainly only|only|hardly|just|nobody|no one|none|too few|almost no(?:body| one)?) .+$/iu;

/** "two designers now": that many there are; people are no thing to be interested in. */
const someNow =
  /^((?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{Ll}+ )?\p{Ll}*(?:ers|ors|ists|ants|eers|nurses|clerks|cooks|chefs|guides|coaches|analysts|pilots|midwives|apprentices|architects)) now$/iu;

/** "two boats now": of a thing it goes without saying; of a deed it says that it was otherwise. */
function withoutNow(text: string): string {
  const isThing = shapeOf(tokenise(text)).kind === "phrase";
  return isThing ? text.replace(/(?:\s+right)?\s+now$/i, "") : text;
}

/** "everyone brings one thing": the thing is what is counted. */
const counting =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|many|several|same|other|any|no|every|each|some|first|last|next|right|whole|a|an|the)$/i;

/** "really nice and she has a greyhound" */
function withoutImpression(text: string): string {
  const [, before = "", after = ""] =
    /^(.{1,40}?),? (?:and|but) ((?:he|she|they|we) .+)$/i.exec(text) ?? [];
  return after && verdictOn(before)?.refusal === "impression" ? after : text;
}

/** "your rule is patience: never open the oven early" */
function withAfter(read: Reading, after: string | undefined): Reading {
  if (!after || !read.that) return read;
  const { gerund: _, ...rest } = read;
  return { ...rest, that: `${read.that}: ${after}` };
}

/** "each hull has its own book, “like a patient”" */
function withLine(read: Reading, line: string | undefined): Reading {
  if (!line || !read.that || verdictOn(line)) return read;
  const { gerund: _, ...rest } = read;
  return { ...rest, that: `${read.that}, “${line}”` };
}

const adjectiveBefore =
  /(?:^|\s)(?:small|new|old|big|little|good|simple|other|same|many|few|these|those|such|more|first|next|important|of|for|\w+ing)$/i;

export function tellingOf(path: string, context: NoteContext): Parameters<typeof tellRamble>[1] {
  return { context, sourceOf: (text) => sourceOf({ text }, path, context) };
}

/** "why I would leave, a bit sharp": what the writer thought of a question. */
const remark =
  /,\s+(?:(?:(?:a )?(?:bit|little)|very|quite|rather|pretty|kind of|too|so|which was)\s+\p{L}+|(?:fair|tough|good|hard|tricky|odd|weird|nice|great|interesting|sharp)(?: (?:one|question))?)[.!]*$/iu;

function asQuestion(text: string, piece: Piece, path: string): Reading | undefined {
  const np = questionAbout(text.replace(remark, ""));
  if (np && piece.answer) {
    const question = `what ${np.replace(/^your question about /, "")} is`;
    return { shape: "question", path, question, weight: 2, answer: piece.answer };
  }
  if (np) return { shape: "np", path, np, plain: np, asked: true, weight: 2 };
  const question = asIndirectQuestion(text.replace(remark, ""));
  if (!question) return undefined;
  return {
    shape: "question",
    path,
    question,
    weight: 2,
    ...(piece.answer && { answer: piece.answer }),
    ...(piece.isOpen && { isOpen: true }),
  };
}
