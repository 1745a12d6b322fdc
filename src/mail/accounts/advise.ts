import type { MailAccount } from "#ports/account.ts";
import type { AppError } from "#ports/errors.ts";
import { isPlain } from "./plain-trouble.ts";

/** What the server said, and what the person can do about it. */
export function advise({ code, message }: AppError, { oauth }: Pick<MailAccount, "oauth">): string {
  const said = message.replace(/[.\s]*$/, ".");
  return `${said} ${adviceOn({ code, message }, oauth !== undefined)}`.trim();
}

function adviceOn({ code, message }: Pick<AppError, "code" | "message">, byToken: boolean): string {
  if (code !== "mail-sign-in") return isPlain(message) ? "" : (byCode[code] ?? "");
  const known = byReply.find(([reply]) => reply.test(message));
  if (known) return known[1];
  return byToken ? tokenRefused : passwordRefused;
}

const byCode: Partial<Record<AppError["code"], string>> = {
  "mail-tls": "Ports 465 and 993 are TLS from the start; 587 and 143 begin with STARTTLS.",
  "mail-unreachable": "Look at the host name, the port and your connection.",
};

const passwordRefused =
  "Look at the name and the password. Many providers want an app password here, made in the account's security settings.";
const tokenRefused =
  "The permission was withdrawn, or does not cover this. Give it again: afterword account add.";

/** What providers answer to a sign-in that is right but not allowed, as they publish it. */
const byReply: readonly (readonly [RegExp, string])[] = [
  [
    /SmtpClientAuthentication is disabled/i,
    "Sending by SMTP is switched off for this mailbox; the administrator of your organisation can allow it (Authenticated SMTP).",
  ],
  [
    /5\.7\.139|basic authentication is disabled|BasicAuthBlocked/i,
    "This provider takes no passwords from programs. Sign in by the browser: afterword account add --client-id ID; docs/settings.md says how to get one.",
  ],
  [
    /application-specific password|5\.7\.9\b|InvalidSecondFactor/i,
    "Make an app password in the account's security settings and use it here.",
  ],
  [
    /(IMAP|POP|mail programs?)[^.]{0,40}(disabled|not enabled|not activated|switched off)|not enabled for IMAP/i,
    "Switch IMAP on in the mail settings of the provider.",
  ],
  [
    /WEBALERT|web ?browser|5\.7\.14\b|WebLoginRequired/i,
    "Sign in once with a browser, confirm that it was you, and test again.",
  ],
  [/too many|rate|try again later/i, "Wait a while before the next try."],
];
