import { z } from "@hono/zod-openapi";
import { named } from "../declare.ts";
import { planSchema as plan, stepSchema as step } from "#domain/facts/outputs.ts";
import {
  applicationSchema,
  debriefSchema,
  eventSchema,
  fileSchema,
  interviewSchema,
  personSchema,
  stageSchema,
} from "#domain/facts/schema.ts";
import { ladder } from "#actions/read-standing.ts";
import { calendarSchema, policySchema, ruleSchema } from "./policy.ts";
import { incomingSchema, messageSchema, storedDraftSchema } from "./message.ts";
import { instant, lineSchema } from "./today.ts";

export const stepSchema = named("Step", step);
export const planSchema = plan.extend({ steps: z.array(stepSchema) }).openapi("Plan");
export const personBody = named("Person", personSchema);
export const debriefBody = named("Debrief", debriefSchema);
export const interviewBody = named("Interview", interviewSchema);
export const eventBody = named("Event", eventSchema);
export const factsBody = applicationSchema.omit({ events: true }).openapi("Facts");
export const applicationBody = named("Application", applicationSchema);
export const fileBody = named("ApplicationFile", fileSchema);

export const standingSchema = z.strictObject({
  furthest: z.enum(ladder),
  ended: z.enum(["rejected", "withdrawn", "accepted", "declined", "no-answer"]).optional(),
});

export const rowSchema = standingSchema
  .extend({
    id: z.string(),
    company: z.string(),
    role: z.string(),
    sample: z.boolean(),
    newest: z.strictObject({ id: z.string(), stage: stageSchema, start: instant }).optional(),
    last: z.strictObject({ type: z.string(), at: instant }).optional(),
    next: lineSchema
      .omit({ application: true, company: true, role: true, timeZone: true })
      .optional(),
    nextTo: z.array(z.string()).optional().describe("whom else the same is due to"),
    thread: z.array(z.strictObject({ at: instant, side: z.enum(["yours", "theirs"]) })),
  })
  .openapi("ApplicationRow");

export const wholeSchema = z
  .strictObject({
    file: fileBody,
    version: z.int(),
    standing: standingSchema,
    policy: policySchema,
    calendar: calendarSchema,
    plan: planSchema,
    forecast: planSchema.describe("if every message goes at its time and nobody answers"),
    messages: z.array(messageSchema),
    drafts: z.array(storedDraftSchema),
    incoming: z.array(incomingSchema),
    files: z.array(z.string()).describe("names of the files that are kept for its letters"),
  })
  .openapi("WholeApplication");

export const recordedSchema = z
  .strictObject({
    event: eventBody,
    withdrawn: z.array(z.string()).describe("steps whose approved message is no longer wanted"),
  })
  .openapi("Recorded");

export const savedDebriefSchema = z
  .strictObject({ debrief: debriefBody.nullable(), version: z.string() })
  .openapi("SavedDebrief");

const line = z.strictObject({
  what: z.enum(["words", "start", "count", "skipped", "moved", "hours", "result"]),
  text: z.string(),
  rule: z.string().optional(),
  on: z.string().optional(),
  at: instant.optional(),
});

export const stepWithReasonsSchema = z
  .strictObject({
    step: stepSchema,
    person: personBody.optional(),
    lines: z.array(line).describe("how the date came about"),
    rules: z.array(ruleSchema),
    obstacles: z.array(
      z.strictObject({
        text: z.string(),
        rule: z.string(),
        until: instant.optional(),
        releasedBy: z.string().optional(),
      }),
    ),
    draft: storedDraftSchema.optional(),
    message: messageSchema.optional(),
  })
  .openapi("StepWithReasons");
