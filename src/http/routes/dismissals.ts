import { createRoute, z } from "@hono/zod-openapi";
import { dismissFinding, listDismissals, recallFinding } from "#actions/dismiss-finding.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe("names the rule and the sentence, not the place");

const dismissalSchema = z
  .strictObject({
    fingerprint,
    rule: z.string(),
    why: z.string().max(1000),
    application: z.string().optional().describe("with which it is erased"),
  })
  .openapi("Dismissal");

const list = createRoute({
  method: "get",
  path: "/api/dismissals",
  operationId: "listDismissals",
  summary: "Findings that the person has looked at and keeps, with their reasons",
  responses: answers(z.array(dismissalSchema), "The dismissals"),
});

const dismiss = createRoute({
  method: "post",
  path: "/api/dismissals",
  operationId: "dismissFinding",
  summary: "Keep a sentence that the review speaks against",
  request: bodyOf(dismissalSchema),
  responses: answers(dismissalSchema, "As it was asked for"),
});

const recall = createRoute({
  method: "delete",
  path: "/api/dismissals/{fingerprint}",
  operationId: "recallFinding",
  summary: "Let a finding that was dismissed come back",
  request: { params: z.object({ fingerprint }) },
  responses: answers(z.strictObject({ fingerprint }), "The finding"),
});

export function addDismissals({ api, world }: Door): void {
  api.openapi(list, async (context) => context.json(await listDismissals(world), 200));
  api.openapi(dismiss, async (context) => {
    const dismissal = context.req.valid("json");
    await dismissFinding(world, stated(dismissal));
    return context.json(dismissal, 200);
  });
  api.openapi(recall, async (context) => {
    const params = context.req.valid("param");
    await recallFinding(world, params.fingerprint);
    return context.json(params, 200);
  });
}
