import type { MailAccount } from "#ports/account.ts";
import type { Arrivals, Inbox, IncomingMail, MailboxCursor } from "#ports/inbox.ts";
import type { StoredAccount, Tables } from "#ports/store.ts";
import type { MailText, World } from "#ports/world.ts";
import type { ImportedInterview } from "./import-invitation.ts";
import { importInvited } from "./import-invited.ts";
import { takeInEach, type Incoming, type TakenIn } from "./take-in-one.ts";
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
export async function lookAtMail(world: World, account: MailAccount, inbox: Inbox): Promise<Look> {
  const taken: TakenIn[] = [];
  for (;;) {
    const look = await lookOnce(world, account, inbox);
    look.taken.unshift(...taken.splice(0));
    if (!look.isMore) return look;
    if (look.keepCursor) await world.store.write(look.keepCursor);
    taken.push(...look.taken);
  }
}

interface Look {
  taken: TakenIn[];
  keepCursor?: (tables: Tables) => void;
}

async function lookOnce(
  world: World,
  account: MailAccount,
  inbox: Inbox,
): Promise<Look & Pick<Arrivals, "isMore">> {
  const { stored, known } = await world.store.read((tables) => ({
    stored: tables.accounts.list().find((one) => one.account.id === account.id),
    known: readKnown(tables),
  }));
  const arrivals = await inbox.readNew(stored?.cursor, (headers) => mayConcern(headers, known));
  const { cursor, isMore } = arrivals;
  const taken = await takeInAll(world, arrivals.mails);
  const look = { taken, ...(isMore ? { isMore } : {}) };
  if (!isWorthKeeping(stored, cursor, world.store.now())) return look;
  return {
    ...look,
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

/** So many mails share a transaction; others who want to write wait for that long. */
const atOnce = 25;

async function takeInAll(world: World, mails: readonly IncomingMail[]): Promise<TakenIn[]> {
  const taken: TakenIn[] = [];
  for (let at = 0; at < mails.length; at += atOnce) {
    const some = await Promise.all(mails.slice(at, at + atOnce).map((one) => read(world, one)));
    taken.push(...(await takeInSome(world, some.flat())));
  }
  return taken;
}

async function read(
  world: World,
  { folder, receivedAt, bytes }: IncomingMail,
): Promise<Incoming[]> {
  const mail = await readOrHeaders(world, bytes);
  return mail ? [{ mail, arrival: { folder, receivedAt } }] : [];
}

/** One that cannot be taken in must not undo those before it. */
async function takeInSome(world: World, mails: readonly Incoming[]): Promise<TakenIn[]> {
  try {
    return await takeInTogether(world, mails);
  } catch (error) {
    if (mails.length <= 1) throw error;
    const taken: TakenIn[] = [];
    for (const one of mails) taken.push(...(await takeInTogether(world, [one])));
    return taken;
  }
}

async function takeInTogether(world: World, mails: readonly Incoming[]): Promise<TakenIn[]> {
  const taken = await takeInEach(world, mails);
  const reports: TakenIn[] = [];
  for (const [at, { mail }] of mails.entries()) {
    const interviews = await takeInInvitation(world, mail);
    const one = taken[at];
    if (one) reports.push({ ...one, ...(interviews.length > 0 ? { interviews } : {}) });
  }
  return reports;
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

/** That of a mail which is asked about waits for what the person says. */
async function takeInInvitation(world: World, mail: MailText): Promise<ImportedInterview[]> {
  if (!mail.calendar || !mail.messageId) return [];
  const { messageId } = mail;
  const stored = await world.store.read(({ incoming }) => incoming.find(messageId));
  if (!stored?.application || stored.asks) return [];
  return importInvited(world, stored.application, mail.calendar);
}
