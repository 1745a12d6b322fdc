import { createRoute, z, type RouteHandler } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { World } from "#ports/world.ts";
import type { Door } from "../door.ts";

const everyMs = 1000;
/** Comments that keep the connection from being taken for dead. */
const beatEvery = 20;

const live = createRoute({
  method: "get",
  path: "/api/live",
  operationId: "streamChanges",
  summary: "Says when something changed, in this process or another",
  description:
    "Server-sent events: `changed` with `{ questions }`, the number of mails of which a person must say what they are.",
  responses: {
    200: {
      description: "A stream that ends with the connection",
      content: { "text/event-stream": { schema: z.string() } },
    },
  },
});

export function addLive({ api, world }: Door): void {
  const stream: RouteHandler<typeof live> = (context) =>
    streamSSE(context, async (events) => {
      let seen = world.store.revision();
      for (let beat = 1; !events.aborted; beat++) {
        await events.sleep(everyMs);
        const now = world.store.revision();
        if (now !== seen) await events.writeSSE({ event: "changed", data: await say(world) });
        else if (beat % beatEvery === 0) await events.write(": still here\n\n");
        seen = now;
      }
    });
  api.openapi(live, stream);
}

async function say(world: World): Promise<string> {
  const questions = await world.store.read(({ incoming }) => incoming.list({ asks: true }).length);
  return JSON.stringify({ questions });
}
