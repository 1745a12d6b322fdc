import { z } from "@hono/zod-openapi";
import { stepKinds } from "#domain/facts/step-kinds.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import type { Policy } from "#domain/policy/policy.ts";

const time = z.string().describe("HH:MM, local to the person who is written to");

export const policySchema = z
  .strictObject({
    profile: z.string(),
    values: z.record(z.string(), z.record(z.string(), z.unknown())).describe("by rule id"),
    hours: z.strictObject({
      courtesyFrom: time,
      courtesyUntil: time,
      workingFrom: time,
      workingUntil: time,
      checkInAt: time,
    }),
    review: z
      .record(z.string(), z.enum(["error", "warning", "info", "off"]))
      .describe("how much a rule of the review weighs, where that is another than its own"),
  })
  .openapi("Policy");

export function policyOf(policy: Policy): z.output<typeof policySchema> {
  return structuredClone(policy) as unknown as z.output<typeof policySchema>;
}

export const calendarSchema = z
  .strictObject({
    country: z.string().optional(),
    region: z.string().optional(),
    weekend: z.array(z.int()).describe("ISO weekdays, 1 Monday … 7 Sunday"),
    years: z.array(z.int()).length(2).describe("the years that `holidays` covers, both included"),
    holidays: z.record(z.string(), z.string()).describe("date to the name of the public holiday"),
  })
  .openapi("Calendar");

/** Only the years around a day: a plan reaches no further, and thirty years of holidays are much to send. */
export function calendarOf(
  { country, region, weekend, years, holidays }: WorkingCalendar,
  now: Temporal.Instant,
): z.output<typeof calendarSchema> {
  const year = now.toZonedDateTimeISO("UTC").year;
  const from = Math.max(years[0], year - 1);
  const until = Math.min(years[1], year + 2);
  const within = [...holidays].filter(
    ([day]) => Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= until,
  );
  return {
    weekend: [...weekend],
    years: [from, until],
    holidays: Object.fromEntries(within),
    ...(country ? { country } : {}),
    ...(region ? { region } : {}),
  };
}

export const moveSchema = z
  .strictObject({
    step: z.string(),
    kind: z.enum(stepKinds),
    to: z.string().optional(),
    before: z.string().optional().describe("absent where the step is new"),
    after: z.string().optional().describe("absent where the step is gone"),
  })
  .openapi("Move");

const value = z.record(z.string(), z.unknown());

export const ruleSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    section: z.string(),
    guides: z.array(z.enum(["G0", "G1", "G2", "G3", "G4"])).readonly(),
    aside: z.string().optional().describe("guides that ask for something else, and what"),
    standing: z.string().describe("what holds in `balanced`, in words"),
    shows: z.array(z.string()).readonly(),
    value: value.readonly(),
    checkedOn: z.string(),
  })
  .openapi("Rule");

export const policyInForceSchema = z
  .strictObject({
    profile: z.string(),
    overrides: z.record(z.string(), value).describe("the person's own changes, by rule id"),
    profiles: z.array(z.string()),
    hours: policySchema.shape.hours,
    rules: z.array(
      z.strictObject({
        rule: ruleSchema,
        value: value.readonly().describe("what holds"),
        isYours: z.boolean(),
        byProfile: z.record(z.string(), value.readonly()).describe("what each profile would have"),
      }),
    ),
  })
  .openapi("PolicyInForce");
