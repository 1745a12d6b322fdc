import type { ReplyClass } from "#domain/facts/schema.ts";

/** What follows from each meaning of an answer, for a person who says which it is; `none` is a mail that is no answer. */
export const whatFollows: Readonly<Record<ReplyClass | "none", string>> = {
  offer: "the chase ends; you thank for it within a day",
  scheduling: "the chase ends; you settle the time with them",
  "information-request": "the chase ends; you answer within a working day",
  "next-round": "the chase ends; you add the interview when it has a date",
  rejection: "every chase ends; you may thank them within two working days",
  holding: "you may acknowledge it; the chase waits anew, from the day that they named",
  acknowledgement: "a courtesy; the chase goes on as planned",
  other: "the chase ends; nothing is written by itself",
  none: "it changes nothing; what waited goes on",
};

/** The meanings that lose most by waiting first: an offer runs out and a time is taken by somebody else before a courtesy matters. */
const mostUrgentFirst = Object.keys(whatFollows);

/** A mail of which a person must say what it is. */
interface Question {
  judgement: Readonly<Record<string, unknown>>;
  receivedAt: Temporal.Instant;
}

/** Orders what a person is asked: by what it was taken for, and of the same the one that has waited longest. */
export function byUrgency(a: Question, b: Question): number {
  return rankOf(a) - rankOf(b) || Temporal.Instant.compare(a.receivedAt, b.receivedAt);
}

/** What nobody could read may be anything and comes after what is known to be news. */
function rankOf({ judgement }: Question): number {
  const rank = mostUrgentFirst.indexOf(`${judgement["class"]}`);
  return rank < 0 ? mostUrgentFirst.length : rank;
}
