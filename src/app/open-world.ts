import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { findCountry, holidaysEdition, loadCalendar } from "#calendar/holidays.ts";
import { AppError } from "#ports/errors.ts";
import type { AccountCheck, MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";
import { readDismissals } from "#storage/sqlite/read-dismissals.ts";
import type { Secrets } from "#mail/accounts/secrets.ts";
import type * as SqliteStore from "#storage/sqlite/open-store.ts";
import type { Store } from "#ports/store.ts";
import { claimToken, isAlive } from "./claim-token.ts";
import type { Config } from "./config.ts";
import { openFiles } from "./open-files.ts";
import { openTemplates } from "./open-templates.ts";

/**
 * Opens the adapters as ports. The store is opened when it is first used, the heavy libraries when they are first needed. `clock` is
 * the time that everything goes by: the fixed one of the settings where there is one, else that of the machine.
 */
export function openWorld(config: Config, clock = fixedClock(config)): World & AsyncDisposable {
  let store: Store | undefined;
  const secrets = secretsOf(config);
  return {
    get store() {
      store ??= openStore(config, clock);
      return store;
    },
    hasStore: () => store !== undefined || existsSync(storeFile(config)),
    async readDismissals() {
      const file = storeFile(config);
      const read = store || !existsSync(file) ? undefined : readDismissals(file);
      return read ?? this.store.read(({ dismissals }) => dismissals.list());
    },
    loadCalendar,
    findCountry,
    editions: () => ({ zones: process.versions.tz ?? "", holidays: holidaysEdition }),
    files: openFiles(config.home),
    async saveBackup(file) {
      const { backupStore } = await import("./backup-store.ts");
      return backupStore(this.store, config.home, file);
    },
    async readBackup() {
      const { readBackup } = await import("./backup-store.ts");
      return readBackup(this.store, config.home);
    },
    claims: {
      get token() {
        return claimToken();
      },
      isAlive,
    },
    async readInvitation(text) {
      const { readInvitation } = await import("#calendar/invitation.ts");
      return readInvitation(text);
    },
    templates: openTemplates(config),
    async openAdviser() {
      const { openAdviser } = await import("#advice/open-adviser.ts");
      if (!config.adviser) throw new AppError("no-adviser");
      return openAdviser(config.adviser);
    },
    async openProofreader() {
      const { openProofreader } = await import("#proofread/open-proofreader.ts");
      return openProofreader();
    },
    mail: {
      async openOutbox(account) {
        const { openOutbox } = await import("#mail/smtp/open-outbox.ts");
        return openOutbox(account, signInOf(secrets, account));
      },
      async openInbox(account) {
        const { openInbox } = await import("#mail/imap/open-inbox.ts");
        return openInbox(account, signInOf(secrets, account));
      },
      async testAccount(account, password) {
        const { testAccount } = await import("#mail/accounts/test-account.ts");
        const { credentialIn } = await import("#mail/oauth/grant.ts");
        const signIn =
          password === undefined
            ? signInOf(secrets, account)
            : async () => credentialIn(account, password);
        return [...(await testAccount(account, signIn)), ...(await sayWhereKept(secrets))];
      },
      async askPermission(request) {
        const { askPermission } = await import("#mail/oauth/ask-permission.ts");
        return askPermission(request);
      },
      async findProvider(address) {
        const { findServers } = await import("#mail/accounts/find-provider.ts");
        return findServers(address);
      },
      async savePassword(name, password) {
        await (await secrets()).save(name, password);
      },
      async removePassword(name) {
        await (await secrets()).remove(name);
      },
      async read(bytes) {
        const { readMail } = await import("#mail/mime/read-mail.ts");
        return readMail(bytes);
      },
      async write(mail) {
        const { writeMail } = await import("#mail/mime/write-mail.ts");
        return writeMail(mail);
      },
      async writeMailto(mail) {
        const { writeMailto } = await import("#mail/mime/write-mailto.ts");
        return writeMailto(mail);
      },
    },
    async [Symbol.asyncDispose]() {
      await store?.[Symbol.asyncDispose]();
      store = undefined;
    },
  };
}

function fixedClock({ now }: Config): (() => Temporal.Instant) | undefined {
  return now && (() => now);
}

/** Its adapter is loaded here, since reading a draft or a plan from a file needs no store; `require`, since a getter cannot wait. */
function openStore(config: Config, clock: (() => Temporal.Instant) | undefined): Store {
  const adapter = "#storage/sqlite/open-store.ts";
  const { openSqliteStore } = createRequire(import.meta.url)(adapter) as typeof SqliteStore;
  return openSqliteStore({ file: storeFile(config), ...(clock ? { now: clock } : {}) });
}

export function storeFile({ home }: Config): string {
  return join(home, "afterword.db");
}

type OpenSecrets = () => Promise<Secrets>;

/** Opened with their first use, for the keyring may have to be unlocked; tried again where that failed. */
function secretsOf({ keys, usesKeyring = false }: Config): OpenSecrets {
  async function open(): Promise<Secrets> {
    const { openSecrets } = await import("#mail/accounts/secrets.ts");
    const { findKeyring } = await import("#mail/keyring/find-keyring.ts");
    return openSecrets(keys, usesKeyring ? findKeyring(process.env) : undefined);
  }
  let opened: Promise<Secrets> | undefined;
  return () => {
    opened ??= open();
    opened.catch(() => (opened = undefined));
    return opened;
  };
}

/** Nothing where they cannot be opened: then signing in failed already, and said so. */
async function sayWhereKept(secrets: OpenSecrets): Promise<AccountCheck[]> {
  const opened = await secrets().catch(() => undefined);
  return opened ? [{ what: "secret", ok: true, say: opened.sentence }] : [];
}

function signInOf(secrets: OpenSecrets, account: MailAccount): () => Promise<string> {
  if (!account.oauth) return async () => (await secrets()).load(account.secret);
  return async () => {
    const { credentialOf } = await import("#mail/oauth/access-token.ts");
    return credentialOf(account, await secrets());
  };
}
