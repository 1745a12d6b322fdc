import { when } from "#domain/timeline/when.ts";
import type { SaidAt, SaidInterview } from "../sentence/read-sentence.ts";
import { onDay, unitsOf, writtenOn } from "./mail-moment.ts";
import type { MailParts } from "./mail-parts.ts";
import { theirAnswer, yourAnswer } from "./mail-phrases.ts";

const thatDay = /\b(?:that|the same|this) (?:same )?(?:day|afternoon|evening)\b|am selben tag/i;

/**
 * The day until which the mail says that they will decide once they have seen everybody; nothing where it names none, or none after the
 * interview on `on`. Until when to confirm is no such day.
 */
export function answerIn(
  parts: MailParts,
  { on, ...at }: SaidAt & { on: string | undefined },
): Pick<SaidInterview, "answer"> {
  if (!on) return {};
  const from = writtenOn(parts, at.from);
  for (const unit of unitsOf(parts.body)) {
    if (!theirAnswer.test(unit) || yourAnswer.test(unit)) continue;
    // "We let everyone know by the Friday": the one after the interview.
    const days = [from, onDay(from, Temporal.PlainDate.from(on))].map((day) =>
      when(unit, { ...at, from: day }),
    );
    const found = days.map(({ answerBy }) => answerBy).find((day) => day && day >= on);
    const answerBy = thatDay.test(unit) ? on : found;
    if (answerBy) return { answer: { words: unit.replace(/[.!]+$/, ""), answerBy } };
  }
  return {};
}
