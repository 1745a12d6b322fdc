import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addApplication } from "#actions/add-application.ts";
import { takeInMail } from "#actions/take-in-mail.ts";
import type { TakenIn } from "#actions/take-in-one.ts";
import { readInvitation } from "#calendar/invitation.ts";
import { fileSchema } from "#domain/facts/schema.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import type { MailAccount } from "#ports/account.ts";
import type { Inbox, IncomingMail } from "#ports/inbox.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";

/** One application at Acme with its recruiter, and a mailbox to which only comes what a test puts there. */
export interface OneMailbox extends AsyncDisposable {
  world: World;
  account: MailAccount;
  /** What the store takes for now; a test may move it on. */
  clock: { now: Temporal.Instant };
  /** Takes in mails as if they had just arrived in a folder. */
  takeIn(mails: readonly string[], folder?: IncomingMail["folder"]): Promise<TakenIn[]>;
  /** An inbox of which every call does nothing, but for those given. */
  inbox(given: Partial<Inbox>): Inbox;
}

const account: MailAccount = {
  ...{ id: "maya@example.org", address: "maya@example.org", user: "maya", secret: "maya" },
  smtp: { host: "localhost", port: 465, security: "tls" },
  imap: { host: "localhost", port: 993, security: "tls" },
  filesSentCopies: true,
};

const file = {
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "UTC" },
  application: {
    ...{ id: "acme", company: "Acme", role: "Engineer", country: "US", timeZone: "UTC" },
    people: [{ id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@acme.example" }],
    interviews: [],
  },
};

export async function openOneMailbox(
  changes: Partial<(typeof file)["application"]> = {},
): Promise<OneMailbox> {
  const folder = mkdtempSync(join(tmpdir(), "afterword-mailbox-"));
  const clock = { now: Temporal.Instant.from("2026-11-12T09:00:00Z") };
  const store = openSqliteStore({ file: join(folder, "store.db"), now: () => clock.now });
  const world = {
    ...{ store, mail: { read: readMail }, claims: { token: "worker", isAlive: () => true } },
    loadCalendar: () => ({ ...plainCalendar, country: "US" }),
    readInvitation: async (text: string) => readInvitation(text),
  } as unknown as World;
  const mailbox: OneMailbox = {
    world,
    account,
    clock,
    takeIn(mails, place = "inbox") {
      const arrived = mails.map((text) => ({
        ...{ folder: place, receivedAt: clock.now },
        bytes: Buffer.from(text.replaceAll(/\r?\n/g, "\r\n")),
      }));
      const readNew: Inbox["readNew"] = async () => ({ mails: arrived, cursor: {} });
      return takeInMail(world, account, mailbox.inbox({ readNew }));
    },
    inbox: (given) => ({ ...emptyInbox, ...given }),
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
  await store.write(({ accounts }) => accounts.save(account));
  const application = { ...file.application, ...changes };
  await addApplication(world, fileSchema.parse({ ...file, application }));
  return mailbox;
}

const emptyInbox: Inbox = {
  readNew: async () => ({ mails: [], cursor: {} }),
  findInSent: async () => false,
  fileSentCopy: async () => undefined,
  putDraft: async () => undefined,
  watch: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
};
