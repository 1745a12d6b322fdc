import { createRoute, z } from "@hono/zod-openapi";
import { changePolicy } from "#actions/change-policy.ts";
import { previewPolicy } from "#actions/preview-policy.ts";
import { showPolicy } from "#actions/show-policy.ts";
import type { PolicyChoice } from "#ports/store.ts";
import { answers, bodyOf } from "../declare.ts";
import type { Door } from "../door.ts";
import { moveSchema, policyInForceSchema } from "../schemas/policy.ts";

const choice = z.strictObject({
  profile: z.string(),
  overrides: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

const show = createRoute({
  method: "get",
  path: "/api/policy",
  operationId: "showPolicy",
  summary: "Every rule with its source, the value that holds, and where guides differ",
  responses: answers(policyInForceSchema, "The policy"),
});

const change = createRoute({
  method: "put",
  path: "/api/policy",
  operationId: "changePolicy",
  summary: "Say which profile holds, with changes of your own",
  request: bodyOf(choice),
  responses: answers(policyInForceSchema, "The policy as it is now"),
});

const preview = createRoute({
  method: "post",
  path: "/api/policy/preview",
  operationId: "previewPolicy",
  summary: "Which planned dates another policy would move; nothing is kept",
  request: bodyOf(choice),
  responses: answers(
    z.array(moveSchema.extend({ application: z.string(), company: z.string() })),
    "The moves",
  ),
});

export function addPolicy({ api, world }: Door): void {
  api.openapi(show, async (context) => context.json(await shown(), 200));
  api.openapi(change, async (context) => {
    await changePolicy(world, context.req.valid("json") as PolicyChoice);
    return context.json(await shown(), 200);
  });
  api.openapi(preview, async (context) => {
    const moves = await previewPolicy(world, context.req.valid("json") as PolicyChoice);
    return context.json(moves, 200);
  });
  async function shown(): Promise<z.output<typeof policyInForceSchema>> {
    return (await showPolicy(world)) as z.output<typeof policyInForceSchema>;
  }
}
