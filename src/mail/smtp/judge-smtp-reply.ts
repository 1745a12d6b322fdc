import type { SendOutcome } from "#ports/outbox.ts";
import { accountCodes, accountPhrases, quotaCodes } from "./smtp-codes.ts";

/** Where in the conversation a reply came: before sign-in, at it, at one of the three commands, or after the final dot. */
export type SmtpPhase = "session" | "auth" | "mail" | "rcpt" | "data" | "dot";

/**
 * What a mail server's reply means for the message. Only a well-formed reply is believed: after the final dot anything else
 * leaves it unsure, before it nothing was delivered (RFC 5321 §4.2, RFC 1047).
 */
export function judgeSmtpReply(phase: SmtpPhase, reply: string): SendOutcome {
  const code = readCode(reply);
  if (code !== undefined && code >= 500) return judgeRefusal(phase, { code, reply });
  if (code !== undefined && code >= 400) return { outcome: "deferred", code, say: quote(reply) };
  if (phase !== "dot") return { outcome: "deferred", say: `It answered oddly: ${quote(reply)}` };
  if (code !== undefined && code >= 200 && code < 300)
    return { outcome: "sent", reply: clean(reply) };
  return { outcome: "unsure", say: `It answered oddly after the message: ${quote(reply)}` };
}

/** A connection that ended without a reply: nothing was delivered unless the body had begun. */
export function judgeSilence(bodyBegun: boolean, what: string): SendOutcome {
  if (!bodyBegun) return { outcome: "deferred", say: `${what} Nothing was delivered.` };
  return { outcome: "unsure", say: `${what} The server may or may not have the message.` };
}

function judgeRefusal(phase: SmtpPhase, { code, reply }: { code: number; reply: string }) {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1] ?? "";
  if (quotaCodes.has(enhanced)) return { outcome: "deferred", code, say: quote(reply) } as const;
  return {
    outcome: "refused",
    code,
    say: quote(reply),
    account: isAboutAccount(phase, { code, enhanced, reply }),
  } as const;
}

function isAboutAccount(
  phase: SmtpPhase,
  { code, enhanced, reply }: { code: number; enhanced: string; reply: string },
): boolean {
  if (phase === "session" || phase === "auth") return true;
  if (accountCodes.has(String(code)) || accountCodes.has(enhanced)) return true;
  if (accountPhrases.some((phrase) => phrase.test(reply))) return true;
  return phase === "mail" && code !== 552 && !enhanced.startsWith("5.3.");
}

/** The code of a reply, if it has exactly one: every line must carry the same (RFC 5321 §4.2.1). */
function readCode(reply: string): number | undefined {
  const codes = reply.split(/\r?\n/).map((line) => /^([2-5]\d\d)(?:[ -]|$)/.exec(line)?.[1]);
  return codes.every((code) => code === codes[0]) && codes[0] ? Number(codes[0]) : undefined;
}

function quote(reply: string): string {
  return `The mail server says: ${clean(reply)}`;
}

function clean(reply: string): string {
  return reply
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .slice(0, 300)
    .trim();
}
