import type { Fact } from "../fit/fact.ts";
import type { Reading } from "../notes/reading.ts";
import type { Situation } from "../situation.ts";
import { outlookOf, type Outlook } from "./closers.ts";
import type { Hand } from "./deal.ts";
import { fill, framesAt, type Frame, type Move, type Sentence } from "./frame.ts";
import { metBefore, occasionValues, suitsManner } from "./occasion.ts";

/** Writes the sentences of one letter and remembers the frames it took, so that a panel's letters take different ones. */
export interface Pen {
  frames: string[];
  day: Record<string, unknown>;
  opener(): Sentence;
  /** One thing that was told; it may end the letter where nothing follows it. */
  specific(reading: Reading, move: Move, mayClose?: boolean): Sentence;
  fit(fact: Fact, first: Reading | undefined): Sentence;
  /** Closes on what was told, `near` being what the sentence before told, if it told anything. */
  close(told: readonly Reading[], near: Reading | undefined): Sentence;
  write(place: string, values: Record<string, unknown>, move: Move, path?: string): Sentence;
}

/** A pen for one letter: every sentence takes a frame that suits the manner and that the others of the panel have not had. */
export function penFor(situation: Situation, hand: Hand): Pen {
  const taken: Frame[] = [];
  const frames: string[] = [];
  const day = occasionValues(situation);
  const { role } = situation.app;
  const pick: Pick = (place, suits = () => true, turn = hand.turn) => {
    const frame = frameFrom({ situation, hand, place, suits, turn, taken });
    if (frame) {
      frames.push(frame.text);
      taken.push(frame);
    }
    return frame;
  };
  const write: Pen["write"] = (place, values, move, path) =>
    fill(found(pick(place), place), { ...day, ...values }, move, path);
  return {
    frames,
    day,
    write,
    // Who was met before is greeted as such.
    opener: () => fill(pick("opener", isAgain) ?? found(pick("opener"), "opener"), day, "opener"),
    close: (told, near) => {
      const values = outlookOn(told, { near, role, used: hand.used });
      if (values.verb) frames.push(values.verb);
      const place = values.verb ? "close-verb" : values.ahead ? "close-ahead" : "close";
      const isFresh = framesAt(situation, place).some((one) => !hand.used.has(one.text));
      return write(isFresh ? place : "close", values, "close");
    },
    specific: (reading, move, mayClose = false) => {
      const isFinal = situation.round?.stage === "final";
      // Who was met before is thanked for meeting again, which the opener says.
      const wantsThanks =
        move === "specific" && isFolded(hand) && !isFinal && !metBefore(situation);
      const frame = frameForSpecific(pick, reading, { move, wantsThanks, mayClose });
      return fill(frame, { ...day, ...valuesOf(reading, move) }, move, reading.path);
    },
    fit: (fact, first) => {
      const { verb } = outlookOf(first, { role, isNear: false });
      const place = placeForFit(fact);
      const frame = frameForFit(pick, fact, {
        place,
        turn: hand.turn * 2,
        mayClose: verb !== undefined,
      });
      const values = { ...day, ...fact, fronted: fronted(fact), verb: verb ?? "" };
      return fill(frame, values, "fit", fact.path);
    },
  };
}

/** Every other letter thanks for what was told; one without a fact of one's own has room for a sentence of thanks. */
function isFolded({ turn, fact }: Hand): boolean {
  return turn % 2 === 1 && fact !== undefined;
}

function found(frame: Frame | undefined, place: string): Frame {
  if (!frame) throw new TypeError(`no wording at thank-you/${place}`);
  return frame;
}

function isAgain({ tags }: Frame): boolean {
  return tags.has("again");
}

/** A short name of a thing bears the day behind it; behind a clause the day would belong to that. */
function valuesOf(reading: Reading, move: Move): Record<string, unknown> {
  const short = !/\b(?:I|me|my|how|what|that)\b/.test(reading.np ?? "");
  return { ...reading, short, second: move === "second" };
}

/** What is told last comes first, and no two letters of a panel close on the same. */
function outlookOn(
  told: readonly Reading[],
  { near, role, used }: { near: Reading | undefined; role: string; used: ReadonlySet<string> },
): Outlook {
  const outlooks = told
    .toReversed()
    .map((one) => outlookOf(one, { role, isNear: one === near }))
    .filter(({ verb, ahead }) => (verb ?? ahead) !== undefined);
  return { ...outlooks.find(({ verb }) => verb === undefined || !used.has(verb)) };
}

type Pick = (place: string, suits?: (frame: Frame) => boolean, turn?: number) => Frame | undefined;

function frameFrom(choice: {
  situation: Situation;
  hand: Hand;
  place: string;
  suits: (frame: Frame) => boolean;
  turn: number;
  taken: readonly Frame[];
}): Frame | undefined {
  const { situation, hand, place, suits, turn, taken } = choice;
  const all = framesAt(situation, place).filter(
    (frame) => suitsManner(frame, situation) && suits(frame),
  );
  const unlike = all.filter((frame) => !taken.some((one) => echoes(one, frame)));
  const fresh = unlike.filter((frame) => !hand.used.has(frame.text));
  // A word said twice in a letter is less than a sentence said twice in a panel.
  const others = all.filter((frame) => !hand.used.has(frame.text));
  const from = [fresh, others, unlike].find((some) => some.length > 0) ?? all;
  const isPaired = fresh.length > 0 && hand.fact !== undefined;
  return from[(isPaired ? Math.floor(turn / 2) : turn) % Math.max(1, from.length)];
}

/** One letter does not say twice that something was good to hear, nor "look forward" twice. */
function echoes(one: Frame, other: Frame): boolean {
  const warm =
    /\b(?:glad|pleased|happy|enjoy|liked|interested|good to|look forward|welcome|remember|thank you)/gi;
  const words = new Set(one.text.match(warm)?.map((word) => word.toLowerCase()));
  return other.text.match(warm)?.some((word) => words.has(word.toLowerCase())) ?? false;
}

function frameForSpecific(
  pick: Pick,
  reading: Reading,
  wish: { move: Move; wantsThanks: boolean; mayClose: boolean },
): Frame {
  const { move, wantsThanks, mayClose } = wish;
  const place = placeFor(reading, move);
  const fits = (frame: Frame) =>
    (reading.practice === true || !frame.tags.has("habit")) &&
    !(reading.opinion?.includes(",") && /\}\} has\b/.test(frame.text)) &&
    // Behind the colon of a pair there is no room for another.
    !(reading.isPair && /\{\{ plain \}\}:/.test(frame.text)) &&
    !(isUndone(reading) && gladness.test(frame.text)) &&
    (mayClose || !frame.tags.has("close"));
  const suits = (frame: Frame) =>
    fits(frame) &&
    (!mayClose || frame.tags.has("close")) &&
    frame.tags.has("thanks") === wantsThanks &&
    (move === "second" || !frame.tags.has("second"));
  return (pick(place, suits) ??
    pick(place, (one) => fits(one) && (move === "specific" || !one.tags.has("thanks"))) ??
    pick(place))!;
}

/** "nobody writes the words yet": nothing to be glad of, and good to know. */
function isUndone({ that = "" }: Reading): boolean {
  return /\byet\b|\bstill (?:no|not|nobody|without)\b|\bno longer\b|^there (?:was|were) no\b/.test(
    that,
  );
}

const gladness = /\b(?:glad|pleased|liked|happy|enjoyed|good to)\b/i;

/** Where the sentences for a fact of this form stand. */
export function placeForFit(fact: Fact): string {
  if (fact.clause === undefined && fact.gerund !== undefined) return "fit-told";
  if (fact.clause) return "fit-deed";
  return fact.duration || fact.degree ? "fit-thing" : "fit-plain";
}

/** A frame that closes the letter as well is for a letter that may end there. */
function frameForFit(
  pick: Pick,
  fact: Fact,
  wish: { place: string; turn: number; mayClose: boolean },
): Frame {
  const suits = (frame: Frame) =>
    (wish.mayClose || !frame.tags.has("close")) &&
    (fact.gerund !== undefined || !frame.text.includes("gerund")) &&
    (fact.clause !== undefined || !/clause|fronted/.test(frame.text)) &&
    !(isNotBehind(fact) && /behind me/.test(frame.text)) &&
    (fact.clause?.startsWith("I ") === true || !/my part/i.test(frame.text)) &&
    (fact.participle !== undefined || !frame.text.includes("participle")) &&
    !(fact.np?.includes(",") && /behind me|After/.test(frame.text)) &&
    (fact.duration === true || !frame.tags.has("duration"));
  return pick(wish.place, suits, wish.turn)!;
}

/** One has years behind one, and neither a degree nor an experience. */
function isNotBehind({ np = "", degree }: Fact): boolean {
  return degree === true || /^(?:my|the|experience) |\b(?:how|what|whether|that|which)\b/.test(np);
}

function placeFor(reading: Reading, move: Move): string {
  if (reading.asked) return "asked";
  if (reading.talked) return "talked";
  if (reading.opinion) return "opinion";
  if (reading.shape === "clause") return reading.how ? "how" : "clause";
  if (reading.shape === "question")
    return reading.answer ? "answered" : reading.isOpen ? "open" : "question";
  if (reading.shape === "quote") return "quote";
  if (reading.figure) return "figure";
  if (reading.loose) return "loose";
  if (reading.gerund) return "activity";
  return move === "second" ? "second-np" : "np";
}

/** "At Takeli I moved …": the place first, where the sentence names one. */
function fronted(fact: Fact): string {
  const { clause, place } = fact;
  if (!clause || !place || !clause.startsWith("I ") || clause.startsWith("I have "))
    return clause ?? "";
  return `${place.replace(/^a/, "A")} ${clause.replace(` ${place}`, "")}`;
}
