import type { ImapFlow } from "imapflow";
import { AppError } from "#ports/errors.ts";

export interface InboxWatch {
  onChange: () => void;
  signal: AbortSignal;
  /** Runs work when the connection is free. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** The first UID of the inbox that was not read yet, where it was read on this connection. */
  readTo: number | undefined;
}

/**
 * Tells of new mail in the inbox by IDLE (RFC 2177), and at once of what came after the last reading. Ends when the signal is
 * aborted; fails with `mail-unreachable` when the connection ends first.
 */
export async function watchInbox(client: ImapFlow, watch: InboxWatch): Promise<void> {
  const { onChange, signal, inTurn, readTo } = watch;
  if (signal.aborted) return;
  const leaving = new AbortController();
  const ended = untilEnd(client, AbortSignal.any([signal, leaving.signal]));
  ended.catch(() => {});
  client.on("exists", onChange);
  try {
    const { uidNext } = await inTurn(() => client.mailboxOpen("INBOX", { readOnly: true }));
    if (readTo !== undefined && uidNext > readTo) onChange();
    // Breaks off by itself as soon as another command is given; idling starts again after that one.
    client.idle().catch(() => {});
    await ended;
  } finally {
    client.off("exists", onChange);
    leaving.abort();
  }
}

/** Until the signal, or the loss of the connection; a connection that serves many watches keeps no listener of any. */
function untilEnd(client: ImapFlow, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const lost = () => fail(new AppError("mail-unreachable", "The connection ended."));
    if (!client.usable) return lost();
    client.once("close", lost);
    const leave = () => {
      client.off("close", lost);
      done();
    };
    signal.addEventListener("abort", leave, { once: true });
  });
}
