import { isBleak } from "./bleak.ts";
import { nameless } from "./clause.ts";
import { peopleNoun, prepositions } from "./en/words.ts";
import { withLabel } from "./label.ts";
import { asPhrase } from "./noun-reading.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { splitAt } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import type { Reading, Source } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { surely } from "./sure/sure.ts";
import { isTellable } from "./sure/tellable.ts";
import { join, theirs, wordCount } from "./tokens.ts";
import { verdictOn } from "./verdict.ts";
import { withOthers } from "./with-others.ts";

type Read = (tokens: readonly string[], source: Source) => Reading | undefined;

/** A thing and what is said of it. */
export interface Pair {
  name: readonly string[];
  told: readonly string[];
}

/** "red folder on every ward - anyone who spots a risk writes it in": a thing and a whole clause about it, told as one behind a colon; undefined where either is not certain by itself. */
export function underName(pair: Pair, source: Source, read: Read): Reading | undefined {
  const { told } = pair;
  const name = withoutNow(pair.name);
  const thing = thingOf(name, source);
  if (!thing?.np) return undefined;
  const marked = ofReader(withOthers([...name, ",", ...told]).slice(name.length + 1), name);
  // "ramps: moving them to the pier" is told of the ramps.
  if (join(withLabel(told, join(name))) !== join(told)) return undefined;
  const clause = clauseOf(withCounted(marked, name), thing.np, { source, read });
  if (clause === undefined) return undefined;
  const np = `${thing.np}: ${clause}`;
  if (wordCount(np) > 32) return undefined;
  return { ...thing, np, plain: np, weight: 3, isSettled: true, isPair: true };
}

/** "a trial with 3 crews right now": what is now stays where it is. */
function withoutNow(name: readonly string[]): readonly string[] {
  const end = name.length - (/^right$/i.test(name.at(-2) ?? "") ? 2 : 1);
  return /^now$/i.test(name.at(-1) ?? "") && end > 0 ? name.slice(0, end) : name;
}

/** "a trial with 3 crews: they want 12 by May" is about twelve crews. */
function withCounted(told: readonly string[], name: readonly string[]): string[] {
  const counted = name.findIndex((word, at) => isNumber(word) && isPluralNoun(name[at + 1] ?? ""));
  const at = told.findIndex((word, place) => {
    const next = (told[place + 1] ?? "").toLowerCase();
    return place > 1 && isNumber(word) && (next === "" || prepositions.has(next));
  });
  const isWanted = /^(?:wants?|needs?|plans?|hopes?|has|have|gets?|for)$/i.test(told[at - 1] ?? "");
  if (counted < 0 || at < 0 || !isWanted) return [...told];
  return told.toSpliced(at + 1, 0, name[counted + 1]!);
}

function isNumber(word: string): boolean {
  return /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/i.test(word);
}

/** "twelve flags on the mast, they keep a list of them": things keep no list, so that "they" are the reader's. */
function ofReader(told: readonly string[], name: readonly string[]): string[] {
  const [first = "", ...rest] = told;
  const { verbAt } = shapeOf(told);
  const isState = /^(?:is|are|was|were|get|come|go|stay|last|cost|take)$/i.test(told[verbAt] ?? "");
  const ofPeople = name.some((word) => peopleNoun.test(word) || isPersonNoun(word));
  // "the trial with three crews, they want twelve": crews want no crews.
  const isWish = /^(?:want|need|plan|hope)$/i.test(told[verbAt] ?? "");
  return isState || (ofPeople && !isWish) ? [...told] : [first.replace(theirs, ""), ...rest];
}

/** What a thing is called, with "the" where it has "a": behind the colon it is known. */
function thingOf(name: readonly string[], source: Source): Reading | undefined {
  if (!mayName(name)) return undefined;
  const [first = ""] = name;
  const known = /^an?$/i.test(first) ? ["the", ...name.slice(1)] : name;
  const read = asPhrase(known, { ...source, piece: { text: "" } }, false);
  const sure = read && surely(read, { voice: source.voice, isFull: false });
  const isWhole = sure?.np === read?.np && sure?.shape === "np" && !sure.loose && !sure.figure;
  return isWhole && isTellable(sure) && !/[,:]/.test(sure.np ?? ",") ? sure : undefined;
}

/** Whether the words are few and name one thing, as far as their shape tells. */
export function mayName(tokens: readonly string[]): boolean {
  const [first = ""] = tokens;
  if (
    /^(?:no|not|all|both|half|only|just|this|that|it|nothing|one|(?:no|any|every|some)(?:one|body))$/i.test(
      first,
    )
  )
    return false;
  return tokens.length < 10 && shapeOf(tokens).kind === "phrase" && !verdictOn(join(tokens));
}

/** The clause as it stands behind a colon, where "that" is not said. */
function clauseOf(
  told: readonly string[],
  name: string,
  { source, read }: { source: Source; read: Read },
): string | undefined {
  const [first = []] = splitAt(told, ",");
  if (!/^(?:clause|verb-first)$/.test(shapeOf(first).kind)) return undefined;
  const one = read(told, { ...source, piece: { text: "" } });
  const sure = one && surely(one, { voice: source.voice, isFull: false, name });
  if (!sure?.that || sure.that.includes(nameless) || sure.opinion) return undefined;
  if (!isTellable(sure) || isBleak(sure)) return undefined;
  return sure.that.replaceAll(", and that ", ", and ").replaceAll(", that ", ", ");
}
