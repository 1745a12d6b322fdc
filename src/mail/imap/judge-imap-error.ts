import type { ImapFlowError } from "imapflow/lib/errors.js";
import { plainTrouble } from "#mail/accounts/plain-trouble.ts";
import { AppError } from "#ports/errors.ts";
import type { FailureCode } from "#ports/errors.ts";

/** Runs work on a mail server and says in the words of the port what went wrong. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw judgeImapError(error);
  }
}

/** Says what a failed IMAP command means: whether trying again can help, and what a person may do. */
export function judgeImapError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const failed = error instanceof Error ? (error as ImapFlowError) : new Error(String(error));
  const code = codeOf(failed);
  const plain = code === "mail-sign-in" ? undefined : plainTrouble(error);
  return new AppError(code, plain ?? sayOf(failed), error);
}

/**
 * The order matters: a connection that is lost while signing in is marked as a refused sign-in too, and a server that has no
 * place now (RFC 5530) refuses nobody.
 */
function codeOf(error: ImapFlowError): FailureCode {
  const code = error.code ?? "";
  if (error.tlsFailed || tlsCode.test(code)) return "mail-tls";
  if (lostCodes.has(code)) return "mail-unreachable";
  if (passingCodes.has(error.serverResponseCode ?? "")) return "mail-odd";
  if (error.authenticationFailed) return "mail-sign-in";
  return "mail-odd";
}

const tlsCode =
  /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|UPGRADE_TIMEOUT|STARTTLS_)/;

const passingCodes = new Set(["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG"]);

const lostCodes = new Set(
  (
    "ECONNREFUSED ECONNRESET ENOTFOUND EAI_AGAIN ETIMEDOUT EHOSTUNREACH ENETUNREACH EPIPE " +
    "CONNECT_TIMEOUT GREETING_TIMEOUT ETIMEOUT NoConnection EConnectionClosed StateLogout ClosedAfterConnectTLS ClosedAfterConnectText"
  ).split(" "),
);

/** What the server itself said, where it said something. */
function sayOf(error: ImapFlowError): string {
  const reply = typeof error.response === "string" ? error.response : error.responseText;
  return reply || error.message;
}
