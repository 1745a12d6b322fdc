import { createRoute, z } from "@hono/zod-openapi";
import { recordEvent, writeNow } from "#actions/record-event.ts";
import { undoEvent } from "#actions/undo-event.ts";
import { readWhen } from "#actions/read-when.ts";
import { whenSchema } from "#domain/facts/outputs.ts";
import { eventSchema } from "#domain/facts/schema.ts";
import type { NewEvent } from "#ports/world.ts";
import { answers, bodyOf } from "../declare.ts";
import type { Door } from "../door.ts";
import { recordedSchema } from "../schemas/application.ts";
import { applicationParams } from "./applications.ts";

type Kind = z.ZodObject<{ id: z.ZodString; at: z.ZodString; type: z.ZodLiteral<string> }>;
const kinds = eventSchema.options as unknown as Kind[];

/** An event as the person states it: the id is given here, and the time where it is left out is now. */
const newEventSchema = z
  .discriminatedUnion(
    "type",
    kinds.map((kind) => kind.omit({ id: true }).extend({ at: kind.shape.at.optional() })) as never,
  )
  .openapi("NewEvent");

const record = createRoute({
  method: "post",
  path: "/api/applications/{application}/events",
  operationId: "recordEvent",
  summary: "Record what happened",
  request: { params: applicationParams, ...bodyOf(newEventSchema) },
  responses: answers(recordedSchema, "The event, and what is no longer wanted"),
});

const undo = createRoute({
  method: "post",
  path: "/api/applications/{application}/events/{event}/undo",
  operationId: "undoEvent",
  summary: "Take back what an event recorded",
  request: { params: applicationParams.extend({ event: z.string() }) },
  responses: answers(recordedSchema, "The voiding event"),
});

const when = createRoute({
  method: "get",
  path: "/api/applications/{application}/when",
  operationId: "readWhen",
  summary: "What their words about when mean as a date",
  request: {
    params: applicationParams,
    query: z.object({ words: z.string().min(1).max(500), at: z.string().optional() }),
  },
  responses: answers(whenSchema, "The date"),
});

export function addEvents({ api, world }: Door): void {
  api.openapi(record, async (context) => {
    const { application } = context.req.valid("param");
    const stated = context.req.valid("json") as unknown as Partial<NewEvent>;
    const at = stated.at ?? (await timeIn(world, application));
    const recorded = await recordEvent(world, application, { ...stated, at } as NewEvent);
    return context.json(recorded, 200);
  });
  api.openapi(undo, async (context) =>
    context.json(await undoEvent(world, context.req.valid("param")), 200),
  );
  api.openapi(when, async (context) => {
    const { words, at } = context.req.valid("query");
    const { application } = context.req.valid("param");
    return context.json(await readWhen(world, application, { words, ...(at ? { at } : {}) }), 200);
  });
}

async function timeIn(world: Door["world"], application: string): Promise<string> {
  return world.store.read(({ applications }) =>
    writeNow(world, applications.load(application).application.timeZone),
  );
}
