import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "#ports/errors.ts";
import { answers } from "../declare.ts";
import type { Door } from "../door.ts";
import { endSession, keepSession } from "../guard/session.ts";

const end = createRoute({
  method: "delete",
  path: "/api/session",
  operationId: "endSession",
  summary: "Sign this browser out",
  responses: answers(z.strictObject({ ended: z.literal(true) }), "Signed out"),
});

/** The one-time link leads here; it becomes a session and a page without the link in its address. */
export function addSession({ api, sessions, cookie }: Door): void {
  api.get("/enter/:link", async (context) => {
    const token = sessions.enter(context.req.param("link"));
    if (!token) throw new AppError("no-session");
    keepSession(context, cookie, token);
    context.header("Cache-Control", "no-store");
    return context.redirect("/", 303);
  });
  api.openapi(end, async (context) => {
    await endSession(context, sessions, cookie);
    return context.json({ ended: true } as const, 200);
  });
}
