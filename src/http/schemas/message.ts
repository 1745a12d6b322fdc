import { z } from "@hono/zod-openapi";
import { reviewSchema } from "#domain/facts/outputs.ts";
import { channelSchema } from "#domain/facts/schema.ts";
import { stepKinds } from "#domain/facts/step-kinds.ts";
import { messageStates } from "#domain/thread/states.ts";
import type { MessageWithStates } from "#actions/show-application.ts";
import type { StoredIncoming } from "#ports/store.ts";
import { instant } from "./today.ts";

const mailbox = z.strictObject({ name: z.string().optional(), address: z.string() });

export const messageSchema = z
  .strictObject({
    id: z.string(),
    step: z.string(),
    kind: z.enum(stepKinds),
    person: z.string().optional(),
    interview: z.string().optional(),
    channel: channelSchema,
    sender: mailbox,
    recipient: mailbox.optional(),
    subject: z.string(),
    body: z.string(),
    messageId: z.string(),
    hash: z.string().describe("SHA-256 over everything that was approved"),
    state: z.enum(messageStates),
    sendAt: instant.describe("not before this time"),
    attempts: z.int(),
    states: z.array(
      z.strictObject({
        state: z.enum(messageStates),
        at: instant,
        author: z.enum(["person", "mailbox", "worker", "import"]),
        say: z.string(),
      }),
    ),
  })
  .openapi("Message");

export function messageOf(message: MessageWithStates): z.output<typeof messageSchema> {
  const { id, step, kind, channel, sender, subject, body, messageId, hash, state } = message;
  const { person, interview, recipient, attempts, wakeAt, states } = message;
  return {
    ...{ id, step, kind, channel, sender, subject, body, messageId, hash, state, attempts },
    sendAt: wakeAt.toString(),
    states: states.map((row) => ({ ...row, at: row.at.toString() })),
    ...(person ? { person } : {}),
    ...(interview ? { interview } : {}),
    ...(recipient ? { recipient } : {}),
  };
}

export const incomingSchema = z
  .strictObject({
    messageId: z.string(),
    application: z.string().optional(),
    person: z.string().optional(),
    event: z.string().optional(),
    receivedAt: instant,
    sender: z.string(),
    subject: z.string(),
    text: z.string().describe("what they wrote, without quotations; plain text"),
    judgement: z.record(z.string(), z.unknown()).describe("class, confidence, dates and evidence"),
    asks: z.boolean().describe("a person must still say what it is"),
  })
  .openapi("Incoming");

export function incomingOf(incoming: StoredIncoming): z.output<typeof incomingSchema> {
  const { folder: _, references: __, receivedAt, judgement, ...rest } = incoming;
  return { ...rest, receivedAt: receivedAt.toString(), judgement: { ...judgement } };
}

export const storedDraftSchema = z
  .strictObject({
    application: z.string(),
    step: z.string(),
    subject: z.string(),
    body: z.string(),
    inReplyTo: z.string().optional(),
    attachments: z.array(z.string()),
    version: z.int(),
  })
  .openapi("StoredDraft");

export const approvedSchema = z
  .strictObject({
    step: z.string(),
    to: mailbox.optional(),
    sendAt: instant.describe("not before this time"),
    hash: z.string(),
    messageId: z.string(),
    review: reviewSchema,
  })
  .openapi("Approved");
