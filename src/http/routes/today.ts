import { createRoute, type RouteHandler, type z } from "@hono/zod-openapi";
import { showToday, type Today } from "#actions/show-today.ts";
import { once } from "#domain/review/remember.ts";
import type { World } from "#ports/world.ts";
import { isLong, readsShort, shorten, shortHeaders, type Bytes } from "../compress.ts";
import { answers } from "../declare.ts";
import type { Door } from "../door.ts";
import { answerBytes } from "../guard/headers.ts";
import { todaySchema } from "../schemas/today.ts";

/** More than anybody reads on a first screen; the pages of the applications have the rest. */
const mostLines = 40;

const today = createRoute({
  method: "get",
  path: "/api/today",
  operationId: "showToday",
  summary: "What is to be done now, what is held and why, what waits",
  responses: answers(todaySchema, "Today"),
});

export function addToday({ api, world }: Door): void {
  const keep = keepWhileItHolds(world, async () =>
    new TextEncoder().encode(JSON.stringify(cut(await showToday(world)))),
  );
  const show: RouteHandler<typeof today> = async ({ req }) => {
    const { bytes, short } = await keep();
    const isShort = readsShort(req) && isLong(bytes);
    return (isShort ? answerBytes(await short(), shortHeaders) : answerBytes(bytes)) as never;
  };
  api.openapi(today, show);
}

interface Kept {
  bytes: Bytes;
  /** The same shortened, once for all who read it so: that takes longer than all else. */
  short: () => Promise<Bytes>;
}

/** Makes an answer again only after something was committed, or when the minute is over: by then a step may have become due. */
function keepWhileItHolds(world: World, make: () => Promise<Bytes>): () => Promise<Kept> {
  let kept: (Kept & { for: string }) | undefined;
  return async () => {
    const minute = Math.floor(world.store.now().epochMilliseconds / 60_000);
    const holds = `${world.store.revision()} ${minute}`;
    if (kept?.for === holds) return kept;
    const bytes = await make();
    // Making it may have planned anew, which is a commit of its own.
    const isFor = `${world.store.revision()} ${minute}`;
    return (kept = { for: isFor, bytes, short: once(() => shorten(bytes)) });
  };
}

function cut(whole: Today): z.output<typeof todaySchema> {
  const { also, held, waiting } = whole;
  const beyond = (lines: unknown[]) => Math.max(0, lines.length - mostLines);
  return {
    ...whole,
    also: also.slice(0, mostLines),
    held: held.slice(0, mostLines),
    waiting: waiting.slice(0, mostLines),
    more: { also: beyond(also), held: beyond(held), waiting: beyond(waiting) },
  };
}
