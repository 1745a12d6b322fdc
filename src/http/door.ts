import { OpenAPIHono } from "@hono/zod-openapi";
import type { World } from "#ports/world.ts";
import { limitBody } from "./guard/body.ts";
import { addHeaders } from "./guard/headers.ts";
import { hostsOf, requireHost, requireJson, requireOwnPage } from "./guard/origin.ts";
import { changes, limitRate } from "./guard/rates.ts";
import { cookieName, requireSession } from "./guard/session.ts";
import type { Sessions } from "./guard/sessions.ts";
import { addPages } from "./pages.ts";
import { refuse, refuseFailure, refuseInvalid } from "./problems.ts";
import { addAccounts } from "./routes/accounts.ts";
import { addAnswers } from "./routes/answers.ts";
import { addApplications } from "./routes/applications.ts";
import { addApprovals } from "./routes/approvals.ts";
import { addDismissals } from "./routes/dismissals.ts";
import { addDrafts } from "./routes/drafts.ts";
import { addEvents } from "./routes/events.ts";
import { addFacts } from "./routes/facts.ts";
import { addFiles } from "./routes/files.ts";
import { addImports } from "./routes/imports.ts";
import { addInsight } from "./routes/insight.ts";
import { addLive } from "./routes/live.ts";
import { addPanel } from "./routes/panel.ts";
import { addPolicy } from "./routes/policy.ts";
import { addSearch } from "./routes/search.ts";
import { addSession } from "./routes/session.ts";
import { addSettings } from "./routes/settings.ts";
import { addSteps } from "./routes/steps.ts";
import { addTemplates } from "./routes/templates.ts";
import { addToday } from "./routes/today.ts";

/** What a file of routes adds itself to. */
export interface Door {
  api: OpenAPIHono;
  world: World;
  sessions: Sessions;
  cookie: string;
}

export interface DoorOptions {
  world: World;
  sessions: Sessions;
  port: number;
  /** The folder of the built web app, where it is built. */
  pages?: string | undefined;
  /** Is told of faults of the program itself. */
  report(error: Error): void;
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
  api.use("/api/*", requireOwnPage(hosts));
  api.use("/api/*", requireJson);
  api.use("/api/*", requireSession(sessions, cookie));
  api.use("/api/*", limitRate(mostChanges, { now, counts: changes }));
  api.use("/api/*", limitBody);
  addRoutes({ api, world, sessions, cookie });
  addPages({ api }, pages);
  api.onError(refuseFailure(report));
  api.notFound((context) => refuse(context, "not-found"));
  return api;
}

function addRoutes(door: Door): void {
  addSession(door);
  addToday(door);
  addImports(door);
  addLive(door);
  addSearch(door);
  addApplications(door);
  addFacts(door);
  addFiles(door);
  addEvents(door);
  addSteps(door);
  addDrafts(door);
  addApprovals(door);
  addPanel(door);
  addAnswers(door);
  addDismissals(door);
  addInsight(door);
  addPolicy(door);
  addSettings(door);
  addAccounts(door);
  addTemplates(door);
}
