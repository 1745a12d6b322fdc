import type { Problem } from "../problem.ts";
import { instantAt } from "./instants.ts";
import type { ApplicationFile, Event, Interview } from "./schema.ts";

/** Checks what one field alone cannot show: ids that are used exist, ids are used once, an interview ends after it starts. */
export function crossCheck(file: ApplicationFile): Problem[] {
  const { people, interviews, events, mainContact } = file.application;
  const known = new Set(people.map((person) => person.id));
  const rounds = new Set(interviews.map((interview) => interview.id));
  const eventIds = new Set(events.map((event) => event.id));
  const promises = new Set(
    interviews.flatMap((round) => round.debrief?.promised.map((promise) => promise.id) ?? []),
  );
  return [
    ...twice(people, "application.people"),
    ...twice(interviews, "application.interviews"),
    ...twice(events, "application.events"),
    ...missing(known, mainContact, "application.mainContact", "person"),
    ...interviews.flatMap((round, index) =>
      checkInterview(round, known, `application.interviews[${index}]`),
    ),
    ...events.flatMap((event, index) => {
      const at = `application.events[${index}]`;
      return [
        ...peopleOf(event).flatMap(([key, person]) =>
          missing(known, person, `${at}.${key}`, "person"),
        ),
        ...("interview" in event
          ? missing(rounds, event.interview, `${at}.interview`, "interview")
          : []),
        ...(event.type === "voided" ? missing(eventIds, event.event, `${at}.event`, "event") : []),
        ...(event.type === "material-delivered"
          ? missing(promises, event.promise, `${at}.promise`, "promise")
          : []),
      ];
    }),
  ];
}

function checkInterview(round: Interview, known: Set<string>, at: string): Problem[] {
  const { debrief } = round;
  const backwards = Temporal.Instant.compare(instantAt(round.start), instantAt(round.end)) >= 0;
  return [
    ...(backwards
      ? [{ code: "ends-before-start", at: `${at}.end`, say: "must be later than start." }]
      : []),
    ...round.interviewers.flatMap((person, index) =>
      missing(known, person, `${at}.interviewers[${index}]`, "person"),
    ),
    ...(debrief?.notes ?? []).flatMap((note, index) =>
      missing(known, note.person, `${at}.debrief.notes[${index}].person`, "person"),
    ),
    ...missing(known, debrief?.correction?.person, `${at}.debrief.correction.person`, "person"),
    ...(debrief?.promised ?? []).flatMap((promise, index) =>
      missing(known, promise.to, `${at}.debrief.promised[${index}].to`, "person"),
    ),
    ...twice(debrief?.promised ?? [], `${at}.debrief.promised`),
  ];
}

function peopleOf(event: Event): [string, string | undefined][] {
  switch (event.type) {
    case "timeline-stated":
    case "offer-received":
    case "rejected":
      return [["by", event.by]];
    case "message-sent":
    case "bounce":
      return [["to", event.to]];
    case "reply-received":
    case "out-of-office":
      return [["from", event.from]];
    case "references-requested":
      return event.people.map((person, index) => [`people[${index}]`, person]);
    default:
      return [];
  }
}

function missing(known: Set<string>, id: string | undefined, at: string, noun: string): Problem[] {
  if (id === undefined || known.has(id)) return [];
  const say = `there is no ${noun} with the id "${id}"; known are ${[...known].join(", ") || "none"}.`;
  return [{ code: "unknown-id", at, say }];
}

function twice(items: readonly { id: string }[], at: string): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) return seen.add(id) && [];
    return [{ code: "id-twice", at: `${at}[${index}].id`, say: `the id "${id}" is used twice.` }];
  });
}
