import type { Event } from "../facts/schema.ts";
import { addWorkingDays, plainCalendar } from "../plan/working-calendar.ts";
import { instantOf } from "./instant-of.ts";
import type { Situation } from "./situation.ts";

/** Why it is too soon, in a sentence; undefined where it is not, or cannot be told. Weekends count, public holidays are the planner's. */
export function earliestFor(situation: Situation): string | undefined {
  const { context, kind, interview, policy } = situation;
  const { now, file } = context;
  if (!now || !file) return undefined;
  const today = now.toZonedDateTimeISO(file.application.timeZone).toPlainDate();
  if (kind === "thank-you" && interview)
    return tooEarlyForThanks(now, interview.end, policy.values["THANK-2"].afterMinutes);
  const day =
    kind === "application-follow-up"
      ? afterApplying(situation, now)
      : kind === "check-in" || kind === "final-check-in"
        ? forChase(situation, now)
        : undefined;
  return day && Temporal.PlainDate.compare(today, day.on) < 0
    ? `Too soon: ${day.why}. Not before ${day.on.toString()}.`
    : undefined;
}

interface Day {
  on: Temporal.PlainDate;
  why: string;
}

function tooEarlyForThanks(
  now: Temporal.Instant,
  end: string,
  minutes: number,
): string | undefined {
  const earliest = instantOf(end)?.add({ minutes });
  return earliest && Temporal.Instant.compare(now, earliest) < 0
    ? `Too soon: thanks within ${minutes} minutes of the interview look automatic.`
    : undefined;
}

function forChase(
  { context, interview, policy, kind }: Situation,
  now: Temporal.Instant,
): Day | undefined {
  const file = context.file;
  const held = interview && dayOf(interview.start, file?.application.timeZone);
  if (!file || !held) return undefined;
  const events = before(file.application.events, now, file.application.timeZone);
  const stated = events.findLast(
    (event) =>
      "answerBy" in event &&
      event.answerBy !== undefined &&
      (event.type === "timeline-stated" ||
        (event.type === "reply-received" && event.class === "holding")),
  );
  const { calendarDays, workingDays } = policy.values["CHECK-2"];
  const first =
    kind === "final-check-in"
      ? events.findLast(
          (event) =>
            event.type === "message-sent" &&
            event.kind === "check-in" &&
            (event.interview ?? interview.id) === interview.id,
        )
      : undefined;
  if (first)
    return {
      on: (dayOf(first.at, file.application.timeZone) ?? held).add({
        days: policy.values["CHECK-5"].daysAfterFirst,
      }),
      why: "the first check-in went less than a week ago",
    };
  if (stated && "answerBy" in stated && stated.answerBy !== undefined) {
    const grace = policy.values["CHECK-1"].graceWorkingDays;
    return {
      on: addWorkingDays(Temporal.PlainDate.from(stated.answerBy), grace, plainCalendar),
      why: `they said ${stated.answerBy}, and a day or two more is polite`,
    };
  }
  const holding = events.findLast(
    (event) => event.type === "reply-received" && event.class === "holding",
  );
  const from = (holding && dayOf(holding.at, file.application.timeZone)) ?? held;
  return {
    on: later(from.add({ days: calendarDays }), addWorkingDays(from, workingDays, plainCalendar)),
    why: "no date was given, so a week has to pass",
  };
}

function afterApplying({ context, policy }: Situation, now: Temporal.Instant): Day | undefined {
  const application = context.file?.application;
  const applied =
    application &&
    before(application.events, now, application.timeZone).find((event) => event.type === "applied");
  const from = applied && dayOf(applied.at, application?.timeZone);
  if (!from) return undefined;
  const { calendarDays, workingDays } = policy.values["APPLY-1"];
  return {
    on: later(from.add({ days: calendarDays }), addWorkingDays(from, workingDays, plainCalendar)),
    why: "the application went less than a week ago",
  };
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}

function dayOf(at: string, zone: string | undefined): Temporal.PlainDate | undefined {
  const instant = instantOf(at);
  return instant && zone !== undefined ? instant.toZonedDateTimeISO(zone).toPlainDate() : undefined;
}

/** What had happened before `now`, without what was taken back. */
export function before(
  events: readonly Event[],
  now: Temporal.Instant | undefined,
  zone: string,
): Event[] {
  const voided = new Set(events.flatMap((event) => (event.type === "voided" ? [event.event] : [])));
  return events.filter((event) => {
    const at = instantOf(event.at);
    return (
      zone !== "" &&
      !voided.has(event.id) &&
      at !== undefined &&
      (!now || Temporal.Instant.compare(at, now) < 0)
    );
  });
}
