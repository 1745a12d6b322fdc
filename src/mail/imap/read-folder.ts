import type { FetchMessageObject, ImapFlow } from "imapflow";
import type { IncomingMail, MailboxCursor, MailHeaders } from "#ports/inbox.ts";
import { AppError } from "#ports/errors.ts";
import type { WatchedFolder } from "./find-folders.ts";
import { headerQuery, isDraft, readHeaders } from "./read-headers.ts";

/** How far back a folder is read that was never read before. */
const firstLook = { hours: 30 * 24, most: 2_000 };
/** Of a longer message only the beginning is read, in bytes; headers and text stand first. */
const longest = 8 * 2 ** 20;
/** So many bytes of messages are in the memory at once, and the one that goes beyond. */
export const mostAtOnce = 8 * 2 ** 20;

/** So many headers are kept before their messages are read. */
const mostChosen = 500;

type Mark = MailboxCursor[string];

interface ToRead {
  mark: Mark | undefined;
  wanted: (headers: MailHeaders) => boolean;
  /** How many bytes may still be read. */
  most: number;
}

/** Reads what came into one folder after the mark: all headers in one go, then the wanted messages one by one. */
export async function readFolder(
  client: ImapFlow,
  { folder, path }: WatchedFolder,
  { mark, wanted, most }: ToRead,
): Promise<{ mails: IncomingMail[]; bytes: number; mark: Mark; isMore: boolean }> {
  const { uidValidity, uidNext, exists } = await client.mailboxOpen(path, { readOnly: true });
  const known = mark?.uidValidity === String(uidValidity) ? mark : undefined;
  const since = Temporal.Now.instant().subtract({ hours: firstLook.hours });
  const range = known ? `${known.uidNext}:*` : await findRecent(client, since);
  const nothingNew = exists === 0 || range === "" || (known && uidNext === known.uidNext);
  let next = Math.max(uidNext || 1, known?.uidNext ?? 1);
  const chosen: FetchMessageObject[] = [];
  let beyond: FetchMessageObject | undefined;
  // Of many thousand headers only those are kept that are wanted.
  for await (const message of nothingNew ? [] : client.fetch(range, headerQuery, { uid: true })) {
    next = Math.max(next, message.uid + 1);
    // A range that ends in * holds the last message even where it is older than the range (RFC 9051 §9).
    const isFresh = known ? message.uid >= known.uidNext : isAfter(message, since);
    if (!isFresh || isDraft(message, folder) || !wanted(readHeaders(message, folder))) continue;
    if (chosen.length < mostChosen) chosen.push(message);
    else beyond ??= message;
  }
  const { mails, bytes, left = beyond } = await readSome(client, folder, { chosen, most });
  const read = { uidValidity: String(uidValidity), uidNext: left?.uid ?? next };
  return { mails, bytes, mark: read, isMore: left !== undefined };
}

/** Reads the chosen messages one by one until they have so many bytes, and gives the first that is left. */
async function readSome(
  client: ImapFlow,
  folder: IncomingMail["folder"],
  { chosen, most }: { chosen: readonly FetchMessageObject[]; most: number },
): Promise<{ mails: IncomingMail[]; bytes: number; left?: FetchMessageObject }> {
  const mails: IncomingMail[] = [];
  let total = 0;
  for (const message of chosen) {
    if (total >= most) return { mails, bytes: total, left: message };
    // A message that was deleted or moved right after it was seen still says who wrote about what.
    const bytes = (await readSource(client, message.uid)) ?? message.headers ?? Buffer.alloc(0);
    total += bytes.length;
    mails.push({ folder, receivedAt: receivedAt(message), bytes });
  }
  return { mails, bytes: total };
}

/** The newest messages of the first look as a range of UIDs, empty where there are none. */
async function findRecent(client: ImapFlow, since: Temporal.Instant): Promise<string> {
  // SINCE counts days and disregards zones, so a day more is asked for and cut off by the exact time.
  const day = new Date(since.subtract({ hours: 24 }).epochMilliseconds);
  const uids = await client.search({ since: day }, { uid: true });
  if (!Array.isArray(uids)) throw new AppError("mail-odd", "It could not search the mailbox.");
  return uids.slice(-firstLook.most).join(",");
}

function isAfter(message: FetchMessageObject, since: Temporal.Instant): boolean {
  return Temporal.Instant.compare(receivedAt(message), since) >= 0;
}

/** Undefined where the message was deleted or moved since its headers were read. */
async function readSource(client: ImapFlow, uid: number): Promise<Uint8Array | undefined> {
  const query = { uid: true, source: { maxLength: longest } };
  const message = await client.fetchOne(String(uid), query, { uid: true });
  return (message && message.source) || undefined;
}

function receivedAt({ internalDate }: FetchMessageObject): Temporal.Instant {
  const at = new Date(internalDate ?? Number.NaN).getTime();
  if (Number.isNaN(at)) throw new AppError("mail-odd", "It did not say when a message arrived.");
  return Temporal.Instant.fromEpochMilliseconds(at);
}
