import assert from "node:assert/strict";
import { test } from "node:test";
import { listCountries, loadCalendar } from "#calendar/holidays.ts";
import { fileSchema } from "#domain/facts/schema.ts";
import { explain } from "#domain/plan/explain.ts";
import { addWorkingDays, type WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { balanced } from "#domain/policy/profiles.ts";

test("in every country a check-in waits for two working days past a date on the eve of a holiday, and names the holiday", () => {
  const countries = listCountries();
  assert.ok(countries.length >= 30);
  for (const country of countries) requireHolidaySkipped(country);
});

function requireHolidaySkipped(country: string): void {
  const calendar = loadCalendar(country);
  const holiday = holidayOf2027(calendar);
  const answerBy = holiday.subtract({ days: 1 });
  const explanation = explain("check-in:r1:1", fileOf(country, answerBy), {
    now: Temporal.Instant.from("2026-11-16T16:00:00Z"),
    policy: balanced,
    calendar,
  });
  assert.ok(explanation);
  const wanted = addWorkingDays(answerBy, 2, calendar);
  assert.equal(explanation.step.sendAt, `${wanted}T10:00:00+00:00[UTC]`, country);
  const name = calendar.holidays.get(holiday.toString());
  const skipped = explanation.lines.find(({ on }) => on === holiday.toString());
  assert.ok(
    name && skipped?.text.endsWith(`does not count: ${name}`),
    `${country}: ${skipped?.text}`,
  );
}

/** The first holiday of the year that is not on a weekend anyway. */
function holidayOf2027({ holidays, weekend }: WorkingCalendar): Temporal.PlainDate {
  const days = [...holidays.keys()]
    .filter((date) => date.startsWith("2027"))
    .sort()
    .map((date) => Temporal.PlainDate.from(date));
  const found = days.find(({ dayOfWeek }) => !weekend.includes(dayOfWeek));
  assert.ok(found);
  return found;
}

function fileOf(country: string, answerBy: Temporal.PlainDate) {
  return fileSchema.parse({
    format: "afterword/application@1",
    me: { name: "Ines Okoro", email: "ines@post.example", timeZone: "UTC" },
    application: {
      id: "kiln",
      company: "Kiln",
      role: "Potter",
      country,
      timeZone: "UTC",
      people: [{ id: "rosa", name: "Rosa Amsel", part: "recruiter", email: "rosa@kiln.example" }],
      interviews: [
        {
          id: "r1",
          stage: "panel",
          start: "2026-11-16T14:00:00Z",
          end: "2026-11-16T15:00:00Z",
        },
      ],
      events: [
        {
          id: "e1",
          type: "timeline-stated",
          at: "2026-11-16T14:50:00Z",
          answerBy: answerBy.toString(),
        },
      ],
    },
  });
}
