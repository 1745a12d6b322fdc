import { z } from "@hono/zod-openapi";
import { parseInstant } from "#domain/facts/instants.ts";
import { stageSchema } from "#domain/facts/schema.ts";
import { reasonSchema, stepSchema } from "#domain/facts/outputs.ts";

/** An instant that a person states; what cannot be read as one is told by its place. */
export const statedInstant = z
  .string()
  .refine(
    (text) => parseInstant(text) !== undefined,
    "must be an instant such as 2026-11-20T14:00:00Z",
  )
  .describe("RFC 9557 or RFC 3339 instant");

export const instant = z.string().describe("RFC 9557 or RFC 3339 instant");

export const lineSchema = stepSchema
  .omit({ id: true, because: true, status: true })
  .extend({
    application: z.string(),
    company: z.string(),
    role: z.string(),
    timeZone: z.string().describe("the employer's"),
    step: z.string(),
    status: z.enum(["waiting", "ready", "overdue"]),
    name: z.string().optional().describe("of the person that `to` is"),
    salutation: z.string().optional(),
    round: z
      .strictObject({ stage: stageSchema, start: instant, end: instant })
      .optional()
      .describe("what `interview` is"),
    held: z.boolean(),
    heldUntil: instant.optional(),
    moved: z
      .strictObject({ from: instant, why: z.string() })
      .optional()
      .describe("from when it was moved, where nothing that happened is the reason"),
    approved: z
      .enum(["goes", "by-hand"])
      .optional()
      .describe(
        "the text is approved: it goes from the mailbox at `sendAt`, or the person hands it over",
      ),
    because: z.array(reasonSchema),
  })
  .openapi("Line");

export const todaySchema = z
  .strictObject({
    now: instant,
    timeZone: z.string().describe("the person's own"),
    applications: z.int(),
    next: z.array(lineSchema).describe("the one thing to do now, a line for each person"),
    nights: z
      .array(z.strictObject({ from: instant, until: instant }))
      .describe("hours at which nobody writes, within the window of `next`"),
    also: z.array(lineSchema),
    held: z.array(lineSchema),
    waiting: z.array(lineSchema),
    more: z
      .strictObject({ also: z.int(), held: z.int(), waiting: z.int() })
      .describe("how many lines of each are left out here"),
    stopped: z
      .array(
        lineSchema
          .pick({ application: true, company: true, step: true, kind: true, salutation: true })
          .extend({ to: z.string(), name: z.string(), because: z.array(reasonSchema) }),
      )
      .describe("what is no longer wanted since an answer of the last day"),
    questions: z
      .array(
        z.strictObject({
          messageId: z.string(),
          application: z.string().optional(),
          person: z.string().optional(),
          sender: z.string(),
          subject: z.string(),
        }),
      )
      .describe("mails that may be answers; nothing goes to their employer until they are settled"),
    unsettled: z
      .array(
        z.strictObject({
          application: z.string(),
          step: z.string(),
          state: z.string(),
          person: z.string().optional(),
        }),
      )
      .describe("messages that are unsure or were refused"),
    daysSinceLastApplication: z.int().optional(),
    mailReadAt: instant.optional(),
  })
  .openapi("Today");
