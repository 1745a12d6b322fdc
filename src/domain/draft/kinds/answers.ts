import type { Event } from "#domain/facts/schema.ts";
import { ask } from "../questions.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import type { Prepared } from "./prepared.ts";
import { asPromised, numberWords } from "./material.ts";
import { isAgency, nearDayText, othersThere, undertakingOf } from "./values.ts";

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
      timelineKnown: false,
    },
  };
}

export function answerRequest(situation: Situation): Prepared {
  const { event, eventIndex, attachments } = situation;
  const asks = event?.type === "reply-received" ? (event.asks ?? []) : [];
  const things = asks.map((one) => one.replace(/[.?!]+$/, "").trim()).filter(Boolean);
  const wantsWords = things.some((one) =>
    /\b(?:when|whether|date|availab|notice period|salary|expectation|start|how|why)\b/i.test(one),
  );
  if (things.length === 0 || wantsWords) return { missing: [ask(situation, "request")] };
  const nouns = things.map(asPromised);
  const several =
    nouns.length > 1 ||
    /s$/i.test((nouns[0] ?? "").split(/\s+(?:of|from|for|with|in|to)\s+/)[0] ?? "");
  const others = othersThere(situation);
  return {
    values: {
      asked: sourced(situation.language.list(nouns), `events[${eventIndex}].asks[0]`),
      attached: "attached",
      youOrThem:
        others.length > 0 && others.length < 3
          ? `you or ${situation.language.list(others).replace(" and ", " or ")}`
          : "you",
      ...numberWords(several),
    },
    attachments: [...attachments],
  };
}

export function rejection(situation: Situation): Prepared {
  const { event, round, person } = situation;
  const wanted = event?.type === "rejected" && event.askFeedback === true;
  const agency = isAgency(person, situation);
  const topic = round?.interviewers.includes(person.id)
    ? undertakingOf(situation, person.id)
    : undefined;
  return {
    values: {
      feedback: wanted,
      names: agency ? situation.language.list(othersThere(situation)) : "",
      topic: topic ?? "",
    },
  };
}
