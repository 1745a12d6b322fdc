import type { Reading } from "../notes/reading.ts";
import type { Situation } from "../situation.ts";
import { correctionFor } from "./correction.ts";
import type { Hand } from "./deal.ts";
import { finalMoves } from "./final.ts";
import { framesAt, type Sentence } from "./frame.ts";
import { stems } from "./notes-of.ts";
import { penFor, type Pen } from "./pen.ts";
import { mayFollow } from "./second.ts";

/** Writes one thank-you from the hand that was dealt: thanks, specific, fit, second specific, correction, close. */
export function writeThanks(
  situation: Situation,
  hand: Hand,
): { sentences: Sentence[]; frames: string[] } {
  const pen = penFor(situation, hand);
  const correction = correctionFor(situation, pen);
  const [first, ...others] = usable(hand.readings).filter(
    (one) => correction.length === 0 || !isCorrected(one, situation),
  );
  if (!first && correction.length === 0) return asked(pen, hand);
  const specific = first ? [pen.specific(first, "specific")] : [];
  const thanked = specific.some((one) => one.thanks);
  const second = others.find(
    (one) =>
      !one.loose && mayFollow(one) && (one.path !== first?.path || one.shape !== first.shape),
  );
  const isFinal = situation.round?.stage === "final";
  const wantsSecond =
    second && situation.round?.stage !== "phone-screen" && (isFinal || correction.length === 0);
  const told = [first, wantsSecond ? second : undefined].filter((one) => one !== undefined);
  const before = (thanked ? 0 : 1) + specific.length + correction.length + (wantsSecond ? 1 : 0);
  const mayClose = !isFinal && before + 1 >= leastOf(situation);
  const { fact } = hand;
  const fit = fact ? [pen.fit(fact, mayClose ? first : undefined)] : [];
  const isLast = !isFinal && correction.length === 0 && (told.length > 1 || fit.length === 0);
  const closed = fit.some((one) => one.closes);
  const mayEnd = !closed && correction.length === 0 && before + fit.length >= leastOf(situation);
  const more = !isFinal && wantsSecond ? [pen.specific(second, "second", mayEnd)] : [];
  const isClosed = more.some((one) => one.closes);
  // With the close, and a sentence that looks forward to the work.
  const isShort = before + fit.length + 2 < leastOf(situation);
  const sentences = [
    ...(thanked ? [] : [pen.opener()]),
    ...specific,
    ...(isFinal && wantsSecond ? [pen.specific(second, "second")] : []),
    ...(closed ? [] : fit),
    ...more,
    ...(isFinal ? finalMoves(situation, pen, { person: hand.person, isShort }) : []),
    ...correction,
    ...(closed ? fit : []),
    ...(closed || isClosed ? [] : [pen.close(told, isLast ? told.at(-1) : undefined)]),
    ...cardMention(situation, pen),
  ];
  return { sentences: lengthened(sentences, situation, pen), frames: pen.frames };
}

/** A letter that waits for an answer keeps the sentences that it will have whatever is answered, so that no other of the panel takes them. */
function asked(pen: Pen, { fact }: Hand): { sentences: Sentence[]; frames: string[] } {
  pen.opener();
  if (fact) pen.fit(fact, undefined);
  pen.close([], undefined);
  return { sentences: [], frames: pen.frames };
}

/** The card that the plan holds beside this mail (CHAN-5). */
function cardMention(situation: Situation, pen: Pen): Sentence[] {
  const { planned, round, person } = situation;
  const isPlanned = planned.includes(`handwritten-note:${round?.id}:${person.id}`);
  return isPlanned && framesAt(situation, "card").length > 0 ? [pen.write("card", {}, "card")] : [];
}

/** A letter shorter than its stage asks for looks forward to the work before it closes (THANK-5). */
function lengthened(sentences: Sentence[], situation: Situation, pen: Pen): Sentence[] {
  if (sentences.length >= leastOf(situation)) return sentences;
  const interest = pen.write("interest", {}, "interest");
  return [...sentences.slice(0, -1), interest, ...sentences.slice(-1)];
}

/** How many sentences the stage asks for at least (THANK-5). */
function leastOf(situation: Situation): number {
  const range = situation.policy.values["THANK-5"].sentences;
  return range[situation.round?.stage ?? "first-round"][0];
}

/** The question that the correction answers needs no sentence of its own. */
function isCorrected(reading: Reading, { round }: Situation): boolean {
  const asked = stems(reading.question ?? (reading.asked === true ? reading.np : undefined) ?? "");
  const topic = stems(round?.debrief?.correction?.topic ?? "");
  return asked.size > 0 && asked.intersection(topic).size * 2 >= Math.min(asked.size, topic.size);
}

/** Single words carry a letter only beside others. */
function usable(readings: readonly Reading[]): Reading[] {
  return readings.filter((one) => one.weight > 0);
}
