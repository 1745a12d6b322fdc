import type { SendOutcome } from "#ports/outbox.ts";
import { plainTrouble } from "#mail/accounts/plain-trouble.ts";
import { judgeSilence } from "./judge-smtp-reply.ts";

/** What a connection that failed without a reply means: a certificate that cannot be trusted is ours to mend, the rest passes. */
export function judgeLostConnection(bodyBegun: boolean, error: unknown): SendOutcome {
  const text = error instanceof Error ? `${error.message} ${codeOf(error)}` : "";
  if (
    !bodyBegun &&
    /certificate|altnames|CERT_|wrong version number|unsupported protocol/i.test(text)
  )
    return {
      outcome: "refused",
      account: true,
      say: `No protected connection could be made. ${plainTrouble(error) ?? text.trim().slice(0, 200)}`,
    };
  return judgeSilence(bodyBegun, describe(text));
}

function describe(text: string): string {
  if (/ENOTFOUND|EAI_|EDNS/.test(text)) return "The mail server's name is not known.";
  if (/ECONNREFUSED/.test(text)) return "Nothing answers at the mail server's address.";
  if (/in time|timeout|timed out|ETIMEDOUT/i.test(text))
    return "The mail server did not answer in time.";
  return "The connection to the mail server was cut.";
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
