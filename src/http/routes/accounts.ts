import { createRoute, z } from "@hono/zod-openapi";
import { connectAccount } from "#actions/connect-account.ts";
import { disconnectAccount } from "#actions/disconnect-account.ts";
import { theAccount } from "#actions/the-account.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import {
  accountOf,
  accountSchema,
  checkOf,
  checkSchema,
  serverSchema,
} from "../schemas/settings.ts";

const connect = createRoute({
  method: "post",
  path: "/api/account",
  operationId: "connectAccount",
  summary: "Connect a mailbox; it is kept only where signing in works both ways",
  request: bodyOf(
    z.strictObject({
      address: z.string().optional(),
      user: z.string().optional(),
      smtp: serverSchema.optional(),
      imap: serverSchema.optional(),
      ca: z.string().optional(),
      filesSentCopies: z.boolean().optional(),
      password: z.string().min(1),
    }),
  ),
  responses: answers(
    z.strictObject({
      account: accountSchema,
      checks: z.array(checkSchema),
      note: z.string().optional(),
    }),
    "The mailbox",
  ),
});

const provider = createRoute({
  method: "get",
  path: "/api/account/provider",
  operationId: "findProvider",
  summary: "What is known of the provider of an address: its servers, and what it asks for",
  request: { query: z.object({ address: z.string().max(320) }) },
  responses: answers(
    z
      .strictObject({
        name: z.string(),
        smtp: serverSchema,
        imap: serverSchema,
        filesSentCopies: z.boolean(),
        note: z.string().optional(),
      })
      .nullable(),
    "The provider, or null",
  ),
});

const test = createRoute({
  method: "post",
  path: "/api/account/test",
  operationId: "testAccount",
  summary: "Sign in to the connected mailbox and look whether all is there",
  responses: answers(z.array(checkSchema), "What was looked at"),
});

const disconnect = createRoute({
  method: "delete",
  path: "/api/account",
  operationId: "disconnectAccount",
  summary: "Forget the connected mailbox and its password",
  responses: answers(z.strictObject({ removed: z.string() }), "The mailbox"),
});

export function addAccounts({ api, world }: Door): void {
  api.openapi(connect, async (context) => {
    const { password, ...account } = context.req.valid("json");
    const connected = await connectAccount(world, stated(account), { password: () => password });
    const checks = connected.checks.map(checkOf);
    return context.json(
      { ...connected, checks, account: accountOf({ account: connected.account }) },
      200,
    );
  });
  api.openapi(provider, async (context) => {
    const found = await world.mail.findProvider(context.req.valid("query").address);
    if (!found) return context.json(null, 200);
    const { oauth: _, signsInBy: __, ...servers } = found;
    return context.json(servers, 200);
  });
  api.openapi(test, async (context) => {
    const { account } = await theAccount(world);
    const checks = await world.mail.testAccount(account);
    return context.json(checks.map(checkOf), 200);
  });
  api.openapi(disconnect, async (context) => {
    const { id } = await disconnectAccount(world);
    return context.json({ removed: id }, 200);
  });
}
