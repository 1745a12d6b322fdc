import type { MailProvider } from "#ports/account.ts";

const tls = (host: string, port: number) => ({ host, port, security: "tls" as const });
const starttls = (host: string, port: number) => ({ host, port, security: "starttls" as const });
const appPassword =
  "This provider wants an app password, made in the security settings of the account.";

/** Well-known mail providers by the domains of their addresses. */
export const providers: readonly (MailProvider & { domains: readonly string[] })[] = [
  {
    name: "Gmail",
    domains: ["gmail.com", "googlemail.com"],
    smtp: tls("smtp.gmail.com", 465),
    imap: tls("imap.gmail.com", 993),
    filesSentCopies: true,
    note: appPassword,
  },
  {
    name: "iCloud",
    domains: ["icloud.com", "me.com", "mac.com"],
    smtp: starttls("smtp.mail.me.com", 587),
    imap: tls("imap.mail.me.com", 993),
    filesSentCopies: false,
    note: appPassword,
  },
  {
    name: "Yahoo",
    domains: ["yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "ymail.com"],
    smtp: tls("smtp.mail.yahoo.com", 465),
    imap: tls("imap.mail.yahoo.com", 993),
    filesSentCopies: true,
    note: appPassword,
  },
  {
    name: "AOL",
    domains: ["aol.com"],
    smtp: tls("smtp.aol.com", 465),
    imap: tls("imap.aol.com", 993),
    filesSentCopies: true,
    note: appPassword,
  },
  {
    name: "GMX",
    domains: ["gmx.de", "gmx.net", "gmx.at", "gmx.ch"],
    smtp: tls("mail.gmx.net", 465),
    imap: tls("imap.gmx.net", 993),
    filesSentCopies: false,
    note: "IMAP must be switched on in the settings of the mailbox.",
  },
  {
    name: "GMX",
    domains: ["gmx.com"],
    smtp: tls("mail.gmx.com", 465),
    imap: tls("imap.gmx.com", 993),
    filesSentCopies: false,
    note: "IMAP must be switched on in the settings of the mailbox.",
  },
  {
    name: "WEB.DE",
    domains: ["web.de"],
    smtp: starttls("smtp.web.de", 587),
    imap: tls("imap.web.de", 993),
    filesSentCopies: false,
    note: "IMAP must be switched on in the settings of the mailbox.",
  },
  {
    name: "Fastmail",
    domains: ["fastmail.com", "fastmail.fm"],
    smtp: tls("smtp.fastmail.com", 465),
    imap: tls("imap.fastmail.com", 993),
    filesSentCopies: false,
    note: appPassword,
  },
  {
    name: "Posteo",
    domains: ["posteo.de", "posteo.net"],
    smtp: tls("posteo.de", 465),
    imap: tls("posteo.de", 993),
    filesSentCopies: false,
  },
  {
    name: "mailbox.org",
    domains: ["mailbox.org"],
    smtp: tls("smtp.mailbox.org", 465),
    imap: tls("imap.mailbox.org", 993),
    filesSentCopies: false,
  },
  {
    name: "Zoho",
    domains: ["zoho.com", "zohomail.com"],
    smtp: tls("smtp.zoho.com", 465),
    imap: tls("imap.zoho.com", 993),
    filesSentCopies: true,
    note: appPassword,
  },
];
