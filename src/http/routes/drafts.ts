import { createRoute, z } from "@hono/zod-openapi";
import { draftSchema, reviewSchema } from "#domain/facts/outputs.ts";
import { AppError } from "#ports/errors.ts";
import { answers, bodyOf, named, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { storedDraftSchema } from "../schemas/message.ts";
import { stepBase as base, stepParams } from "./steps.ts";

const text = z.strictObject({
  subject: z
    .string()
    .max(1000)
    .regex(/^\P{Cc}*$/u, "must be one line"),
  body: z
    .string()
    .max(100_000)
    .regex(/^[^\0]*$/, "must be text"),
  inReplyTo: z.string().optional(),
  attachments: z.array(z.string()).default([]),
});
const draft = draftSchema
  .extend({
    cc: z.array(z.string()).max(0),
    leftOut: z
      .array(z.string())
      .optional()
      .describe("what was noted and is not said, each with the reason"),
  })
  .openapi("Draft");
const reviewBody = named("Review", reviewSchema);

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
    const { saveDraft } = await import("#actions/save-draft.ts");
    return context.json(await saveDraft(world, draft, version), 200);
  });
  api.openapi(compose, async (context) => {
    const { version } = context.req.valid("json");
    const { composeDraft } = await import("#actions/compose-draft.ts");
    const { draft } = await composeDraft(world, context.req.valid("param"), version);
    return context.json(draft, 200);
  });
  api.openapi(review, async (context) => {
    const draft = { ...context.req.valid("param"), ...stated(context.req.valid("json")) };
    const { reviewDraft } = await import("#actions/review-draft.ts");
    return context.json(await reviewDraft(world, draft), 200);
  });
}
