import { createRoute, z } from "@hono/zod-openapi";
import { reviewSchema } from "#domain/facts/outputs.ts";
import { answers } from "../declare.ts";
import type { Door } from "../door.ts";
import { stepSchema } from "../schemas/application.ts";
import { storedDraftSchema } from "../schemas/message.ts";

const noteSchema = z
  .strictObject({
    step: stepSchema,
    name: z.string(),
    draft: storedDraftSchema.optional(),
    review: reviewSchema.optional(),
    shared: z
      .array(
        z.strictObject({
          start: z.int().describe("UTF-16 offset in the body"),
          end: z.int(),
          with: z.string().describe("the step of the note that has these words too"),
        }),
      )
      .describe("runs of six words or more"),
    words: z.int(),
  })
  .openapi("PanelNote");

const show = createRoute({
  method: "get",
  path: "/api/panel/{application}/{interview}",
  operationId: "showPanel",
  summary: "The thank-you notes of one round side by side, with what they share",
  request: { params: z.object({ application: z.string(), interview: z.string() }) },
  responses: answers(z.array(noteSchema), "The notes"),
});

export function addPanel({ api, world }: Door): void {
  api.openapi(show, async (context) => {
    const { application, interview } = context.req.valid("param");
    const { showPanel } = await import("#actions/show-panel.ts");
    return context.json(await showPanel(world, application, interview), 200);
  });
}
