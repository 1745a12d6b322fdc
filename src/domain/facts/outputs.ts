import { z } from "zod";
import { channelSchema, replyClasses } from "./schema.ts";
import { stepKinds } from "./step-kinds.ts";

// What the commands print with --json (CONTRACTS §2–5), as schemas to publish and to hold real output against.

const instant = z.string().describe("RFC 9557 or RFC 3339 instant");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ruleId = z
  .string()
  .regex(/^[A-Z]+-\d+$/)
  .describe("a row of docs/policy.md");
const confidence = z.enum(["high", "medium", "low"]);
const count = z.int().nonnegative();

export const reasonSchema = z.strictObject({ rule: ruleId, text: z.string() });
const held = z.strictObject({
  step: z.string(),
  until: instant.optional(),
  because: z.array(reasonSchema).min(1),
});

export const stepSchema = z.strictObject({
  id: z.string().describe("stable: the same facts give the same id"),
  kind: z.enum(stepKinds),
  to: z.string().optional(),
  interview: z.string().optional(),
  channel: channelSchema.optional(),
  notBefore: instant.optional(),
  sendAt: instant.optional(),
  deadline: instant.optional(),
  expires: instant.optional(),
  status: z.enum(["waiting", "ready", "overdue", "done", "dropped"]),
  forecast: z.boolean().describe("rests on something that has not happened yet"),
  optional: z.boolean(),
  needs: z.array(z.string()).describe("what the person must still supply"),
  because: z.array(reasonSchema).min(1),
});

/** `afterword plan --json`. */
export const planSchema = z.strictObject({
  now: instant,
  profile: z.string(),
  steps: z.array(stepSchema),
  held: z.array(held),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  line: z.int().min(1),
  column: z.int().min(1),
  start: count.describe("UTF-16 offset in the text"),
  end: count,
  message: z.string(),
  because: z.array(ruleId),
  suggestion: z.string().optional(),
});

/** `afterword check --format json`. */
export const reviewSchema = z.strictObject({
  findings: z.array(finding),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  notChecked: z
    .array(z.strictObject({ rule: z.string(), needs: z.string() }))
    .optional()
    .describe("rules that could not look, and what they would need to"),
  dismissed: z.array(z.strictObject({ finding, why: z.string() })).optional(),
});

/** `afterword compose --json`. */
export const draftSchema = z.strictObject({
  to: z.string(),
  cc: z.array(z.never()).max(0),
  subject: z.string(),
  body: z.string(),
  inReplyTo: z.string().optional(),
  parts: z.array(
    z.strictObject({
      text: z.string(),
      from: z.string().describe("a path in the application file, or `wording`"),
    }),
  ),
  missing: z.array(z.string()).describe("questions; where there are any, nothing was composed"),
  attachments: z.array(z.string()),
});

/** `afterword when --json`. */
export const whenSchema = z.strictObject({
  answerBy: day.nullable().describe("the last day that the words can mean to a patient reader"),
  earliest: day.nullish(),
  confidence,
  explanation: z.string(),
});

/** `afterword classify --json`. */
export const classifySchema = z.strictObject({
  class: z.enum([...replyClasses, "out-of-office", "bounce", "application-received", "newsletter"]),
  confidence,
  answerBy: day.nullish(),
  until: day.nullish(),
  evidence: z.array(z.unknown()),
  automatic: z.boolean(),
  bounce: z.unknown().nullable(),
});

const attendee = z.strictObject({ name: z.string().nullish(), email: z.string().nullish() });
/** `afterword invite --json`. */
export const inviteSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      uid: z.string(),
      method: z.string().nullish(),
      sequence: count,
      status: z.string().nullish(),
      summary: z.string().nullish(),
      start: z.string().nullish(),
      end: z.string().nullish(),
      allDay: z.boolean(),
      organizer: attendee.nullish(),
      attendees: z.array(attendee),
      location: z.string().nullish(),
      url: z.string().nullish(),
    }),
  ),
  problems: z.array(z.unknown()),
});
