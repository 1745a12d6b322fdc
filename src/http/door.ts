import { OpenAPIHono } from "@hono/zod-openapi";
import type { World } from "#ports/world.ts";
import { compress } from "./compress.ts";
import { limitBody } from "./guard/body.ts";
import { addHeaders } from "./guard/headers.ts";
import { hostsOf, requireHost, requireJson, requireOwnPage } from "./guard/origin.ts";
import { changes, limitRate } from "./guard/rates.ts";
import { cookieName, requireSession } from "./guard/session.ts";
import type { Sessions } from "./guard/sessions.ts";
import { addPages, type Pages } from "./pages.ts";
import { refuse, refuseFailure, refuseInvalid } from "./problems.ts";
import { addLive } from "./routes/live.ts";
import { addSession } from "./routes/session.ts";
import { addToday } from "./routes/today.ts";

/** What a file of routes adds itself to. */
export interface Door {
  api: OpenAPIHono;
  world: World;
  sessions: Sessions;
  cookie: string;
  /** Is told of faults of the program itself. */
  report(error: Error): void;
}

export interface DoorOptions extends Pick<Door, "world" | "sessions" | "report"> {
  port: number;
  /** The web app, where it is built. */
  pages?: Pages | undefined;
}

const mostChanges = 300;
const mostEntries = 5;

/** Everything that a browser can ask, behind its guards: whose name, whose page, whose session, how much, how often. */
export function openDoor({ world, sessions, port, pages, report }: DoorOptions): OpenAPIHono {
  const api = new OpenAPIHono({ defaultHook: refuseInvalid });
  const hosts = hostsOf(port);
  const cookie = cookieName(port);
  const now = () => Temporal.Now.instant();
  api.use(addHeaders);
  api.use(requireHost(hosts));
  api.use("/enter/*", limitRate(mostEntries, { now, counts: () => true }));
  api.use("/api/*", compress);
  api.use("/api/*", requireOwnPage(hosts));
  api.use("/api/*", requireJson);
  api.use("/api/*", requireSession(sessions, cookie));
  api.use("/api/*", limitRate(mostChanges, { now, counts: changes }));
  api.use("/api/*", limitBody);
  addRoutes({ api, world, sessions, cookie, report });
  addPages({ api }, pages);
  api.onError(refuseFailure(report));
  api.notFound((context) => refuse(context, "not-found"));
  return api;
}

/** What every visit begins with; the rest is loaded when the first of it is asked. */
function addRoutes(door: Door): void {
  addSession(door);
  addToday(door);
  addLive(door);
  let rest: Promise<OpenAPIHono> | undefined;
  door.api.all("/api/*", async ({ req, env }) =>
    (await (rest ??= loadRoutes(door))).fetch(req.raw, env),
  );
}

async function loadRoutes(door: Door): Promise<OpenAPIHono> {
  const { openRoutes } = await import("./routes.ts");
  return openRoutes(door);
}
