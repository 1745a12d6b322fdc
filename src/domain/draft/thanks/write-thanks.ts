import type { Fact } from "../fit/read-fit.ts";
import type { Reading } from "../notes/reading.ts";
import type { Situation } from "../situation.ts";
import { closeVerb } from "./closers.ts";
import { correctionFor } from "./correction.ts";
import type { Hand } from "./deal.ts";
import { fill, framesAt, type Frame, type Move, type Sentence } from "./frame.ts";
import { finalMoves } from "./final.ts";

/** Writes one thank-you from the hand that was dealt: thanks, specific, fit, second specific, correction, close. */
export function writeThanks(
  situation: Situation,
  hand: Hand,
): { sentences: Sentence[]; frames: string[] } {
  const pen = penFor(situation, hand);
  const [first, ...others] = usable(hand.readings);
  const correction = correctionFor(situation, pen);
  if (!first && correction.length === 0) return { sentences: [], frames: [] };
  const specific = first ? [pen.specific(first, "specific")] : [];
  const thanked = specific.some((one) => one.thanks);
  const fit = hand.fact ? [pen.fit(hand.told > 0 ? coreOf(hand.fact) : hand.fact, first)] : [];
  const second = others.find((one) => one.path !== first?.path || one.shape !== first.shape);
  const isFinal = situation.round?.stage === "final";
  const wantsSecond =
    second && situation.round?.stage !== "phone-screen" && (isFinal || correction.length === 0);
  const closed = fit.some((one) => one.closes);
  const sentences = [
    ...(thanked ? [] : [pen.opener()]),
    ...specific,
    ...(isFinal ? [] : correction),
    ...(isFinal && wantsSecond ? [pen.specific(second, "second")] : []),
    ...(closed ? [] : fit),
    ...(!isFinal && wantsSecond ? [pen.specific(second, "second")] : []),
    ...(isFinal ? [...finalMoves(situation, pen, hand.person), ...correction] : []),
    ...(closed ? fit : [pen.close(first)]),
  ];
  return { sentences, frames: pen.frames };
}

/** A fact that another letter of the panel tells in full is told in short. */
function coreOf(fact: Fact): Fact {
  const cut = (text: string | undefined) => {
    const short = text?.replace(/(?:,| and | with | so that | which | that ).*$/, "");
    return short && short.split(" ").length >= 4 ? short : text;
  };
  const { clause, gerund, participle, np, ...rest } = fact;
  return {
    ...rest,
    ...(clause && { clause: cut(clause)! }),
    ...(gerund && { gerund: cut(gerund)! }),
    ...(participle && { participle: cut(participle)! }),
    ...(np && { np: cut(np)! }),
  };
}

/** Single words carry a letter only beside others. */
function usable(readings: readonly Reading[]): Reading[] {
  return readings.filter((one) => one.weight > 0);
}

export interface Pen {
  frames: string[];
  day: Record<string, unknown>;
  opener(): Sentence;
  specific(reading: Reading, move: Move): Sentence;
  fit(fact: Fact, first: Reading | undefined): Sentence & { closes: boolean };
  close(first: Reading | undefined): Sentence;
  write(place: string, values: Record<string, unknown>, move: Move, path?: string): Sentence;
}

function penFor(situation: Situation, hand: Hand): Pen {
  const frames: string[] = [];
  const day = occasionValues(situation);
  const pick = (
    place: string,
    suits: (frame: Frame) => boolean = () => true,
    turn = hand.turn,
  ): Frame | undefined => {
    const all = framesAt(situation, place).filter(
      (frame) => suitsManner(frame, situation) && suits(frame),
    );
    const fresh = all.filter((frame) => !hand.used.has(frame.id));
    const from = fresh.length > 0 ? fresh : all;
    const frame = from[(fresh.length > 0 ? Math.floor(turn / 2) : turn) % Math.max(1, from.length)];
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
      return verb ? write("close-verb", { verb }, "close") : write("close", {}, "close");
    },
    specific: (reading, move) => {
      const wantsThanks = move === "specific" && hand.turn % 2 === 1;
      const place = placeFor(reading, move);
      const suits = (frame: Frame) =>
        frame.tags.has("thanks") === wantsThanks &&
        (move === "second" || !frame.tags.has("second"));
      const frame =
        pick(place, suits) ??
        pick(place, (one) => move === "specific" || !one.tags.has("thanks")) ??
        pick(place);
      return fill(frame!, { ...day, ...reading, second: move === "second" }, move, reading.path);
    },
    fit: (fact, first) => {
      const place = fact.gerund ? "fit-deed" : fact.clause ? "fit-deed" : "fit-thing";
      const suits = (frame: Frame) =>
        (fact.gerund !== undefined || !frame.text.includes("gerund")) &&
        (fact.participle !== undefined || !frame.text.includes("participle")) &&
        !(fact.np?.includes(",") && /behind me|After/.test(frame.text)) &&
        (fact.duration === true || !frame.tags.has("duration"));
      const frame = pick(place, suits, hand.turn * 2)!;
      const verb = closeVerb(first?.head) ?? "talk about it further";
      return {
        ...fill(frame, { ...day, ...fact, fronted: fronted(fact), verb }, "fit", fact.path),
        closes: frame.tags.has("close"),
      };
    },
  };
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

function suitsManner(frame: Frame, situation: Situation): boolean {
  const { tags } = frame;
  const { manner, round } = situation;
  if (tags.has("informal") && manner.formal) return false;
  if (tags.has("formal") && !manner.formal) return false;
  if (tags.has("panel") && (round?.interviewers.length ?? 0) < 2) return false;
  if (tags.has("again") && !metBefore(situation)) return false;
  return true;
}

/** Whether the person was met in an earlier round. */
export function metBefore(situation: Situation): boolean {
  return situation.app.interviews
    .slice(0, Math.max(0, situation.roundIndex))
    .some((round) => !round.cancelled && round.interviewers.includes(situation.person.id));
}

const occasions = {
  "phone-screen": "call",
  technical: "technical session",
  "first-round": "conversation",
  panel: "interview",
  final: "conversation",
} as const;

function occasionValues(situation: Situation): Record<string, unknown> {
  const { days, round, manner } = situation;
  return {
    day: days?.day ?? "",
    dayPart: days?.part ?? "",
    dayOf: days?.of ?? "",
    date: days?.date ?? "",
    occasion: occasions[round?.stage ?? "first-round"],
    ...manner,
  };
}
