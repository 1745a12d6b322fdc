import type { ImapFlow } from "imapflow";
import type { MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";
import type { Arrivals, Inbox, MailboxCursor, MailHeaders } from "#ports/inbox.ts";
import { connectImap, type ImapTimeouts } from "./connect-imap.ts";
import { findFolders, type Folders, type WatchedFolder } from "./find-folders.ts";
import { translated } from "./judge-imap-error.ts";
import { mostAtOnce, readFolder } from "./read-folder.ts";
import { watchInbox } from "./watch-inbox.ts";

/**
 * Opens the mailbox of an account over IMAP. One connection, one call at a time: a call waits for the one before. A watch is told
 * of nothing more once another call has opened another folder. Every failure is an AppError with a `mail-…` code.
 */
export async function openInbox(
  account: MailAccount,
  password: () => Promise<string>,
  timeouts?: ImapTimeouts,
): Promise<Inbox> {
  const secret = await password();
  return translated(async () => {
    const client = await connectImap(account, secret, timeouts);
    try {
      return inboxOver(client, await findFolders(client));
    } catch (error) {
      client.close();
      throw error;
    }
  });
}

function inboxOver(client: ImapFlow, folders: Folders): Inbox {
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(() => translated(work));
    turn = result.catch(() => {});
    return result;
  }
  let readTo: number | undefined;
  return {
    readNew: (cursor, wanted) =>
      inTurn(async () => {
        const arrivals = await readNew(client, { cursor, wanted });
        readTo = arrivals.cursor["INBOX"]?.uidNext;
        return arrivals;
      }),
    findInSent: (messageId) => inTurn(() => findInSent(client, folders, messageId)),
    fileSentCopy: (bytes, messageId) =>
      inTurn(async () => {
        if (await findInSent(client, folders, messageId)) return;
        await append(client, { path: folders.sent, name: "Sent", bytes, flag: "\\Seen" });
      }),
    putDraft: (bytes, messageId) =>
      inTurn(async () => {
        const before = await findIn(client, folders.drafts, messageId);
        await append(client, { path: folders.drafts, name: "Drafts", bytes, flag: "\\Draft" });
        if (before.length > 0) await client.messageDelete(before.join(","), { uid: true });
      }),
    watch: (onChange, signal) =>
      translated(() => watchInbox(client, { onChange, signal, inTurn, readTo })),
    [Symbol.asyncDispose]: () => leave(client),
  };
}

/** The inbox is always opened; every other folder only where the server says that something came. */
async function readNew(
  client: ImapFlow,
  { cursor, wanted }: { cursor: MailboxCursor | undefined; wanted: (h: MailHeaders) => boolean },
): Promise<Arrivals> {
  const { watched } = await findFolders(client);
  const marks: Record<string, MailboxCursor[string]> = { ...cursor };
  const mails: Arrivals["mails"] = [];
  const fetched = new Set<string>();
  let most = mostAtOnce;
  let isMore = false;
  for (const folder of watched.filter((one) => one.path === "INBOX" || hasNews(one, cursor))) {
    isMore ||= most <= 0;
    if (isMore) break;
    const read = await readFolder(client, folder, {
      ...{ mark: cursor?.[folder.path], most },
      wanted: (headers) => isFirst(headers, fetched) && wanted(headers),
    });
    marks[folder.path] = read.mark;
    mails.push(...read.mails);
    most -= read.bytes;
    ({ isMore } = read);
  }
  mails.sort((a, b) => Temporal.Instant.compare(a.receivedAt, b.receivedAt));
  return { mails, cursor: marks, ...(isMore ? { isMore } : {}) };
}

function hasNews({ path, status }: WatchedFolder, cursor: MailboxCursor | undefined): boolean {
  const mark = cursor?.[path];
  return (
    !mark || !status || status.uidNext !== mark.uidNext || status.uidValidity !== mark.uidValidity
  );
}

/** One message stands in several folders where labels are folders; it is read once. */
function isFirst({ messageId }: MailHeaders, fetched: Set<string>): boolean {
  if (messageId === undefined) return true;
  if (fetched.has(messageId)) return false;
  fetched.add(messageId);
  return true;
}

async function findInSent(
  client: ImapFlow,
  { sent }: Folders,
  messageId: string,
): Promise<boolean> {
  return (await findIn(client, sent, messageId)).length > 0;
}

/** The UIDs of messages with this Message-ID in a folder; none where there is no such folder. */
async function findIn(
  client: ImapFlow,
  folder: string | undefined,
  messageId: string,
): Promise<number[]> {
  if (!folder) return [];
  await client.mailboxOpen(folder, { readOnly: true });
  const found = await client.search({ header: { "message-id": messageId } }, { uid: true });
  // "Not found" would let a message go out twice, so a search that failed must not look like it.
  if (!Array.isArray(found)) throw new AppError("mail-odd", `It could not search ${folder}.`);
  return found;
}

async function append(
  client: ImapFlow,
  copy: { path: string | undefined; name: string; bytes: Uint8Array; flag: string },
): Promise<void> {
  if (!copy.path) throw new AppError("mail-odd", `The mailbox has no ${copy.name} folder.`);
  // Flags are left out that the open folder does not take, and one opened for reading takes none.
  await client.mailboxOpen(copy.path);
  const done = await client.append(copy.path, Buffer.from(copy.bytes), [copy.flag]);
  if (!done)
    throw new AppError("mail-odd", `It did not take the copy for the ${copy.name} folder.`);
}

async function leave(client: ImapFlow): Promise<void> {
  const late = setTimeout(() => client.close(), 5_000);
  await client.logout().catch(() => {});
  clearTimeout(late);
  client.close();
}
