import { z } from "@hono/zod-openapi";
import type { AccountCheck } from "#ports/account.ts";
import { named } from "../declare.ts";
import type { Settings } from "#actions/show-settings.ts";
import { meSchema } from "#domain/facts/schema.ts";
import type { StoredAccount } from "#ports/store.ts";
import { instant } from "./today.ts";

export const meBody = named("Me", meSchema);

export const serverSchema = z.strictObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65_535),
  security: z.enum(["tls", "starttls"]),
});

export const accountSchema = z
  .strictObject({
    id: z.string(),
    address: z.string(),
    user: z.string(),
    smtp: serverSchema,
    imap: serverSchema,
    filesSentCopies: z.boolean(),
    readAt: instant.nullable(),
  })
  .openapi("Account");

export const checkSchema = z.strictObject({
  what: z.enum(["permission", "smtp", "imap", "sent-folder", "drafts-folder", "secret"]),
  ok: z.boolean(),
  say: z.string(),
});

export function checkOf({ what, ok, say }: AccountCheck): z.infer<typeof checkSchema> {
  return { what, ok, say };
}

export const settingsSchema = z
  .strictObject({
    me: meBody.nullable(),
    policy: z.strictObject({
      profile: z.string(),
      overrides: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    }),
    language: z.string(),
    languages: z.array(z.string()),
    accounts: z.array(accountSchema),
    applications: z.int(),
    hasSamples: z.boolean(),
  })
  .openapi("Settings");

export function settingsOf({
  accounts,
  policy,
  languages,
  ...rest
}: Settings): z.output<typeof settingsSchema> {
  return {
    ...rest,
    policy: policy as z.output<typeof settingsSchema>["policy"],
    languages: [...languages],
    accounts: accounts.map(accountOf),
  };
}

export function accountOf({ account, readAt }: StoredAccount): z.output<typeof accountSchema> {
  const { id, address, user, smtp, imap, filesSentCopies } = account;
  const plain = ({ host, port, security }: typeof smtp) => ({ host, port, security });
  return {
    ...{ id, address, user, filesSentCopies },
    smtp: plain(smtp),
    imap: plain(imap),
    readAt: readAt?.toString() ?? null,
  };
}
