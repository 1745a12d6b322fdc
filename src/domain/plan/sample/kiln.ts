import { fileSchema, type ApplicationFile } from "#domain/facts/schema.ts";
import { balanced } from "#domain/policy/profiles.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { PlanContext } from "../context.ts";
import { readElsewhere } from "../elsewhere.ts";
import { plan } from "../plan.ts";
import type { Step } from "../types.ts";
import { plainCalendar } from "../working-calendar.ts";

const rosa = { id: "rosa", name: "Rosa Amsel", part: "recruiter", email: "rosa@kiln.example" };
const tom = { id: "tom", name: "Tom Reed", part: "interviewer", email: "tom@kiln.example" };

const interview = {
  id: "r1",
  stage: "first-round",
  start: "2026-10-05T14:00:00Z",
  end: "2026-10-05T15:00:00Z",
  interviewers: [],
};

/** The sample of the planner's tests: one interview on Monday 5 October 2026, 14:00 to 15:00 UTC, and Rosa the recruiter. */
export function fileOf(application: object = {}): ApplicationFile {
  return fileSchema.parse({
    format: "afterword/application@1",
    me: { name: "Ines Okoro", email: "ines@post.example", timeZone: "UTC" },
    application: {
      id: "kiln",
      company: "Kiln",
      role: "Potter",
      country: "US",
      timeZone: "UTC",
      people: [rosa],
      interviews: [interview],
      events: [],
      ...application,
    },
  });
}

/** The same interview, held by Tom. */
export function metTom(
  person: object = {},
  application: object = {},
  round: object = {},
): ApplicationFile {
  const interviews = [{ ...interview, interviewers: ["tom"], ...round }];
  return fileOf({ people: [rosa, { ...tom, ...person }], interviews, ...application });
}

/** What a plan of the sample rests on, in the United States without holidays. */
export function at(
  now: string,
  others: readonly ApplicationFile[] = [],
  policy: Policy = balanced,
): PlanContext {
  const instant = Temporal.Instant.from(now);
  const elsewhere = readElsewhere(others, instant.epochMilliseconds);
  return { now: instant, policy, calendar: { ...plainCalendar, country: "US" }, elsewhere };
}

/** A message at noon. */
export function sent(
  id: string,
  on: string,
  {
    to = "rosa",
    kind = "other",
    ...more
  }: { to?: string; kind?: string; [more: string]: unknown } = {},
) {
  return { id, type: "message-sent", at: `${on}T12:00:00Z`, kind, to, ...more };
}

export function findStep(
  file: ApplicationFile,
  id: string,
  context: PlanContext,
): Step | undefined {
  return plan(file, context).steps.find((step) => step.id === id);
}
