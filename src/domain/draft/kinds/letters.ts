import { instantAt } from "#domain/facts/instants.ts";
import type { Application, Event, Interview } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import { writeDate } from "../days.ts";
import { calledName } from "../manner.ts";
import { ask, askAboutNotes } from "../questions.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import { notesOf } from "../thanks/notes-of.ts";
import { neverThanked, noteSentence, viaRecruiter } from "./notes.ts";
import { dateText, dayText, isAgency, list, nearDayText, othersThere, topicsOf } from "./values.ts";

/** What a kind of letter needs beside the common values; or the questions that must be answered first. */
export interface Prepared {
  values?: Record<string, unknown>;
  missing?: string[];
  attachments?: string[];
}

export const prepare: { [Kind in StepKind]?: (situation: Situation) => Prepared } = {
  "thank-you-via-recruiter": viaRecruiter,
  "promised-material": promisedMaterial,
  "check-in": checkIn,
  "final-check-in": finalCheckIn,
  "acknowledge-update": acknowledge,
  "answer-request": answerRequest,
  "application-follow-up": applicationFollowUp,
  "offer-acknowledgement": offer,
  "competing-offer": competing,
  withdrawal,
  "rejection-reply": rejection,
  "reference-heads-up": reference,
  "ask-for-address": address,
  "linkedin-connect": social,
  "linkedin-message": social,
  "handwritten-note": card,
};

function promisedMaterial(situation: Situation): Prepared {
  const { round, roundIndex, step } = situation;
  const at = round?.debrief?.promised.findIndex((one) => one.id === step.id.split(":")[2]) ?? -1;
  const promise = round?.debrief?.promised[at];
  if (!promise) return { missing: [ask(situation, "request")] };
  const path = `interviews[${roundIndex}].debrief.promised[${at}]`;
  const file = promise.file ?? situation.attachments[0];
  if (!file && !promise.link)
    return { missing: [ask(situation, "promise", { what: promise.what })] };
  const several =
    /s$/i.test(promise.what.split(/\s+(?:of|from|for|about|with|to|that|which|in)\s+/)[0] ?? "") &&
    !/ss$/i.test(promise.what);
  return {
    values: {
      material: sourced(asPromised(promise.what), path),
      link: file ? "" : sourced(promise.link ?? "", `${path}.link`),
      attached: several ? "attached" : "attached",
      short: promise.what.length < 45,
      ...numberWords(several),
    },
    attachments: file ? [file] : [],
  };
}

function asPromised(what: string): string {
  const plain = what
    .replace(/[.!]+$/, "")
    .replace(/^(?:to )?(?:send|share|forward|email)(?: (?:him|her|them|over))? /i, "");
  return /^(?:my|the|a|an|our|some|two|three|his|her|their|your)\b/i.test(plain)
    ? plain.replace(/^(?:his|her|their) /i, "the ")
    : `the ${plain}`;
}

function numberWords(several: boolean): Record<string, string> {
  return several
    ? { isAre: "are", itThem: "them", itIs: "they are" }
    : { isAre: "is", itThem: "it", itIs: "it is" };
}

function checkIn(situation: Situation): Prepared {
  const late = neverThanked(situation);
  const note = late ? noteSentence(situation, "late") : undefined;
  return {
    values: {
      thanks: note ?? "",
      spoke: spokeWith(situation),
      occasionShort: occasionShort(situation.round),
      show: "anything more from me",
    },
    ...(situation.round ? {} : { missing: [ask(situation, "round")] }),
  };
}

function occasionShort(round: Interview | undefined): string {
  return round?.stage === "phone-screen" ? "call" : "interview";
}

function spokeWith(situation: Situation): string {
  const { round, roundIndex, person } = situation;
  const others = othersThere(situation);
  const path = `interviews[${roundIndex}].interviewers`;
  if (!round?.interviewers.includes(person.id))
    return sourced(`I spoke with ${list(others)}`, path);
  return others.length === 0
    ? "we spoke"
    : sourced(`I spoke with you and ${others.length > 2 ? "your colleagues" : list(others)}`, path);
}

function finalCheckIn(situation: Situation): Prepared {
  if (!situation.round) return { missing: [ask(situation, "round")] };
  const agency = isAgency(situation.person, situation);
  return {
    values: {
      occasionShort: occasionShort(situation.round),
      theirPlans: agency ? "their plans" : "your plans",
      fromCompany: agency ? "from you" : `from ${sourced(situation.app.company, "company")}`,
      weDiscussed: situation.round.interviewers.includes(situation.person.id)
        ? "we discussed"
        : "I discussed with the team",
    },
  };
}

function acknowledge(situation: Situation): Prepared {
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

function answerRequest(situation: Situation): Prepared {
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
      asked: sourced(list(nouns), `events[${eventIndex}].asks[0]`),
      attached: "attached",
      youOrThem:
        others.length > 0 && others.length < 3
          ? `you or ${list(others).replace(" and ", " or ")}`
          : "you",
      ...numberWords(several),
    },
    attachments: [...attachments],
  };
}

function applicationFollowUp(situation: Situation): Prepared {
  const at = situation.app.events.findIndex((event) => event.type === "applied");
  const applied = situation.app.events[at];
  if (!applied) return { missing: [ask(situation, "round")] };
  const day = instantAt(applied.at).toZonedDateTimeISO(situation.app.timeZone).toPlainDate();
  return { values: { date: sourced(writeDate(day, situation.manner), `events[${at}].at`) } };
}

function offer(situation: Situation): Prepared {
  const { event, eventIndex, app } = situation;
  const written = event?.type === "offer-received" && event.form === "written";
  const answerBy = event && "answerBy" in event ? event.answerBy : undefined;
  const today =
    event &&
    instantAt(event.at).toZonedDateTimeISO(app.timeZone).toPlainDate().equals(situation.today);
  const path = `events[${eventIndex}]`;
  return {
    values: {
      theOffer: sourced(today ? "today's offer" : "the offer", path),
      written,
      answerDate: dateText(situation, answerBy, `${path}.answerBy`),
      others: panelExcept(situation),
    },
  };
}

function panelExcept(situation: Situation): string {
  const names = othersThere(situation);
  return names.length > 0 && names.length < 5
    ? sourced(list(names), `interviews[${situation.roundIndex}].interviewers`)
    : "";
}

function competing(situation: Situation): Prepared {
  const { event, eventIndex } = situation;
  const own = event?.type === "other-offer" ? event : undefined;
  return {
    values: {
      answerDay: dayText(situation, own?.answerBy, `events[${eventIndex}].answerBy`),
      firstChoice: own?.firstChoice === true,
    },
  };
}

function withdrawal(situation: Situation): Prepared {
  const { event, app } = situation;
  const today =
    event &&
    instantAt(event.at).toZonedDateTimeISO(app.timeZone).toPlainDate().equals(situation.today);
  return {
    values: {
      acceptedToday: today === true,
      others: panelExcept(situation),
      topics: list(topicsOf(situation, 2)),
    },
  };
}

function rejection(situation: Situation): Prepared {
  const { event, round, person } = situation;
  const wanted = event?.type === "rejected" && event.askFeedback === true;
  const agency = isAgency(person, situation);
  const [topic] = round?.interviewers.includes(person.id)
    ? topicsOf(situation, 1, [person.id])
    : [];
  return {
    values: {
      feedback: wanted,
      names: agency ? list(othersThere(situation)) : "",
      topic: topic ?? "",
    },
  };
}

function reference(situation: Situation): Prepared {
  return { values: { topics: list(topicsOf(situation, 3)) } };
}

function address(situation: Situation): Prepared {
  const wanted = situation.app.people.find((one) => one.id === situation.step.id.split(":")[2]);
  if (!wanted) return { missing: [ask(situation, "nobody")] };
  return {
    values: {
      wanted: calledName(wanted, situation.app),
      arranged: !situation.round?.interviewers.includes(situation.person.id),
    },
  };
}

function social(situation: Situation): Prepared {
  const note = noteSentence(situation, "social");
  if (note === undefined)
    return {
      missing: [
        askAboutNotes(
          situation,
          notesOf(situation.app, situation.roundIndex, situation.person.id).refused,
        ),
      ],
    };
  return { values: { note, occasion: "interview", atCompany: false } };
}

function card(situation: Situation): Prepared {
  const note = noteSentence(situation, "card");
  if (note === undefined)
    return {
      missing: [
        askAboutNotes(
          situation,
          notesOf(situation.app, situation.roundIndex, situation.person.id).refused,
        ),
      ],
    };
  return {
    values: {
      note,
      hospitality: /\b(?:hotel|inn|restaurant|resort|lodge|spa|house)\b/i.test(
        situation.app.company,
      ),
      again: metTwice(situation.app, situation.person.id),
    },
  };
}

function metTwice(app: Application, person: string): boolean {
  return app.interviews.filter((round) => round.interviewers.includes(person)).length > 1;
}
