import { createRoute, z } from "@hono/zod-openapi";
import { searchEverything } from "#actions/search-everything.ts";
import { partSchema } from "#domain/facts/schema.ts";
import { answers } from "../declare.ts";
import type { Door } from "../door.ts";
import { calendarOf, calendarSchema } from "../schemas/policy.ts";
import { instant } from "../schemas/today.ts";

const foundSchema = z
  .strictObject({
    applications: z.array(
      z.strictObject({ id: z.string(), company: z.string(), role: z.string() }),
    ),
    people: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        part: partSchema,
        title: z.string().optional(),
        application: z.string(),
        company: z.string(),
      }),
    ),
    notes: z.array(
      z.strictObject({
        application: z.string(),
        interview: z.string(),
        person: z.string().optional(),
        text: z.string(),
      }),
    ),
    letters: z.array(
      z.strictObject({
        application: z.string(),
        person: z.string().optional(),
        step: z.string().optional(),
        messageId: z.string(),
        side: z.enum(["yours", "theirs"]),
        at: instant,
        subject: z.string(),
        text: z.string().describe("the line in which the words stand"),
      }),
    ),
  })
  .openapi("Found");

const search = createRoute({
  method: "get",
  path: "/api/search",
  operationId: "searchEverything",
  summary: "Everything in which the words stand",
  request: { query: z.object({ q: z.string().max(200) }) },
  responses: answers(foundSchema, "What was found"),
});

const calendar = createRoute({
  method: "get",
  path: "/api/calendars/{country}",
  operationId: "loadCalendar",
  summary: "The working days of a country, around this year",
  description: "A country nobody knows counts Monday to Friday without holidays.",
  request: {
    params: z.object({ country: z.string().regex(/^[A-Z]{2}$/) }),
    query: z.object({ region: z.string().max(3).optional() }),
  },
  responses: answers(calendarSchema, "The calendar"),
});

export function addSearch({ api, world }: Door): void {
  api.openapi(search, async (context) => {
    const { letters, ...found } = await searchEverything(world, context.req.valid("query").q);
    const written = letters.map((letter) => ({ ...letter, at: letter.at.toString() }));
    return context.json({ ...found, letters: written }, 200);
  });
  api.openapi(calendar, (context) => {
    const { country } = context.req.valid("param");
    const { region } = context.req.valid("query");
    return context.json(calendarOf(world.loadCalendar(country, region), world.store.now()), 200);
  });
}
