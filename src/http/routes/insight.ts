import { createRoute, z } from "@hono/zod-openapi";
import { readInsight } from "#actions/read-insight.ts";
import { ladder } from "#actions/read-standing.ts";
import { stageSchema } from "#domain/facts/schema.ts";
import { answers } from "../declare.ts";
import type { Door } from "../door.ts";
import { instant } from "../schemas/today.ts";

const count = z.int();

const insightSchema = z
  .strictObject({
    now: instant,
    timeZone: z.string(),
    answerTimes: z
      .array(
        z.strictObject({
          after: z.enum([
            "applied",
            ...stageSchema.options,
            "application-follow-up",
            "check-in",
            "final-check-in",
          ]),
          answers: z.array(
            z.strictObject({
              application: z.string(),
              company: z.string(),
              days: z.number(),
              isOut: z.boolean().describe("no answer yet; counted until now"),
            }),
          ),
          middle: z.number().optional().describe("from five answers on"),
        }),
      )
      .describe("days until the next human answer"),
    standing: z
      .array(
        z.strictObject({
          furthest: z.enum(ladder),
          open: count,
          openAt: z.array(z.string()).describe("the companies of those that are open"),
          ended: z.strictObject({
            rejected: count,
            withdrawn: count,
            accepted: count,
            declined: count,
            "no-answer": count,
          }),
        }),
      )
      .describe("the furthest first"),
    calendar: z.array(
      z.strictObject({ day: z.iso.date(), sent: count, planned: count, held: count }),
    ),
    thanks: z.strictObject({
      onTime: count,
      late: z.array(z.strictObject({ application: z.string(), company: z.string(), hours: count })),
    }),
  })
  .openapi("Insight");

const read = createRoute({
  method: "get",
  path: "/api/insight",
  operationId: "readInsight",
  summary: "How long answers take, how far applications came, when one wrote, what was on time",
  responses: answers(insightSchema, "The plots and their tables"),
});

export function addInsight({ api, world }: Door): void {
  api.openapi(read, async (context) => context.json(await readInsight(world), 200));
}
