import { createRoute, z } from "@hono/zod-openapi";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { previewSchema, templateListSchema, templateSchema } from "../schemas/templates.ts";

const query = z.object({ language: z.string().optional() });
const params = z.object({ place: z.string().describe("such as `check-in` or `thank-you/opener`") });
const texts = z
  .array(z.string().max(20_000))
  .max(9)
  .describe("one for each version of a letter; one with a sentence a line for a move");
const language = z.string().optional();

const list = createRoute({
  method: "get",
  path: "/api/templates",
  operationId: "listTemplates",
  summary: "Every place of the wording, and whose wording holds there",
  request: { query },
  responses: answers(templateListSchema, "The places"),
});

const show = createRoute({
  method: "get",
  path: "/api/templates/{place}",
  operationId: "showTemplate",
  summary: "The wording of a place: as it comes, and as one's own",
  request: { params, query },
  responses: answers(templateSchema, "The wording"),
});

const save = createRoute({
  method: "put",
  path: "/api/templates/{place}",
  operationId: "saveTemplate",
  summary: "Keep wording of one's own; one that cannot be used is refused with line and reason",
  request: { params, ...bodyOf(z.strictObject({ language, texts })) },
  responses: answers(templateSchema, "The wording as it is now"),
});

const remove = createRoute({
  method: "delete",
  path: "/api/templates/{place}",
  operationId: "removeTemplate",
  summary: "Take a place back to the wording that was there before one's own",
  request: { params, query },
  responses: answers(templateSchema, "The wording as it is now"),
});

const preview = createRoute({
  method: "post",
  path: "/api/templates/{place}/preview",
  operationId: "previewTemplate",
  summary:
    "A letter as the wording would make it, on sample facts or those on file; nothing is kept",
  request: {
    params,
    ...bodyOf(
      z.strictObject({
        ...{ language, texts },
        application: z.string().optional(),
        step: z.string().optional(),
      }),
    ),
  },
  responses: answers(previewSchema, "The letter"),
});

export function addTemplates({ api, world }: Door): void {
  api.openapi(list, async (context) => {
    const { listTemplates } = await import("#actions/show-templates.ts");
    const shown = await listTemplates(world, context.req.valid("query").language);
    return context.json({ ...shown, languages: [...shown.languages] }, 200);
  });
  api.openapi(show, async (context) => {
    const { showTemplate } = await import("#actions/show-templates.ts");
    const { listLettersWith } = await import("#actions/preview-template.ts");
    const { place } = context.req.valid("param");
    const shown = await showTemplate(world, { place, ...context.req.valid("query") });
    return context.json({ ...shown, letters: await listLettersWith(world, place) }, 200);
  });
  api.openapi(save, async (context) => {
    const { saveTemplate } = await import("#actions/save-template.ts");
    const body = context.req.valid("json");
    const saved = await saveTemplate(world, { ...context.req.valid("param"), ...body });
    return context.json(saved, 200);
  });
  api.openapi(remove, async (context) => {
    const { removeTemplate } = await import("#actions/save-template.ts");
    const at = { ...context.req.valid("param"), ...context.req.valid("query") };
    return context.json(await removeTemplate(world, at), 200);
  });
  api.openapi(preview, async (context) => {
    const { previewTemplate } = await import("#actions/preview-template.ts");
    const body = stated(context.req.valid("json"));
    return context.json(
      await previewTemplate(world, { ...context.req.valid("param"), ...body }),
      200,
    );
  });
}
