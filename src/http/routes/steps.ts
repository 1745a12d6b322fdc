import { createRoute, z } from "@hono/zod-openapi";
import { markSent, markUnsent } from "#actions/mark-sent.ts";
import { showStep } from "#actions/show-step.ts";
import { skipStep } from "#actions/skip-step.ts";
import { snoozeStep } from "#actions/snooze-step.ts";
import { answers, bodyOf } from "../declare.ts";
import type { Door } from "../door.ts";
import { recordedSchema, stepWithReasonsSchema } from "../schemas/application.ts";
import { messageOf } from "../schemas/message.ts";
import { statedInstant } from "../schemas/today.ts";
import { applicationParams } from "./applications.ts";

export const stepParams = applicationParams.extend({ step: z.string() });
const done = answers(z.strictObject({ step: z.string() }), "The step");
export const stepBase = "/api/applications/{application}/steps/{step}";

const show = createRoute({
  method: "get",
  path: stepBase,
  operationId: "showStep",
  summary: "One step: why it stands where it does, why it is not now, its draft, its message",
  request: { params: stepParams },
  responses: answers(stepWithReasonsSchema, "The step"),
});

const sent = createRoute({
  method: "post",
  path: `${stepBase}/sent`,
  operationId: "markSent",
  summary: "Say that it went out, by your own hand or after a doubt",
  request: { params: stepParams, ...bodyOf(z.strictObject({ at: statedInstant.optional() })) },
  responses: done,
});

const callBack = createRoute({
  method: "post",
  path: `${stepBase}/call-back`,
  operationId: "markUnsent",
  summary: "Take an approval back, or say that an unsure message never went out",
  request: { params: stepParams },
  responses: done,
});

const send = createRoute({
  method: "post",
  path: `${stepBase}/send`,
  operationId: "sendStep",
  summary: "Send the approved message now, where it is due",
  request: { params: stepParams },
  responses: answers(
    z.strictObject({
      step: z.string(),
      outcome: z.enum(["sent", "deferred", "refused", "stopped", "unsure", "not-due"]),
      say: z.string().optional(),
    }),
    "What became of it",
  ),
});

const skip = createRoute({
  method: "post",
  path: `${stepBase}/skip`,
  operationId: "skipStep",
  summary: "Leave it out; undoing the event brings it back",
  request: { params: stepParams, ...bodyOf(z.strictObject({ why: z.string().optional() })) },
  responses: answers(recordedSchema, "The event"),
});

const snooze = createRoute({
  method: "post",
  path: `${stepBase}/snooze`,
  operationId: "snoozeStep",
  summary: "Put it off until a day or an instant",
  request: { params: stepParams, ...bodyOf(z.strictObject({ until: z.string() })) },
  responses: answers(recordedSchema, "The event"),
});

export function addSteps({ api, world }: Door): void {
  api.openapi(show, async (context) => {
    const { message, ...step } = await showStep(world, context.req.valid("param"));
    return context.json({ ...step, ...(message ? { message: messageOf(message) } : {}) }, 200);
  });
  api.openapi(sent, async (context) => {
    const of = context.req.valid("param");
    await markSent(world, of, context.req.valid("json").at);
    return context.json({ step: of.step }, 200);
  });
  api.openapi(callBack, async (context) => {
    const of = context.req.valid("param");
    await markUnsent(world, of);
    return context.json({ step: of.step }, 200);
  });
  api.openapi(send, async (context) => {
    const of = context.req.valid("param");
    const { sendStep } = await import("#actions/send-step.ts");
    return context.json({ step: of.step, ...(await sendStep(world, of)) }, 200);
  });
  api.openapi(skip, async (context) => {
    const { why } = context.req.valid("json");
    return context.json(await skipStep(world, context.req.valid("param"), why), 200);
  });
  api.openapi(snooze, async (context) => {
    const { until } = context.req.valid("json");
    return context.json(await snoozeStep(world, context.req.valid("param"), until), 200);
  });
}
