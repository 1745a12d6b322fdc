import { classify, weightOf } from "./classify.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { asIndirectQuestion, questionAbout } from "./question.ts";
import { forMe, ofMe, withManner } from "./as-told.ts";
import { withNamed } from "./with-named.ts";
import type { NoteContext, Reading, Refused, Source } from "./reading.ts";
import { asFigure } from "./figure.ts";
import { ownName, withoutLabel } from "./own-name.ts";
import { withoutSpeaker, withoutTour } from "./speaker.ts";
import { surely } from "./sure/sure.ts";
import { isTellable } from "./sure/tellable.ts";
import { tidy } from "./tidy.ts";
import { shapeOf } from "./shape.ts";
import { tokenise, wordCount } from "./tokens.ts";
import { confidence } from "./en/unfit.ts";
import { verdictOn } from "./verdict.ts";
import { bestClauses, choicesIn, isRamble, tellRamble } from "./ramble.ts";

export interface ReadNote {
  readings: Reading[];
  refused: Refused[];
}

/** Reads one note of a debrief into pieces that a letter can take up, and says why the others stay out. */
export function readNote(note: string, path: string, context: NoteContext): ReadNote {
  const told = withoutTour(withoutLabel(note, context), context);
  const whole = verdictOn(told);
  if (whole?.refusal === "private" && confidence.test(told))
    return { readings: [], refused: [{ ...whole, path, note }] };
  const readings: Reading[] = [];
  const refused: Refused[] = [];
  const isFull = /^\p{Lu}.*[\p{L}\p{N}”"']\.$/su.test(note.trim());
  const pieces = withNamed(piecesOf(tidy(told, context), told)).map((piece) => ({
    ...piece,
    isFull,
  }));
  if (isList(pieces)) return { readings, refused: [choiceOf(pieces, path, note)] };
  const judged = { voice: context.voice ?? "second", isFull };
  let fumbled = false;
  let criticised = false;
  for (const piece of pieces) {
    const isLong = piece.quote === undefined && wordCount(piece.text) > 30;
    const against = piece.quote === undefined && !isLong ? verdictFor(piece) : undefined;
    if (against) {
      const kept = partsKept(piece, against.refusal, context, path).flatMap(
        (one) => surely(one, judged) ?? [],
      );
      readings.push(...kept);
      if (kept.length === 0) refused.push({ ...against, path, note });
      // "whiteboard: late data -> i forgot": what went before is what was fumbled.
      if (against.refusal === "self" && readings.at(-1)?.shape === "np") readings.pop();
      fumbled ||= against.refusal === "self";
      criticised ||= against.refusal === "criticism";
      continue;
    }
    // What follows a criticism illustrates it, unless it says what is wanted instead.
    if (fumbled || (criticised && !hopeful.test(piece.text))) continue;
    // "… - currently two sites, thinking of a third" hangs on the piece before it.
    if (piece !== pieces[0]) piece.text = piece.text.replace(hangingPart, "");
    if (piece !== pieces[0] && (hanging.test(piece.text) || echo.test(piece.text))) continue;
    // "night bus pilot.. starts in september": the pilot starts, not the interviewer.
    if (piece !== pieces[0] && readings.at(-1)?.shape === "np" && isOfThing(piece.text)) continue;
    if (isLong) {
      const best = tellRamble(piece.text, tellingOf(path, context));
      if (best) readings.push(best);
      else refused.push({ ...refusalOf(piece.text), path, note });
      continue;
    }
    const read = readPiece(piece, path, context);
    const sure = (read && surely(read, judged)) ?? clauseIn(piece.text, path, context);
    const better =
      sure && tellsLittle(sure, piece) ? clauseIn(piece.text, path, context) : undefined;
    const told = better ?? sure;
    if (told && !isTellable(told)) refused.push({ refusal: "impression", path, note });
    else if (told) readings.push(told);
    else refused.push({ refusal: "refused", path, note });
  }
  return { readings, refused };
}

/** Where nothing of a ramble is certain the person chooses, if there is something to choose. */
function refusalOf(text: string): Pick<Refused, "refusal" | "choices"> {
  const choices = choicesIn(text);
  return choices.length > 1 ? { refusal: "several", choices } : { refusal: "refused" };
}

function choiceOf(pieces: readonly Piece[], path: string, note: string): Refused {
  return { refusal: "several", path, note, choices: pieces.map((piece) => piece.text) };
}

/** A verb without its subject that people are not usually the subject of. */
function isOfThing(text: string): boolean {
  const [first = ""] = text.split(/\s+/);
  return /^(?:re)?(?:starts|opens|begins|ends|closes|runs|takes|costs|comes|goes|lasts|gets|needs|works|moves|finishes|launches|is|has)$/i.test(
    first,
  );
}

/** A question about trouble is no criticism of anybody. */
function verdictFor(piece: Piece): ReturnType<typeof verdictOn> {
  const against = verdictOn(piece.text);
  const asked =
    piece.isQuestion ||
    /^(?:(?:he|she|they) )?(?:asked|wondered|wanted to know|how|what|why|whether|where)\b/i.test(
      piece.text,
    );
  return against?.refusal === "criticism" && asked ? undefined : against;
}

/** "we'd be building it together" counts the candidate in; "they work on it with you": a "you" that is the candidate, beside a "they" that becomes "you". */
const meansCandidate =
  /^we(?:'d|'ll| would| will| agreed| both| should| could| can| are supposed| need to| have to)\b|^(?:(?:he|she|they) )?(?:has |have |even |also )?(?:showed|shown|gave|given|lent|handed|bought|made|poured|drove|fetched|thanked|complimented|congratulated|praised|offered|invited|hugged|welcomed|greeted|interrupted) me\b|^(?:(?:he|she|they|we)\s|\p{L}+s\s).*\b(?:with|to|for|at|from|give|gives|let|lets|show|shows|teach|teaches) you\b/iu;

function sourceOf(piece: Piece, path: string, context: NoteContext): Source {
  return {
    piece,
    path,
    voice: context.voice ?? "second",
    names: context.people.flatMap((person) => person.name.split(/\s+/)),
  };
}

const hangingPart =
  /^(?:still|currently|now|not yet|almost|nearly|already) (?:being |not |to be )?\p{L}+(?:ed|en|ing|ten|t)\b[^,]*, (?=(?:he|she|they) (?:wants?|needs?|hopes?|plans?|would|is looking|looks)\b)/iu;

/** "just stopped", "just cut it": the piece before, said again. */
const echo = /^(?:just|simply|only) \p{L}+(?: it| them| that)?$/iu;

const hopeful =
  /^(?:(?:he|she|they)\s+)?(?:also\s+)?(?:wants?|plans?|hopes?|is planning|are planning|would like)\b/i;

const hanging =
  /^(?:currently|now|so far|at the moment|right now|probably|maybe|perhaps|possibly|hopefully|same|ditto|thinking|either|or)\b(?! (?:the|a|an|he|she|they|we|every|each)\b)/i;

/** Four or more short statements side by side: the person chooses. */
function isList(pieces: readonly Piece[]): boolean {
  return (
    pieces.length >= 4 &&
    pieces.every(
      (piece) =>
        !piece.quote && !piece.label && wordCount(piece.text) >= 2 && !verdictOn(piece.text),
    )
  );
}

/** Where only one part of a longer piece must stay out, the others are read. */
function partsKept(piece: Piece, refusal: string, context: NoteContext, path: string): Reading[] {
  if (
    refusal === "private" ||
    refusal === "abbreviation" ||
    refusal === "impression" ||
    refusal === "self"
  )
    return [];
  const parts = piece.text.split(/,\s+|\s+but\s+|\s+and\s+(?=\p{L}+s\s)/u);
  if (parts.length < 2) return [];
  const good = parts.filter(
    (part) => !verdictOn(part) && wordCount(part) >= 4 && !/^i\b/i.test(part),
  );
  // "has to weed the shelves, hates it"
  if (parts.some((part) => despised.test(part))) return [];
  const first = good[0];
  if (first === undefined || verdictOn(parts[0]!)?.refusal === "criticism") {
    const best = good.find((part) =>
      /^(?:he|she|they)?\s*(?:also )?(?:wants?|plans?|hopes?|thinks?)\b/i.test(part),
    );
    const read = best && readPiece({ text: best }, path, context);
    return read ? [read] : [];
  }
  const read = readPiece({ ...piece, text: first }, path, context);
  return read ? [read] : [];
}

const despised =
  /\b(?:hates?|hated|dislikes?|loathes?|dreads?|(?:sick|tired|weary|ashamed) of|fed up with|annoyed (?:by|with|at|about)|angry (?:at|about)|bored (?:of|by|with)) (?:it|that|them|this|those|every minute)\b/i;

/** Reads one piece; undefined where no sound form comes out. */
export function readPiece(piece: Piece, path: string, context: NoteContext): Reading | undefined {
  if (piece.quote !== undefined) return { shape: "quote", path, quote: piece.quote, weight: 3 };
  const spoken = withoutSpeaker(
    withoutImpression(context.voice === "third" ? piece.text : ownName(piece.text, context)),
    context,
  );
  if (forMe.test(spoken.text)) return ofMe(spoken.text, sourceOf(piece, path, context));
  if (meansCandidate.test(spoken.text) || /^my\b/i.test(spoken.text)) return undefined;
  const figure = asFigure(spoken.text, sourceOf(piece, path, context));
  if (figure) return figure;
  if (ofAnother.test(spoken.text) || wishForTopic.test(spoken.text)) return undefined;
  if (piece.isQuestion || spoken.manner === "asked") return asQuestion(spoken.text, piece, path);
  const text = spoken.text
    .replace(/^(?:that|and|also|so|then|about|these days|nowadays)\s+/i, "")
    .replace(
      /^((?:the |their |his |her )?(?:[\w-]+ ){1,3}?[\w-]+) (?:thing|things|stuff)$/i,
      (all, name: string) => (adjectiveBefore.test(name) ? all : name),
    )
    .replace(/(?<!\b(?:is|are) \S+)\s+now$/i, "")
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
  return read && { ...withAfter(read, piece.after), weight: read.weight + weightOf(text) };
}

/** "the nurse comes along if she wants": whose pronoun it is, only the writer knows. */
const ofAnother =
  /^(?:the |a |each |every )?(?:nurse|doctor|chef|cook|clerk|teacher|apprentice|student|\p{Ll}+(?:er|or|ist|ant))\b(?!.*\b(?:said|told)\b).*\b(?:he|she|him|her)\b/iu;

/** "hurling on Wednesdays, he needs a second coach": the wish is nothing without its topic. */
const wishForTopic =
  /^(?!(?:he|she|they|we)\b)[^,]{3,40}, (?:he|she|they) (?:needs?|wants?|is looking for|are looking for)(?: \S+){1,4}$/i;

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

const adjectiveBefore =
  /(?:^|\s)(?:small|new|old|big|little|good|simple|other|same|many|few|these|those|such|more|first|next|important|of|for|\w+ing)$/i;

function tellingOf(path: string, context: NoteContext): Parameters<typeof tellRamble>[1] {
  return { context, sourceOf: (text) => sourceOf({ text }, path, context) };
}

/** "3 shifts, one handover, nobody leaves before the next has signed": the name of a thing where more was said. */
function tellsLittle({ shape, np = "" }: Reading, { text }: Piece): boolean {
  return shape === "np" && wordCount(np) * 2 < wordCount(text);
}

/** The best certain clause of a longer note, of which the whole is not certain. */
function clauseIn(text: string, path: string, context: NoteContext): Reading | undefined {
  for (const part of bestClauses(text)) {
    if (isOfSomebody(part, text)) continue;
    const { text: said, manner } = withoutSpeaker(ownName(part, context), context);
    const isSelf =
      /\b(?:i|me|my)\b/i.test(said) || meansCandidate.test(said) || ofAnother.test(said);
    if (manner === "asked" || isSelf || verdictOn(said)) continue;
    if (
      /^(?:nobody|everybody|everyone|anyone|anybody|somebody|someone|all|each|both|most|half)\b|^there\b|\b(?:it|them|that one|this|there|those|do so|does so)\b/i.test(
        said,
      ) ||
      shapeOf(tokenise(said.toLowerCase())).kind !== "clause"
    )
      continue;
    const read = classify(said, sourceOf({ text: said }, path, context));
    const sure = read && surely(read, { voice: context.voice ?? "second", isFull: false });
    if (sure?.shape === "clause" && sure.that && wordCount(sure.that) > 4)
      return { ...sure, weight: 2.5 };
  }
  return undefined;
}

/** "said no to a big chain because they wanted the name": whom "they" means stands before it. */
function isOfSomebody(part: string, text: string): boolean {
  return /^they\b/i.test(part) && !/^they\b/i.test(text);
}

/** "why I would leave, a bit sharp": what the writer thought of a question. */
const remark =
  /,\s+(?:(?:(?:a )?(?:bit|little)|very|quite|rather|pretty|kind of|too|so|which was)\s+\p{L}+|(?:fair|tough|good|hard|tricky|odd|weird|nice|great|interesting|sharp)(?: (?:one|question))?)[.!]*$/iu;

function asQuestion(text: string, piece: Piece, path: string): Reading | undefined {
  const np = questionAbout(text.replace(remark, ""));
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
