import { createRoute } from "@hono/zod-openapi";
import { showToday } from "#actions/show-today.ts";
import { answers } from "../declare.ts";
import type { Door } from "../door.ts";
import { todaySchema } from "../schemas/today.ts";

const today = createRoute({
  method: "get",
  path: "/api/today",
  operationId: "showToday",
  summary: "What is to be done now, what is held and why, what waits",
  responses: answers(todaySchema, "Today"),
});

export function addToday({ api, world }: Door): void {
  api.openapi(today, async (context) => context.json(await showToday(world), 200));
}
