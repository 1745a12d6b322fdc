import type { Fact } from "../fit/read-fit.ts";
import type { Reading } from "../notes/reading.ts";
import type { Situation } from "../situation.ts";
import { closeVerb } from "./closers.ts";
import type { Hand } from "./deal.ts";
import { fill, framesAt, type Frame, type Move, type Sentence } from "./frame.ts";
import { occasionValues, suitsManner } from "./occasion.ts";

/** Writes the sentences of one letter and remembers the frames it took, so that a panel's letters take different ones. */
export interface Pen {
  frames: string[];
  day: Record<string, unknown>;
  opener(): Sentence;
  specific(reading: Reading, move: Move): Sentence;
  fit(fact: Fact, first: Reading | undefined): Sentence & { closes: boolean };
  close(first: Reading | undefined): Sentence;
  write(place: string, values: Record<string, unknown>, move: Move, path?: string): Sentence;
}

/** A pen for one letter: every sentence takes a frame that suits the manner and that the others of the panel have not had. */
export function penFor(situation: Situation, hand: Hand): Pen {
  const frames: string[] = [];
  const day = occasionValues(situation);
  const pick: Pick = (place, suits = () => true, turn = hand.turn) => {
    const frame = frameFrom({ situation, hand, place, suits, turn });
    if (frame) frames.push(frame.id);
    return frame;
  };
  const write: Pen["write"] = (place, values, move, path) => {
    const frame = pick(place);
    if (!frame) throw new TypeError(`no wording at frames/${place}`);
    return fill(frame, { ...day, ...values }, move, path);
  };
  return {
    frames,
    day,
    write,
    opener: () => write("opener", {}, "opener"),
    close: (first) => {
      const verb = closeVerb(first?.head);
      const isFresh = framesAt(situation, "close-verb").some((one) => !hand.used.has(one.id));
      return verb && isFresh ? write("close-verb", { verb }, "close") : write("close", {}, "close");
    },
    specific: (reading, move) => {
      const isFinal = situation.round?.stage === "final";
      const wantsThanks = move === "specific" && hand.turn % 2 === 1 && !isFinal;
      const frame = frameForSpecific(pick, reading, { move, wantsThanks });
      return fill(frame, { ...day, ...reading, second: move === "second" }, move, reading.path);
    },
    fit: (fact, first) => {
      const verb = closeVerb(first?.head);
      const frame = frameForFit(pick, fact, { turn: hand.turn * 2, mayClose: verb !== undefined });
      const values = { ...day, ...fact, fronted: fronted(fact), verb: verb ?? "" };
      return { ...fill(frame, values, "fit", fact.path), closes: frame.tags.has("close") };
    },
  };
}

type Pick = (place: string, suits?: (frame: Frame) => boolean, turn?: number) => Frame | undefined;

function frameFrom(choice: {
  situation: Situation;
  hand: Hand;
  place: string;
  suits: (frame: Frame) => boolean;
  turn: number;
}): Frame | undefined {
  const { situation, hand, place, suits, turn } = choice;
  const all = framesAt(situation, place).filter(
    (frame) => suitsManner(frame, situation) && suits(frame),
  );
  const fresh = all.filter((frame) => !hand.used.has(frame.id));
  const from = fresh.length > 0 ? fresh : all;
  return from[(fresh.length > 0 ? Math.floor(turn / 2) : turn) % Math.max(1, from.length)];
}

function frameForSpecific(
  pick: Pick,
  reading: Reading,
  wish: { move: Move; wantsThanks: boolean },
): Frame {
  const { move, wantsThanks } = wish;
  const place = placeFor(reading, move);
  const suits = (frame: Frame) =>
    frame.tags.has("thanks") === wantsThanks && (move === "second" || !frame.tags.has("second"));
  return (pick(place, suits) ??
    pick(place, (one) => move === "specific" || !one.tags.has("thanks")) ??
    pick(place))!;
}

/** A frame that closes the letter as well is for a letter that may end there. */
function frameForFit(pick: Pick, fact: Fact, wish: { turn: number; mayClose: boolean }): Frame {
  const place = fact.gerund || fact.clause ? "fit-deed" : "fit-thing";
  const suits = (frame: Frame) =>
    (wish.mayClose || !frame.tags.has("close")) &&
    (fact.gerund !== undefined || !frame.text.includes("gerund")) &&
    (fact.participle !== undefined || !frame.text.includes("participle")) &&
    !(fact.np?.includes(",") && /behind me|After/.test(frame.text)) &&
    (fact.duration === true || !frame.tags.has("duration"));
  return pick(place, suits, wish.turn)!;
}

function placeFor(reading: Reading, move: Move): string {
  if (reading.asked) return "asked";
  if (reading.shape === "clause") return reading.how ? "how" : "clause";
  if (reading.shape === "question")
    return reading.answer ? "answered" : reading.isOpen ? "open" : "question";
  if (reading.shape === "quote") return "quote";
  if (reading.figure) return "figure";
  return move === "second" ? "second-np" : "np";
}

/** "At Takeli I moved …": the place first, where the sentence names one. */
function fronted(fact: Fact): string {
  const { clause, place } = fact;
  if (!clause || !place || !clause.startsWith("I ")) return clause ?? "";
  return `${place.replace(/^a/, "A")} ${clause.replace(` ${place}`, "")}`;
}
