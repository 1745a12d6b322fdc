import { createRoute, z } from "@hono/zod-openapi";
import { addApplication, changeFacts } from "#actions/add-application.ts";
import { eraseApplication } from "#actions/erase-application.ts";
import { listApplications } from "#actions/list-applications.ts";
import { forecastApplication, showApplication } from "#actions/show-application.ts";
import { answers, bodyOf } from "../declare.ts";
import type { Door } from "../door.ts";
import {
  applicationBody,
  factsBody,
  planSchema,
  rowSchema,
  wholeSchema,
} from "../schemas/application.ts";
import { incomingOf, messageOf } from "../schemas/message.ts";
import { calendarOf, policyOf } from "../schemas/policy.ts";
import { withMe } from "../with-me.ts";

export const applicationParams = z.object({ application: z.string() });

const list = createRoute({
  method: "get",
  path: "/api/applications",
  operationId: "listApplications",
  summary: "Every application, one row each",
  responses: answers(z.array(rowSchema), "Applications"),
});

const add = createRoute({
  method: "post",
  path: "/api/applications",
  operationId: "addApplication",
  summary: "Add an application, or bring one up to date",
  request: bodyOf(applicationBody),
  responses: answers(
    z.strictObject({ id: z.string(), added: z.int(), isNew: z.boolean() }),
    "What was added",
  ),
});

const show = createRoute({
  method: "get",
  path: "/api/applications/{application}",
  operationId: "showApplication",
  summary: "Everything that is known of one application, and its plan",
  request: { params: applicationParams },
  responses: answers(wholeSchema, "The application"),
});

const change = createRoute({
  method: "put",
  path: "/api/applications/{application}",
  operationId: "changeFacts",
  summary: "Change the facts of an application",
  description: "Facts only; what happened is added as events. 409 where `version` is an older one.",
  request: {
    params: applicationParams,
    ...bodyOf(z.strictObject({ facts: factsBody, version: z.int().optional() })),
  },
  responses: answers(applicationBody, "The application as it is now"),
});

const erase = createRoute({
  method: "delete",
  path: "/api/applications/{application}",
  operationId: "eraseApplication",
  summary: "Erase an application for good",
  request: { params: applicationParams },
  responses: answers(z.strictObject({ erased: z.string() }), "What was erased"),
});

const forecast = createRoute({
  method: "get",
  path: "/api/applications/{application}/forecast",
  operationId: "forecastApplication",
  summary: "The plan if nobody answers, if they answer on a day, or if they miss their own date",
  request: {
    params: applicationParams,
    query: z.object({
      answerOnDay: z.coerce.number().int().min(0).max(365).optional(),
      ownDateMissed: z.enum(["true"]).optional(),
    }),
  },
  responses: answers(planSchema, "The forecast"),
});

export function addApplications({ api, world }: Door): void {
  api.openapi(list, async (context) => context.json(await listApplications(world), 200));
  api.openapi(add, async (context) => {
    const file = await withMe(world, context.req.valid("json"));
    return context.json(await addApplication(world, file), 200);
  });
  api.openapi(show, async (context) => {
    const whole = await showApplication(world, context.req.valid("param").application);
    return context.json(
      {
        ...whole,
        policy: policyOf(whole.policy),
        calendar: calendarOf(whole.calendar, world.store.now()),
        messages: whole.messages.map(messageOf),
        incoming: whole.incoming.map(incomingOf),
      },
      200,
    );
  });
  api.openapi(change, async (context) => {
    const { facts, version } = context.req.valid("json");
    const { application } = context.req.valid("param");
    const changed = await changeFacts(
      world,
      application,
      ({ id, events }) => ({ ...facts, id, events }),
      version,
    );
    return context.json(changed, 200);
  });
  api.openapi(erase, async (context) => {
    const { application } = context.req.valid("param");
    await eraseApplication(world, application);
    return context.json({ erased: application }, 200);
  });
  api.openapi(forecast, async (context) => {
    const { answerOnDay, ownDateMissed } = context.req.valid("query");
    const scenario =
      answerOnDay !== undefined
        ? { answerOnDay }
        : ownDateMissed
          ? ("own-date-missed" as const)
          : ("nobody-answers" as const);
    const { application } = context.req.valid("param");
    return context.json(await forecastApplication(world, application, scenario), 200);
  });
}
