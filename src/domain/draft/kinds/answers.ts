import type { Event } from "#domain/facts/schema.ts";
import { ask } from "../questions.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import type { Prepared } from "./prepared.ts";
import { numberWords } from "./material.ts";
import { isAgency } from "./agency.ts";
import { listed, recalledFor, undertakingOf } from "./recalled.ts";
import { nearDayText, othersThere, phrase } from "./values.ts";

export function acknowledge(situation: Situation): Prepared {
  const { event, eventIndex, app } = situation;
  const answerBy = event && "answerBy" in event ? event.answerBy : undefined;
  const before = app.events
    .slice(0, Math.max(0, eventIndex))
    .findLast((one) => one.type === "message-sent" && one.to === situation.person.id) as
    | Extract<Event, { type: "message-sent" }>
    | undefined;
  const quick = before?.kind === "competing-offer";
  return {
    values: {
      answerDay: nearDayText(situation, answerBy, `events[${eventIndex}].answerBy`),
      afterQuestion: quick,
      pressed: hasOtherOffer(situation),
      timelineKnown: false,
    },
  };
}

/** Another offer waits for its answer: who has one cannot wait gladly. */
function hasOtherOffer({ app, eventIndex, now }: Situation): boolean {
  const before = app.events.slice(0, Math.max(0, eventIndex));
  return before.some(
    (one) =>
      one.type === "other-offer" &&
      (one.answerBy === undefined ||
        Temporal.PlainDate.compare(
          Temporal.PlainDate.from(one.answerBy),
          now.toZonedDateTimeISO(app.timeZone).toPlainDate(),
        ) >= 0),
  );
}

export function answerRequest(situation: Situation): Prepared {
  const { event, eventIndex, attachments } = situation;
  const asks = event?.type === "reply-received" ? (event.asks ?? []) : [];
  const words = asks.map((one) => one.replace(/[.?!]+$/, "").trim()).filter(Boolean);
  const things = words.map((one) => situation.language.readThing(one, "them"));
  const wantsWords = things.some((one) => one.inWords);
  // One file for two things asked for: something would be announced that does not go along.
  const isShort = attachments.length > 0 && attachments.length < things.length;
  const question = wantsWords ? "request-in-words" : isShort ? "request-files" : undefined;
  if (things.length === 0) return { missing: [ask(situation, "request")] };
  if (question)
    return { missing: [ask(situation, question, { asked: situation.language.list(words) })] };
  const nouns = things.map((one) => one.text);
  return {
    values: {
      asked: sourced(situation.language.list(nouns), `events[${eventIndex}].asks[0]`),
      attached: "attached",
      papers: things.some((one) => one.isPaper),
      youOrThem: youOrThem(situation),
      ...numberWords(situation, things.length > 1 || things[0]?.several === true),
    },
    attachments: [...attachments],
  };
}

/** Whoever asked, or one of at most two others who were there. */
function youOrThem(situation: Situation): string {
  const others = othersThere(situation);
  const [first = "", second = ""] = others.length > 2 ? [] : others;
  return phrase(situation, "you-or-them", { first, second });
}

export function rejection(situation: Situation): Prepared {
  const { event, person } = situation;
  const wanted = event?.type === "rejected" && event.askFeedback === true;
  const agency = isAgency(person, situation);
  const topic = toldUndertaking(situation);
  return {
    values: {
      feedback: wanted,
      names: agency ? situation.language.list(othersThere(situation)) : "",
      topic,
      recalled: agency || topic ? "" : recalledFor(situation, 1),
    },
  };
}

/** A hello some months after a no (NO-3): where one met, what was under way then, and the open door. */
export function keepInTouch(situation: Situation): Prepared {
  return { values: { topic: toldUndertaking(situation) } };
}

/** What the recipient told of as under way. */
function toldUndertaking(situation: Situation): string {
  const told = undertakingOf(situation);
  return told ? listed(situation, [told]) : "";
}
