import { google, microsoft } from "#mail/oauth/services.ts";
import type { MailProvider } from "#ports/account.ts";

/** A provider with the domains of its addresses. */
export interface KnownProvider extends MailProvider {
  domains: readonly string[];
}

const appPassword = "needs an app password, made in the security settings of the account";
const allowImap = "lets mail programs in only after IMAP was switched on in its mail settings";

/** Providers by what they publish about their servers. Ports: 993 and 465 are TLS from the first byte, 587 is STARTTLS. */
export const providers: readonly KnownProvider[] = [
  known(
    "Gmail",
    { addresses: "gmail.com googlemail.com", servers: "imap.gmail.com smtp.gmail.com:465" },
    {
      filesSentCopies: true,
      oauth: google,
      note: `Gmail ${appPassword}; two-step verification must be on. Or sign in by the browser with --client-id; docs/settings.md says how to get one.`,
    },
  ),
  known(
    "Outlook.com",
    {
      addresses:
        "outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.co.uk live.de msn.com",
      servers: "outlook.office365.com smtp-mail.outlook.com:587",
    },
    {
      filesSentCopies: true,
      oauth: microsoft,
      note: "Outlook.com no longer lets programs sign in with a password. Sign in by the browser with --client-id; docs/settings.md says how to get one.",
    },
  ),
  known(
    "Microsoft 365",
    {
      addresses: "office365.com onmicrosoft.com",
      servers: "outlook.office365.com smtp.office365.com:587",
    },
    {
      filesSentCopies: true,
      oauth: microsoft,
      note: "Microsoft 365 lets programs sign in by the browser only, with --client-id; docs/settings.md says how to get one. Your organisation may have to allow it, and sending by SMTP.",
    },
  ),
  known(
    "iCloud",
    { addresses: "icloud.com me.com mac.com", servers: "imap.mail.me.com smtp.mail.me.com:587" },
    {
      note: `iCloud ${appPassword}.`,
    },
  ),
  known(
    "Yahoo",
    {
      addresses:
        "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it ymail.com rocketmail.com",
      servers: "imap.mail.yahoo.com smtp.mail.yahoo.com:465",
    },
    { filesSentCopies: true, note: `Yahoo ${appPassword}.` },
  ),
  known(
    "AOL",
    { addresses: "aol.com aim.com", servers: "imap.aol.com smtp.aol.com:465" },
    { filesSentCopies: true, note: `AOL ${appPassword}.` },
  ),
  known(
    "GMX",
    { addresses: "gmx.de gmx.net gmx.at gmx.ch", servers: "imap.gmx.net mail.gmx.net:465" },
    {
      note: `GMX ${allowImap}.`,
    },
  ),
  known(
    "GMX",
    { addresses: "gmx.com gmx.co.uk gmx.us", servers: "imap.gmx.com mail.gmx.com:465" },
    {
      note: `GMX ${allowImap}.`,
    },
  ),
  known(
    "WEB.DE",
    { addresses: "web.de", servers: "imap.web.de smtp.web.de:587" },
    { note: `WEB.DE ${allowImap}.` },
  ),
  known(
    "mail.com",
    { addresses: "mail.com email.com", servers: "imap.mail.com smtp.mail.com:465" },
    {
      note: `mail.com ${allowImap}, which needs a paid plan.`,
    },
  ),
  known(
    "T-Online",
    {
      addresses: "t-online.de magenta.de",
      servers: "secureimap.t-online.de securesmtp.t-online.de:465",
    },
    {
      note: "T-Online needs the password for mail programs, which is not that of the customer centre.",
    },
  ),
  known("freenet", { addresses: "freenet.de", servers: "mx.freenet.de mx.freenet.de:465" }),
  known("Posteo", {
    addresses: "posteo.de posteo.net posteo.org posteo.eu",
    servers: "posteo.de posteo.de:465",
  }),
  known("mailbox.org", {
    addresses: "mailbox.org",
    servers: "imap.mailbox.org smtp.mailbox.org:465",
  }),
  known(
    "Fastmail",
    { addresses: "fastmail.com fastmail.fm", servers: "imap.fastmail.com smtp.fastmail.com:465" },
    {
      note: `Fastmail ${appPassword}.`,
    },
  ),
  {
    name: "Proton Mail",
    domains: ["proton.me", "protonmail.com", "pm.me"],
    imap: { host: "127.0.0.1", port: 1143, security: "starttls" },
    smtp: { host: "127.0.0.1", port: 1025, security: "starttls" },
    filesSentCopies: true,
    note: "Proton Mail can be read through Proton Mail Bridge alone, a program on this machine that comes with a paid plan. Start it, give the password that it shows, and the certificate that it exports with --ca.",
  },
  known(
    "Zoho",
    { addresses: "zoho.com zohomail.com", servers: "imap.zoho.com smtp.zoho.com:465" },
    {
      note: `Zoho ${allowImap}; with two-step verification it ${appPassword}.`,
    },
  ),
  known(
    "Zoho (Europe)",
    { addresses: "zoho.eu zohomail.eu", servers: "imap.zoho.eu smtp.zoho.eu:465" },
    {
      note: `Zoho ${allowImap}; with two-step verification it ${appPassword}.`,
    },
  ),
  known(
    "Yandex",
    { addresses: "yandex.com yandex.ru ya.ru", servers: "imap.yandex.com smtp.yandex.com:465" },
    {
      note: `Yandex ${allowImap}, and ${appPassword}.`,
    },
  ),
  known(
    "Mail.ru",
    { addresses: "mail.ru inbox.ru list.ru bk.ru", servers: "imap.mail.ru smtp.mail.ru:465" },
    {
      note: `Mail.ru ${appPassword}.`,
    },
  ),
  known("Orange", {
    addresses: "orange.fr wanadoo.fr",
    servers: "imap.orange.fr smtp.orange.fr:465",
  }),
  known("Free", { addresses: "free.fr", servers: "imap.free.fr smtp.free.fr:465" }),
  known("La Poste", { addresses: "laposte.net", servers: "imap.laposte.net smtp.laposte.net:465" }),
  known("SFR", { addresses: "sfr.fr neuf.fr", servers: "imap.sfr.fr smtp.sfr.fr:465" }),
  known(
    "Libero",
    { addresses: "libero.it", servers: "imapmail.libero.it smtp.libero.it:465" },
    {
      note: `Libero ${appPassword}.`,
    },
  ),
  known(
    "Seznam",
    { addresses: "seznam.cz email.cz", servers: "imap.seznam.cz smtp.seznam.cz:465" },
    {
      note: `Seznam ${allowImap}.`,
    },
  ),
  known(
    "WP",
    { addresses: "wp.pl", servers: "imap.wp.pl smtp.wp.pl:465" },
    { note: `WP ${allowImap}.` },
  ),
  known("Bluewin", {
    addresses: "bluewin.ch",
    servers: "imaps.bluewin.ch smtpauths.bluewin.ch:465",
  }),
  known("Runbox", { addresses: "runbox.com", servers: "mail.runbox.com mail.runbox.com:465" }),
];

/** `addresses` lists the domains; `servers` is "imap-host smtp-host:port", with IMAP on port 993 everywhere. */
function known(
  name: string,
  at: { addresses: string; servers: string },
  more: Partial<Pick<MailProvider, "filesSentCopies" | "oauth" | "note">> = {},
): KnownProvider {
  const [imap = "", host = "", port = ""] = at.servers.split(/[ :]/);
  return {
    name,
    domains: at.addresses.split(" "),
    imap: { host: imap, port: 993, security: "tls" },
    smtp: { host, port: Number(port), security: port === "465" ? "tls" : "starttls" },
    filesSentCopies: false,
    ...more,
  };
}
