import { z } from "zod";
import { isAddress } from "./address.ts";
import { parseInstant } from "./instants.ts";
import { stepKinds } from "./step-kinds.ts";

const text = z.string().trim().min(1, "must not be empty");
const id = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
    "must be letters, digits, dots, hyphens or underscores",
  );
const instant = z.string().refine((value) => parseInstant(value) !== undefined, {
  message:
    "must be an instant such as 2026-11-20T14:00:00-05:00[America/New_York] or 2026-11-20T19:00:00Z, with an offset that holds in that zone",
});
const date = z.string().refine(isDate, "must be a date such as 2026-11-27");
const zone = z.string().refine(isZone, "must be a time zone such as America/New_York");
const address = z
  .string()
  .refine(isAddress, "must be one e-mail address such as dana@acme.example");
const link = z.url({
  protocol: /^https?$/,
  error: "must be a link that begins with https:// or http://",
});

export const meSchema = z.strictObject({
  name: text,
  email: address,
  timeZone: zone,
  signature: z.string().optional(),
});

export const partSchema = z.enum([
  "recruiter",
  "hiring-manager",
  "interviewer",
  "reference",
  "other",
]);
export const personSchema = z.strictObject({
  id,
  name: text,
  salutation: text.optional(),
  title: text.optional(),
  part: partSchema,
  email: address.optional(),
  linkedin: link.optional(),
  timeZone: zone.optional(),
});

export const stageSchema = z.enum(["phone-screen", "first-round", "technical", "panel", "final"]);
export const debriefSchema = z.strictObject({
  writtenAt: instant.optional(),
  notes: z.array(z.strictObject({ person: id, specifics: z.array(text).default([]) })).default([]),
  fit: text.optional(),
  questions: z.array(z.strictObject({ question: text, answer: z.string().optional() })).default([]),
  correction: z
    .strictObject({ person: id.optional(), topic: text, better: text, link: link.optional() })
    .optional(),
  promised: z
    .array(
      z.strictObject({
        id,
        what: text,
        to: id.optional(),
        file: text.optional(),
        link: link.optional(),
      }),
    )
    .default([]),
  insight: text.optional(),
});
export const interviewSchema = z.strictObject({
  id,
  stage: stageSchema,
  start: instant,
  end: instant,
  interviewers: z.array(id).default([]),
  cancelled: z.boolean().default(false),
  debrief: debriefSchema.optional(),
});

export const channelSchema = z.enum(["email", "linkedin", "phone", "portal", "card"]);
export const replyClasses = [
  "acknowledgement",
  "holding",
  "scheduling",
  "next-round",
  "information-request",
  "rejection",
  "offer",
  "other",
] as const;

const base = { id, at: instant };
export const eventSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...base, type: z.literal("applied") }),
  z.strictObject({
    ...base,
    type: z.literal("timeline-stated"),
    by: id.optional(),
    words: text.optional(),
    answerBy: date.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("message-sent"),
    kind: z.enum([...stepKinds, "other"]),
    to: id.optional(),
    interview: id.optional(),
    channel: channelSchema.optional(),
    subject: z.string().optional(),
    messageId: text.optional(),
    step: text.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("reply-received"),
    from: id.optional(),
    class: z.enum(replyClasses),
    answerBy: date.optional(),
    asks: z.array(text).optional(),
    interview: id.optional(),
    subject: z.string().optional(),
    messageId: text.optional(),
    channel: channelSchema.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("out-of-office"),
    from: id.optional(),
    until: date.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("bounce"),
    to: id,
    address: address.optional(),
    messageId: text.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("offer-received"),
    by: id.optional(),
    form: z.enum(["verbal", "written"]).optional(),
    answerBy: date.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("other-offer"),
    answerBy: date.optional(),
    firstChoice: z.boolean().optional(),
  }),
  z.strictObject({ ...base, type: z.literal("other-offer-accepted") }),
  z.strictObject({
    ...base,
    type: z.literal("references-requested"),
    people: z.array(id).default([]),
  }),
  z.strictObject({
    ...base,
    type: z.literal("step-skipped"),
    step: text,
    why: z.string().optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal("step-snoozed"),
    step: text,
    until: z.union([date, instant], {
      error: "must be a date such as 2026-12-02, or an instant such as 2026-12-02T09:00:00Z",
    }),
  }),
  z.strictObject({ ...base, type: z.literal("step-done"), step: text }),
  z.strictObject({
    ...base,
    type: z.literal("rejected"),
    by: id.optional(),
    askFeedback: z.boolean().optional(),
  }),
  z.strictObject({ ...base, type: z.literal("offer-accepted") }),
  z.strictObject({ ...base, type: z.literal("offer-declined") }),
  z.strictObject({ ...base, type: z.literal("withdrawn") }),
  z.strictObject({ ...base, type: z.literal("material-delivered"), promise: id }),
  z.strictObject({ ...base, type: z.literal("voided"), event: id }),
]);

export const applicationSchema = z.strictObject({
  id,
  company: text,
  role: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "must be a country code of two capitals such as US")
    .optional(),
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/, "must be a region code such as NY")
    .optional(),
  timeZone: zone,
  culture: z.enum(["standard", "startup", "traditional"]).default("standard"),
  channel: channelSchema.exclude(["card"]).default("email"),
  mainContact: id.optional(),
  people: z.array(personSchema).default([]),
  interviews: z.array(interviewSchema).default([]),
  events: z.array(eventSchema).default([]),
});

export const fileSchema = z.strictObject({
  format: z.literal("afterword/application@1"),
  me: meSchema,
  application: applicationSchema,
});

/** The application file of one opening: who, what, when, what was said, what was sent. JSON-shaped, so that it travels as it is. */
export type ApplicationFile = z.output<typeof fileSchema>;
export type Application = ApplicationFile["application"];
export type Me = ApplicationFile["me"];
export type Person = z.output<typeof personSchema>;
export type Interview = z.output<typeof interviewSchema>;
export type Debrief = z.output<typeof debriefSchema>;
export type Event = z.output<typeof eventSchema>;
export type EventType = Event["type"];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;
export type Stage = z.output<typeof stageSchema>;
export type Channel = z.output<typeof channelSchema>;
export type ReplyClass = (typeof replyClasses)[number];

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

function isZone(value: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
    return true;
  } catch {
    return false;
  }
}
