/** Hands one message to a mail server. Bytes and Message-ID are fixed at approval and the same in every attempt. */
export interface Outbox {
  send(message: OutgoingMail): Promise<SendOutcome>;
}

export interface OutgoingMail {
  /** The approved envelope, strict addresses; exactly one recipient (CHAN-6). */
  envelope: { from: string; to: string };
  /** The whole message as RFC 5322 bytes with CRLF. */
  bytes: Uint8Array;
  /**
   * Called once, after the server has accepted the recipient and before the first byte of the body: commits `sending` and takes
   * a last look. Returning false, or throwing, ends the attempt with nothing delivered.
   */
  beforeBody(): Promise<boolean>;
}

/**
 * What became of one attempt. `deferred`, `refused` and `stopped` are certainly not delivered; `unsure` means that the server may
 * have the message, and it is never tried again by itself (RFC 1047).
 */
export type SendOutcome =
  | { outcome: "sent"; reply: string }
  | { outcome: "deferred"; code?: number; say: string }
  | { outcome: "refused"; code?: number; say: string; account: boolean }
  | { outcome: "stopped"; say?: string }
  | { outcome: "unsure"; say: string };
