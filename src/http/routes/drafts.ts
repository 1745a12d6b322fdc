import { createRoute, z } from "@hono/zod-openapi";
import { approveMessage } from "#actions/approve-message.ts";
import { composeDraft, saveDraft } from "#actions/compose-draft.ts";
import { handOver } from "#actions/hand-over.ts";
import { reviewDraft } from "#actions/review-draft.ts";
import { draftSchema, reviewSchema } from "#domain/facts/outputs.ts";
import { AppError } from "#ports/errors.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { approvedSchema, storedDraftSchema } from "../schemas/message.ts";
import { instant } from "../schemas/today.ts";
import { stepParams } from "./steps.ts";

const base = "/api/applications/{application}/steps/{step}";
const text = z.strictObject({
  subject: z.string().max(1000),
  body: z.string().max(100_000),
  inReplyTo: z.string().optional(),
  attachments: z.array(z.string()).default([]),
});
const draft = draftSchema.extend({ cc: z.array(z.string()).max(0) }).openapi("Draft");
const reviewBody = reviewSchema.openapi("Review");

const find = createRoute({
  method: "get",
  path: `${base}/draft`,
  operationId: "loadDraft",
  summary: "The draft of a step",
  request: { params: stepParams },
  responses: answers(storedDraftSchema, "The draft"),
});

const save = createRoute({
  method: "put",
  path: `${base}/draft`,
  operationId: "saveDraft",
  summary: "Keep a text as the draft of a step",
  description:
    "A message that was approved with another text is withdrawn. With the `version` that the text started from (0 where there was none), 409 where it was changed elsewhere.",
  request: {
    params: stepParams,
    ...bodyOf(text.extend({ version: z.int().optional() })),
  },
  responses: answers(storedDraftSchema, "The draft as it is stored"),
});

const compose = createRoute({
  method: "post",
  path: `${base}/draft/compose`,
  operationId: "composeDraft",
  summary: "Compose a text from the person's notes; nothing is stored",
  request: {
    params: stepParams,
    ...bodyOf(z.strictObject({ version: z.int().min(0).optional() })),
  },
  responses: answers(
    draft,
    "The text, each part with its source, or the questions to answer first",
  ),
});

const review = createRoute({
  method: "post",
  path: `${base}/review`,
  operationId: "reviewDraft",
  summary: "Read a text as a critical stranger would",
  description: "Offsets count in `Subject: …`, an empty line, then the body.",
  request: { params: stepParams, ...bodyOf(text) },
  responses: answers(reviewBody, "What it found"),
});

const approve = createRoute({
  method: "post",
  path: `${base}/approve`,
  operationId: "approveMessage",
  summary: "Approve exactly this text to exactly this person",
  description:
    "`seen` is what the person had before their eyes; where the stored draft or the address is another one, 409 and nothing is approved.",
  request: {
    params: stepParams,
    ...bodyOf(
      z.strictObject({
        seen: z.strictObject({
          subject: z.string(),
          body: z.string(),
          to: z.string().optional().describe("the address; left out where there is none"),
        }),
        at: instant.optional().describe("not before this time, and never before the plan allows"),
        despite: z.string().min(1).optional(),
        attachments: z
          .array(
            z.strictObject({
              name: z.string().min(1),
              type: z.string(),
              content: z.base64(),
            }),
          )
          .default([]),
      }),
    ),
  },
  responses: answers(approvedSchema, "What was approved"),
});

const handOff = createRoute({
  method: "post",
  path: `${base}/hand-off`,
  operationId: "handOver",
  summary: "The approved message as a mailto link, an .eml file, or text",
  request: {
    params: stepParams,
    ...bodyOf(z.strictObject({ as: z.enum(["mailto", "eml", "text"]) })),
  },
  responses: answers(
    z.strictObject({ form: z.enum(["mailto", "eml", "text"]), text: z.string() }),
    "The message",
  ),
});

export function addDrafts({ api, world }: Door): void {
  api.openapi(find, async (context) => {
    const { application, step } = context.req.valid("param");
    const draft = await world.store.read(({ drafts }) => drafts.find(application, step));
    if (!draft) throw new AppError("not-found", `There is no draft of ${step} yet.`);
    return context.json(draft, 200);
  });
  api.openapi(save, async (context) => {
    const { version, ...written } = context.req.valid("json");
    const draft = { ...context.req.valid("param"), ...stated(written) };
    return context.json(await saveDraft(world, draft, version), 200);
  });
  api.openapi(compose, async (context) => {
    const { version } = context.req.valid("json");
    const { draft } = await composeDraft(world, context.req.valid("param"), version);
    return context.json(draft, 200);
  });
  api.openapi(review, async (context) => {
    const draft = { ...context.req.valid("param"), ...stated(context.req.valid("json")) };
    return context.json(await reviewDraft(world, draft), 200);
  });
  api.openapi(approve, async (context) => {
    const { seen, at, despite, attachments } = context.req.valid("json");
    const { message, review: found } = await approveMessage(world, {
      ...context.req.valid("param"),
      seen: stated(seen),
      attachments: attachments.map(({ content, ...file }) => ({
        ...file,
        content: Uint8Array.fromBase64(content),
      })),
      ...(at ? { at: Temporal.Instant.from(at) } : {}),
      ...(despite ? { despite } : {}),
    });
    return context.json(
      {
        step: message.step,
        sendAt: message.wakeAt.toString(),
        hash: message.hash,
        messageId: message.messageId,
        review: found,
        ...(message.recipient ? { to: message.recipient } : {}),
      },
      200,
    );
  });
  api.openapi(handOff, async (context) => {
    const { as } = context.req.valid("json");
    return context.json(await handOver(world, context.req.valid("param"), as), 200);
  });
}
