import { AppError } from "#ports/errors.ts";
import type { MailAccount } from "#ports/account.ts";
import type { Outbox, OutgoingMail, SendOutcome } from "#ports/outbox.ts";
import { findCredential } from "#mail/accounts/find-credential.ts";
import { dial } from "./dial.ts";
import { findFlaw } from "./find-flaw.ts";
import { judgeLostConnection } from "./judge-lost-connection.ts";
import { SmtpAttempt } from "./smtp-attempt.ts";

/** How long to wait, in ms. RFC 5321 §4.5.3.2 asks for 10 minutes after the final dot; giving up earlier makes doubts, not speed. */
export interface SmtpTimeouts {
  connect: number;
  /** From the connection to the end of EHLO and STARTTLS, then again for the sign-in, then again for sender, recipient and DATA. */
  command: number;
  /** Without progress in the body, and from the final dot to the reply. */
  body: number;
}

export const smtpTimeouts: SmtpTimeouts = { connect: 30_000, command: 120_000, body: 600_000 };

/**
 * Sends through the account's mail server, one message and one connection at a time, over TLS only. Never throws for what the
 * world does: every end of an attempt is one of the outcomes of the port.
 */
export function openOutbox(
  account: MailAccount,
  password: () => Promise<string>,
  timeouts: SmtpTimeouts = smtpTimeouts,
): Outbox {
  let turn: Promise<unknown> = Promise.resolve();
  async function attempt(mail: OutgoingMail): Promise<SendOutcome> {
    const say = findFlaw(mail);
    if (say) return { outcome: "refused", say, account: false };
    const secret = await findCredential(password);
    if (secret instanceof AppError)
      return { outcome: "refused", say: secret.message, account: true };
    try {
      const socket = await dial(account.smtp, timeouts.connect);
      return await new SmtpAttempt({ account, socket, timeouts }).deliver(mail, secret);
    } catch (error) {
      return judgeLostConnection(false, error);
    }
  }
  return {
    send(mail) {
      const outcome = turn.then(() => attempt(mail));
      turn = outcome;
      return outcome;
    },
  };
}
