import { readFileSync } from "node:fs";
import { parseFileText } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { forecast } from "#domain/plan/forecast.ts";
import { plan } from "#domain/plan/plan.ts";
import { balanced } from "#domain/policy/profiles.ts";
import type { ApplicationRow, WholeApplication } from "../../web/api/types.ts";
import { calendarOf } from "./calendar-of.ts";

/** Maya looks at her pages on a Wednesday, the day before Thanksgiving. */
export const mayaNow = "2026-11-25T10:40:00-05:00[America/New_York]";

/**
 * Four applications of one person: a panel yesterday with the recruiter's word for when they answer; a first round whose named
 * day is today; "no news yet" of this morning; an offer by telephone.
 */
export const mayaFiles: ApplicationFile[] = [
  "larkfield",
  "tidewater",
  "fennimore",
  "marsh-pell",
].map((name) => {
  const file = new URL(`maya/${name}.afterword.json`, import.meta.url);
  const parsed = parseFileText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
});

/** One of them as the server gives it, planned by the real planner. */
export async function wholeOf(id: string, now = mayaNow): Promise<WholeApplication> {
  const file = mayaFiles.find(({ application }) => application.id === id)!;
  const calendar = await calendarOf(file.application);
  const context = { now: Temporal.Instant.from(now), policy: balanced, calendar };
  return {
    file,
    version: 1,
    standing: { furthest: "panel" },
    plan: plan(file, context),
    forecast: forecast(file, context, "nobody-answers"),
    messages: [],
    drafts: [],
    incoming: [],
    files: [],
    policy: balanced,
    calendar: {
      country: "US",
      region: "NY",
      weekend: [...calendar.weekend],
      years: [...calendar.years],
      holidays: Object.fromEntries([...calendar.holidays].filter(([day]) => /^202[67]/.test(day))),
    },
  };
}

export function rowsOf(): ApplicationRow[] {
  return mayaFiles.map(({ application: { id, company, role, interviews, events } }) => ({
    id,
    company,
    role,
    sample: false,
    furthest: "panel",
    ...(interviews.at(-1)
      ? {
          newest: {
            id: interviews.at(-1)!.id,
            stage: interviews.at(-1)!.stage,
            start: interviews.at(-1)!.start,
          },
        }
      : {}),
    thread: events.flatMap(({ type, at }): ApplicationRow["thread"] =>
      type === "applied" || type === "message-sent"
        ? [{ at, side: "yours" }]
        : type === "reply-received" || type === "offer-received"
          ? [{ at, side: "theirs" }]
          : [],
    ),
  }));
}
