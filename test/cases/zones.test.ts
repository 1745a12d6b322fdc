import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { plan } from "#domain/plan/plan.ts";
import type { Step } from "#domain/plan/types.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { balanced } from "#domain/policy/profiles.ts";

const hour = 3_600_000;
const from = Temporal.Instant.from("2015-01-01T00:00:00Z");
const until = Temporal.Instant.from("2041-01-01T00:00:00Z");
/** How long before or after the clocks change the interview ends. */
const ends = [-13, -0.5, 0, 20].map((hours) => hours * hour);

test("in every zone, around every change of the clocks from 2015 to 2040, each step is in its window, once", () => {
  let count = 0;
  for (const zone of Intl.supportedValuesOf("timeZone"))
    for (const change of changesOf(zone))
      for (const end of ends) {
        requireWindows(fileOf(zone, change + end), change + end);
        count++;
      }
  assert.ok(count > 25_000, `${count} interviews`);
});

function changesOf(zone: string): number[] {
  const found: number[] = [];
  let next = from.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (next && Temporal.Instant.compare(next.toInstant(), until) < 0) {
    found.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition("next");
  }
  return found;
}

function requireWindows(file: ApplicationFile, end: number): void {
  const steps = stepsAt(file, end);
  const byId = new Map(steps.map((step) => [step.id, step]));
  assert.equal(byId.size, steps.length, "no step stands twice");
  requireThanks(byId.get("thank-you:r1:ann"), end);
  for (const id of ["check-in:r1:1", "final-check-in:r1:1"]) requireCheckIn(byId.get(id), end);
  const thanks = byId.get("thank-you:r1:ann");
  assert.ok(thanks);
  assert.equal(statusAt(file, ms(thanks.sendAt) - 1000), "waiting", "no step is early");
  assert.equal(statusAt(file, ms(thanks.sendAt)), "ready");
  assert.equal(statusAt(file, end + 72 * hour), "dropped");
}

/** 24 and 72 elapsed hours, and the courtesy hours of the wall clock as Temporal reads it. */
function requireThanks(step: Step | undefined, end: number): void {
  assert.ok(step?.notBefore && step.deadline && step.expires);
  assert.equal(ms(step.notBefore), end + hour);
  assert.equal(ms(step.deadline), end + 24 * hour);
  assert.equal(ms(step.expires), end + 72 * hour);
  const sendAt = Temporal.ZonedDateTime.from(step.sendAt);
  assert.ok(sendAt.epochMilliseconds >= end + hour && sendAt.epochMilliseconds <= end + 24 * hour);
  const clock = sendAt.toPlainTime().toString();
  assert.ok(clock >= "08:00:00" && clock <= "21:00:00", `${step.sendAt} after ${end}`);
}

/** At ten by the wall clock of a working day, seven calendar days after the interview's at the least. */
function requireCheckIn(step: Step | undefined, end: number): void {
  assert.ok(step);
  const sendAt = Temporal.ZonedDateTime.from(step.sendAt);
  assert.equal(sendAt.toPlainTime().toString(), "10:00:00", step.sendAt);
  assert.ok(sendAt.dayOfWeek <= 5, step.sendAt);
  const start = Temporal.Instant.fromEpochMilliseconds(end - hour);
  const interviewOn = start.toZonedDateTimeISO(sendAt.timeZoneId).toPlainDate();
  const days = interviewOn.until(sendAt.toPlainDate()).days;
  const [least, most] = step.kind === "check-in" ? [7, 9] : [14, 16];
  assert.ok(days >= least && days <= most, `${step.id} ${days} days after`);
}

function stepsAt(file: ApplicationFile, now: number): Step[] {
  const context = {
    now: Temporal.Instant.fromEpochMilliseconds(now),
    policy: balanced,
    calendar: plainCalendar,
  };
  return plan(file, context).steps;
}

function statusAt(file: ApplicationFile, now: number): string | undefined {
  return stepsAt(file, now).find(({ id }) => id === "thank-you:r1:ann")?.status;
}

function fileOf(timeZone: string, end: number): ApplicationFile {
  const at = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toString();
  return {
    format: "afterword/application@1",
    me: { name: "Ines Okoro", email: "ines@post.example", timeZone },
    application: {
      id: "kiln",
      company: "Kiln",
      role: "Potter",
      timeZone,
      culture: "standard",
      channel: "email",
      people: [{ id: "ann", name: "Ann Reed", part: "interviewer", email: "ann@kiln.example" }],
      interviews: [
        {
          id: "r1",
          stage: "panel",
          start: at(end - hour),
          end: at(end),
          interviewers: ["ann"],
          cancelled: false,
        },
      ],
      events: [],
    },
  };
}

function ms(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}
