import { asWritten } from "./as-written.ts";
import { isBleak } from "./bleak.ts";
import { hangingPart, hangsOn, hopeful, isOfThingsBefore } from "./hanging.ts";
import { withCandidate } from "./candidate.ts";
import { classify } from "./classify.ts";
import { confidence } from "./en/unfit.ts";
import { isOfOneself } from "./of-oneself.ts";
import { ownName, withoutLabel } from "./own-name.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { bestClauses, choicesIn, isLong, tellRamble } from "./ramble.ts";
import { meansCandidate, ofAnother, readPiece, sourceOf, tellingOf } from "./read-piece.ts";
import type { NoteContext, Reading, Refused } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { withoutSpeaker, withoutTour } from "./speaker.ts";
import { surely, type Judged } from "./sure/sure.ts";
import { isTellable } from "./sure/tellable.ts";
import { soundly } from "./told-otherwise.ts";
import { tidy } from "./tidy.ts";
import { tokenise, wordCount } from "./tokens.ts";
import { verdictOn } from "./verdict.ts";
import { isOfThing, underNames, withNamed } from "./with-named.ts";

export interface ReadNote {
  readings: Reading[];
  refused: Refused[];
}

/** Reads one note of a debrief into pieces that a letter can take up, and says why the others stay out. */
export function readNote(note: string, path: string, context: NoteContext): ReadNote {
  const told = withCandidate(withoutTour(withoutLabel(note, context), context));
  if (confidence.test(told)) return { readings: [], refused: [{ refusal: "private", path, note }] };
  if (mocked.test(told) || resigned.test(told))
    return { readings: [], refused: [{ refusal: "criticism", path, note }] };
  const isFull = /^\p{Lu}.*[\p{L}\p{N}”"']\.$/su.test(note.trim());
  const tidied = tidy(told, context);
  const pieces = underNames(withNamed(piecesOf(tidied, told))).map((piece) => ({
    ...piece,
    isFull,
  }));
  // "no shares before spring - "we'll see"": a line belongs to what it was said about.
  const isBarred = pieces.some(({ text, quote }) => quote === undefined && isWithheld(text));
  if (isBarred && pieces.some(({ quote }) => quote !== undefined))
    return { readings: [], refused: pieces.flatMap((piece) => barred(piece, path, note)) };
  const place = { path, note, context, judged: { voice: context.voice ?? "second", isFull } };
  const read: Taken = { readings: [], refused: [], fumbled: false, criticised: false };
  if (isList(pieces)) return { readings: [], refused: [choiceOf(pieces, path, note)] };
  const row = isRow(pieces) ? asWritten(tidied, path) : undefined;
  if (row) return { readings: [row], refused: [] };
  for (const piece of pieces) {
    const rambles = piece.quote === undefined && isLong(piece.text);
    const against = piece.quote === undefined && !rambles ? verdictFor(piece) : undefined;
    if (against) leaveOut({ piece, ...against }, read, place);
    else if (rambles)
      take(tellRamble(piece.text, tellingOf(path, context)), piece, { read, place });
    else takeUp({ piece, isFirst: piece === pieces[0] }, read, place);
  }
  lookAgain(read, place);
  fullest(read.readings);
  const fragment =
    leftOver(read) && asWritten(withoutSpeaker(ownName(tidied, context), context).text, path);
  if (fragment) return { readings: [fragment], refused: [] };
  return { readings: read.readings, refused: read.refused };
}

function isWithheld(text: string): boolean {
  return /^(?:terms|private)$/.test(verdictOn(text)?.refusal ?? "");
}

function barred({ text, quote }: Piece, path: string, note: string): Refused[] {
  const against = quote === undefined ? verdictOn(text) : undefined;
  return against ? [{ ...against, path, note }] : [];
}

/** "the shop sells tin boats, he laughed about it": what is sighed or laughed at is no good news. */
const mocked =
  /[,(–-] ?(?:and )?(?:he|she|they) (?:just |then |only )?(?:laugh(?:s|ed) (?:about|abt|at) (?:it|that|this|them)|(?:warned|sigh|shrug|groan|winc|snort)\p{L}*|rolled (?:his|her|their) eyes|(?:pulled|made) a face)\b/iu;

/** "…, nothing they can do", "… (grr)": what somebody is resigned to is no good news either. */
const resigned =
  /[,.;:(–-] ?(?:and |but )?(?:(?:there is |there's |theres )?nothing (?:they|we|he|she|you|one|anyone|anybody|to be) (?:can do|done)(?: about it)?|(?:can['o]?t|cannot|can not) be helped|no idea why|what can (?:you|one) do|such is life|c'est la vie|that['’]?s life|it is what it is|oh well|sigh|no way (?:a?round) it|(?:tough|bad|hard) luck|too bad|(?:a |what a |such a )?(?:pity|shame)|g+r+|ugh+|argh+|sore (?:point|spot|subject)|not (?:great|ideal|good|nice|fun)|no fun|hurts)[)!.]*$/iu;

/** What the last gate lets pass is told; what it does not is asked about. */
function lookAgain(read: Taken, { path, note, judged }: Place): void {
  const sound = read.readings.flatMap((one) => soundly(one, judged.voice) ?? []);
  if (sound.length < read.readings.length) read.refused.push({ refusal: "refused", path, note });
  read.readings = sound;
}

/** "uses the school bus!! rides with the pupils twice a term and listens": of what is said of one matter the fuller is told. */
function fullest(readings: Reading[]): void {
  const [first, next] = readings;
  const isHeading =
    first?.that !== undefined &&
    next?.that !== undefined &&
    wordCount(first.that) <= 6 &&
    wordCount(next.that) >= wordCount(first.that) + 4;
  const isLack = first?.loose === true && /^no (?:\S+ ){0,3}\S+$/.test(first.plain ?? "");
  if (isLack && next?.that !== undefined && wordCount(next.that) > 5)
    first.weight = Math.min(first.weight, next.weight - 0.5);
  if (isHeading && next.weight >= first.weight - 0.5) first.weight = next.weight - 0.5;
}

/** Nothing speaks against the note, and yet no sentence takes it up. */
function leftOver({ readings, refused, fumbled, criticised }: Taken): boolean {
  const isPlain = !fumbled && !criticised && refused.every(({ refusal }) => refusal === "refused");
  return readings.length === 0 && refused.length > 0 && isPlain;
}

/** Where a note stands, and how its forms are judged. */
interface Place {
  path: string;
  note: string;
  context: NoteContext;
  judged: Judged;
}

/** What has been read of a note so far. */
interface Taken extends ReadNote {
  /** The candidate fumbled what was told. */
  fumbled: boolean;
  criticised: boolean;
}

/** Says why a piece stays out; where only a part of it must, the others are read. */
function leaveOut(
  { piece, ...against }: { piece: Piece } & Pick<Refused, "refusal" | "detail">,
  read: Taken,
  { path, note, context, judged }: Place,
): void {
  const kept = partsKept(piece, against.refusal, context, path).flatMap(
    (one) => surely(one, judged) ?? [],
  );
  read.readings.push(...kept);
  if (kept.length === 0) read.refused.push({ ...against, path, note });
  // "whiteboard: late data -> i forgot": what went before is what was fumbled.
  if (against.refusal === "self" && read.readings.at(-1)?.shape === "np") read.readings.pop();
  read.fumbled ||= against.refusal === "self";
  read.criticised ||= against.refusal === "criticism";
}

function takeUp(
  { piece, isFirst }: { piece: Piece; isFirst: boolean },
  read: Taken,
  place: Place,
): void {
  // What follows a criticism illustrates it, unless it says what is wanted instead.
  if (read.fumbled || (read.criticised && !hopeful.test(piece.text))) return;
  // "… - currently two sites, thinking of a third" hangs on the piece before it.
  if (!isFirst) piece.text = piece.text.replace(hangingPart, "");
  if (!isFirst && (hangsOn(piece.text) || isOfThingsBefore(piece.text))) return;
  // ""…" - that hangs above the bench": said of the line.
  const isOfLine = /^(?:quote|question)$/.test(read.readings.at(-1)?.shape ?? "question");
  if (
    !isFirst &&
    isOfLine &&
    /^(?:(?:that|this|it) )?(?:hangs?|stands?|is|was|comes|came)\b/i.test(piece.text)
  )
    return;
  // "night bus pilot.. starts in september": the pilot starts, not the interviewer.
  if (!isFirst && read.readings.at(-1)?.shape === "np" && isOfThing(piece.text)) return;
  const { path, context, judged } = place;
  const one = readPiece(piece, path, context);
  const sure = (one && surely(one, judged)) ?? clauseIn(piece.text, path, context);
  const better = sure && tellsLittle(sure, piece) ? clauseIn(piece.text, path, context) : undefined;
  take(better ?? sure, piece, { read, place });
}

/** Takes a reading that can be told, or says why none could be. */
function take(
  told: Reading | undefined,
  piece: Piece,
  { read, place: { path, note } }: { read: Taken; place: Place },
): void {
  if (told && !isTellable(told)) read.refused.push({ refusal: "impression", path, note });
  else if (told?.question && isOfOneself(told.question))
    read.refused.push({ refusal: "self", path, note });
  else if (told && isBleak(told)) read.refused.push({ refusal: "criticism", path, note });
  else if (told) read.readings.push(told);
  else read.refused.push({ ...refusalOf(piece.text), path, note });
}

/** Where nothing of a ramble is certain the person chooses, if there is something to choose. */
function refusalOf(text: string): Pick<Refused, "refusal" | "choices"> {
  const choices = isLong(text) ? choicesIn(text) : [];
  return choices.length > 1 ? { refusal: "several", choices } : { refusal: "refused" };
}

function choiceOf(pieces: readonly Piece[], path: string, note: string): Refused {
  return { refusal: "several", path, note, choices: pieces.map((piece) => piece.text) };
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

/** "No ties. No titles. One long table." */
function isRow(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every(
      ({ text, quote, label, isQuestion }) =>
        wordCount(text) <= 4 &&
        quote === undefined &&
        label === undefined &&
        !isQuestion &&
        !verdictOn(text) &&
        shapeOf(tokenise(text.toLowerCase())).kind === "phrase",
    )
  );
}

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
    refusal === "terms" ||
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
  if (parts.some((part) => despised.test(part) && !ofOthers.test(part))) return [];
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

/** "cows have names, the vet hates it": somebody else's dislike is left out. */
const ofOthers =
  /^(?:and |but )?(?:the |one |some |most )?(?!he\b|she\b|they\b|we\b)\p{Ll}+ hates? /iu;

const despised =
  /\b(?:hates?|hated|dislikes?|loathes?|dreads?|(?:sick|tired|weary|ashamed) of|fed up with|annoyed (?:by|with|at|about)|angry (?:at|about)|bored (?:of|by|with)) (?:it|that|them|this|those|every minute)\b/i;

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
