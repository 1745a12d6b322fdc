import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { openWorld } from "#app/open-world.ts";
import { openDoor } from "#http/door.ts";
import { openRoutes } from "#http/routes.ts";
import { openSessions } from "#http/guard/sessions.ts";
import type { World } from "#ports/world.ts";

const port = 4000;
export const origin = `http://127.0.0.1:${port}`;

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the JSON of an answer as it comes
type Json = any;

export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

/** A door on a real store in a folder of its own, with a session, at a fixed time. */
export interface OpenDoor extends AsyncDisposable {
  world: World;
  home: string;
  faults: Error[];
  /** Asks as our own page does. An answer that is not as the API document says is a failure. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Asks with exactly these headers. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A one-time link's last part. */
  makeLink(): Promise<string>;
  cookie: string;
}

export async function openTestDoor(now: string): Promise<OpenDoor> {
  const home = mkdtempSync(join(tmpdir(), "afterword-door-"));
  const world = openWorld({ home, keys: `${home}-keys`, now: Temporal.Instant.from(now) });
  const sessions = openSessions(() => Temporal.Instant.from(now));
  const faults: Error[] = [];
  const report = (error: Error) => void faults.push(error);
  const door = openDoor({ world, sessions, port, report });
  const cookieOf = `afterword-${port}`;
  const routes = openRoutes({ world, sessions, cookie: cookieOf, report });
  const token = sessions.enter(sessions.makeLink());
  const cookie = `${cookieOf}=${token}`;
  const request = async (path: string, init: RequestInit = {}) =>
    door.request(`${origin}${path}`, init);
  return {
    world,
    home,
    faults,
    cookie,
    request,
    makeLink: async () => sessions.makeLink(),
    async ask(method, path, body) {
      const response = await request(path, {
        method,
        headers: {
          Host: `127.0.0.1:${port}`,
          Cookie: cookie,
          Origin: origin,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const json: Json = text ? JSON.parse(text) : undefined;
      if (response.ok) requireDeclared(routes, method, path, json);
      return { status: response.status, headers: response.headers, body: json };
    },
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      await rm(home, { recursive: true });
    },
  };
}

interface Declared {
  content: { "application/json": { schema: { parse(value: unknown): unknown } } };
}

/** Holds an answer against the schema that its route declares: nothing missing, nothing beside it. */
function requireDeclared(routes: OpenAPIHono, method: string, path: string, body: unknown): void {
  const asked = path.split("?")[0]!;
  for (const definition of routes.openAPIRegistry.definitions) {
    if (definition.type !== "route" || definition.route.method !== method.toLowerCase()) continue;
    const pattern = definition.route.path.replace(/\{\w+\}/g, "[^/]+");
    if (!new RegExp(`^${pattern}$`).test(asked)) continue;
    const { content } = definition.route.responses[200] as Declared;
    return void content["application/json"].schema.parse(body);
  }
  throw new Error(`${method} ${path} is in no list of routes`);
}
