import type { MailAccount } from "#ports/account.ts";
import type { Inbox, IncomingMail, MailboxCursor } from "#ports/inbox.ts";
import type { StoredAccount, Tables } from "#ports/store.ts";
import type { MailText, World } from "#ports/world.ts";
import { importInvitation, type ImportedInterview } from "./import-invitation.ts";
import { takeInOne, type TakenIn } from "./take-in-one.ts";
import { readKnown, mayConcern } from "./known-people.ts";

/**
 * Reads what has arrived since the last look and takes in what concerns an application of the person. Everything else is passed
 * over by its headers and never stored. The cursor moves last, so that a crash reads again, not less.
 */
export async function takeInMail(
  world: World,
  account: MailAccount,
  inbox: Inbox,
): Promise<TakenIn[]> {
  const { taken, keepCursor } = await lookAtMail(world, account, inbox);
  if (keepCursor) await world.store.write(keepCursor);
  return taken;
}

/** The same for who writes something else right after; the cursor is then kept in that transaction. */
export async function lookAtMail(
  world: World,
  account: MailAccount,
  inbox: Inbox,
): Promise<{ taken: TakenIn[]; keepCursor?: (tables: Tables) => void }> {
  const { stored, known } = await world.store.read((tables) => ({
    stored: tables.accounts.list().find((one) => one.account.id === account.id),
    known: readKnown(tables),
  }));
  const arrivals = await inbox.readNew(stored?.cursor, (headers) => mayConcern(headers, known));
  const taken: TakenIn[] = [];
  for (const mail of arrivals.mails) taken.push(...(await takeIn(world, mail)));
  const { cursor } = arrivals;
  if (!isWorthKeeping(stored, cursor, world.store.now())) return { taken };
  return {
    taken,
    keepCursor: ({ accounts }) => accounts.saveCursor(account.id, cursor, world.store.now()),
  };
}

/** A look that saw nothing new is written down once in a while, and not to the disk for every message that goes out. */
function isWorthKeeping(
  stored: StoredAccount | undefined,
  cursor: MailboxCursor,
  now: Temporal.Instant,
): boolean {
  if (!stored?.readAt || JSON.stringify(stored.cursor) !== JSON.stringify(cursor)) return true;
  return Math.abs(stored.readAt.until(now).total("seconds")) >= 30;
}

async function takeIn(world: World, mail: IncomingMail): Promise<TakenIn[]> {
  const text = await readOrHeaders(world, mail.bytes);
  if (!text) return [];
  const taken = await takeInOne(world, text, { folder: mail.folder, receivedAt: mail.receivedAt });
  const interviews = await takeInInvitation(world, text);
  return taken ? [{ ...taken, ...(interviews.length > 0 ? { interviews } : {}) }] : [];
}

/** Of a mail that no parser can read its headers are read alone: who wrote is enough to hold the chase and to ask. */
async function readOrHeaders(world: World, bytes: Uint8Array): Promise<MailText | undefined> {
  const headers = Buffer.from(bytes.subarray(0, mostOfHeaders)).toString("latin1");
  const end = headers.search(/\r?\n\r?\n/);
  try {
    return await world.mail.read(bytes);
  } catch {
    const alone = Buffer.from(`${headers.slice(0, end < 0 ? undefined : end)}\r\n\r\n`, "latin1");
    return world.mail.read(alone).catch(() => undefined);
  }
}

const mostOfHeaders = 64 * 1024;

/**
 * An invitation that comes in a mail of an application on file becomes an interview, and an update or cancellation follows it. Read
 * again after a crash it changes nothing. What cannot be read of it is left to the person, for the mail itself was taken in.
 */
async function takeInInvitation(world: World, mail: MailText): Promise<ImportedInterview[]> {
  if (!mail.calendar || !mail.messageId) return [];
  const { messageId } = mail;
  const stored = await world.store.read(({ incoming }) => incoming.find(messageId));
  if (!stored?.application || stored.asks) return [];
  const { events } = await world.readInvitation(mail.calendar);
  const { application } = stored;
  const imported: ImportedInterview[] = [];
  for (const event of events)
    imported.push(
      ...(await importInvitation(world, event, { application }).then(
        (one) => [one],
        () => [],
      )),
    );
  return imported.filter(({ change }) => change !== "ignored");
}
