import { createRoute, z } from "@hono/zod-openapi";
import { dismissAnswer } from "#actions/dismiss-answer.ts";
import { addNamedRound } from "#actions/named-round.ts";
import { listAnswers } from "#actions/list-answers.ts";
import { restoreAnswer } from "#actions/restore-answer.ts";
import { settleAnswer } from "#actions/settle-answer.ts";
import { replyClasses, stageSchema } from "#domain/facts/schema.ts";
import { whatFollows } from "#domain/replies/questions.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { eventBody, recordedSchema } from "../schemas/application.ts";
import { incomingOf, incomingSchema } from "../schemas/message.ts";
import { moveSchema } from "../schemas/policy.ts";

const answerSchema = z
  .strictObject({
    mail: incomingSchema,
    company: z.string().optional(),
    name: z.string().optional().describe("of the person who wrote"),
    event: eventBody.optional().describe("what was recorded from it"),
    moves: z
      .array(moveSchema)
      .optional()
      .describe("what the plan would do if it means what it was taken for"),
    named: z
      .strictObject({
        stage: stageSchema,
        start: z.string(),
        end: z.string(),
        people: z.array(z.string()),
      })
      .optional()
      .describe("the round that it invites to in words, where it is not on file"),
    choices: z
      .array(z.strictObject({ class: z.enum([...replyClasses, "none"]), follows: z.string() }))
      .optional()
      .describe(
        "where it is asked about: each thing that it can mean, and what follows in words; `none` is to dismiss it",
      ),
  })
  .openapi("Answer");

const params = z.object({ messageId: z.string() });

const list = createRoute({
  method: "get",
  path: "/api/answers",
  operationId: "listAnswers",
  summary:
    "What came in: first what a person must say something about, the most urgent at the top, then what was read",
  responses: answers(z.array(answerSchema), "The answers"),
});

const settle = createRoute({
  method: "post",
  path: "/api/answers/{messageId}/settle",
  operationId: "settleAnswer",
  summary: "Confirm what a mail means, or correct it",
  description:
    "What is left out stays as it was understood; an event that was recorded from it is voided first.",
  request: {
    params,
    ...bodyOf(
      z.strictObject({
        application: z.string().optional(),
        from: z.string().optional(),
        class: z.enum(replyClasses).optional(),
        answerBy: z.iso.date().nullable().optional(),
      }),
    ),
  },
  responses: answers(recordedSchema, "The event"),
});

const dismiss = createRoute({
  method: "post",
  path: "/api/answers/{messageId}/dismiss",
  operationId: "dismissAnswer",
  summary: "Say that a mail is no answer; it changes nothing",
  request: { params },
  responses: answers(z.strictObject({ messageId: z.string() }), "The mail"),
});

const restore = createRoute({
  method: "post",
  path: "/api/answers/{messageId}/restore",
  operationId: "restoreAnswer",
  summary: "Take back what was said of a mail",
  description:
    "What was recorded of it since is voided; what stood before, as listed, holds again.",
  request: {
    params,
    ...bodyOf(
      z.strictObject({
        asks: z.boolean(),
        event: z.string().optional().describe("that was recorded from it before"),
        said: z.enum(replyClasses).optional(),
      }),
    ),
  },
  responses: answers(z.strictObject({ messageId: z.string() }), "The mail"),
});

const round = createRoute({
  method: "post",
  path: "/api/answers/{messageId}/round",
  operationId: "addNamedRound",
  summary: "Add the round that a mail invites to in words, with its people",
  request: { params },
  responses: answers(
    z.strictObject({ application: z.string(), interview: z.string() }),
    "The round",
  ),
});

const choices = ([...replyClasses, "none"] as const).map((one) => ({
  class: one,
  follows: whatFollows[one],
}));

export function addAnswers({ api, world }: Door): void {
  api.openapi(list, async (context) => {
    const all = await listAnswers(world);
    return context.json(
      all.map((answer) => ({
        ...answer,
        mail: incomingOf(answer.mail),
        ...(answer.mail.asks ? { choices } : {}),
      })),
      200,
    );
  });
  api.openapi(settle, async (context) => {
    const { messageId } = context.req.valid("param");
    const meaning = stated(context.req.valid("json"));
    return context.json(await settleAnswer(world, messageId, meaning), 200);
  });
  api.openapi(dismiss, async (context) => {
    const { messageId } = context.req.valid("param");
    await dismissAnswer(world, messageId);
    return context.json({ messageId }, 200);
  });
  api.openapi(round, async (context) => {
    const { messageId } = context.req.valid("param");
    return context.json(await addNamedRound(world, messageId), 200);
  });
  api.openapi(restore, async (context) => {
    const { messageId } = context.req.valid("param");
    await restoreAnswer(world, messageId, stated(context.req.valid("json")));
    return context.json({ messageId }, 200);
  });
}
