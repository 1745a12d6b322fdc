import type { MailProvider } from "#ports/account.ts";
import { providers } from "./providers.ts";

/** A provider that takes in the mail of other people's domains, with the hosts or domains that its MX records end in. */
export interface Host {
  mx: readonly string[];
  provider: MailProvider;
}

const asForApps = "needs an app password where two-step verification is on";

/**
 * Who reads the mail of a domain of one's own, by the MX records that the provider asks to set. Ports: 993 and 465 are TLS from the
 * first byte, 587 is STARTTLS. Gateways that only filter mail (Mimecast, Proofpoint) are not here: who stands behind them is not known.
 */
export const hosts: readonly Host[] = [
  like("gmail.com", "google.com googlemail.com", {
    name: "Google Workspace",
    note: "Google Workspace needs an app password, which the organisation may have switched off, or a sign-in by the browser with --client-id; docs/settings.md says how to get one.",
  }),
  like("onmicrosoft.com", "mail.protection.outlook.com mx.microsoft", {}),
  like("fastmail.com", "messagingengine.com", {}),
  like("proton.me", "protonmail.ch", {}),
  like("icloud.com", "mail.icloud.com", {
    note: "iCloud needs an app password, made in the security settings of the account, and the iCloud address instead of this one as the user: --user.",
  }),
  like("mailbox.org", "mailbox.org", {}),
  like("yandex.com", "mx.yandex.net mx.yandex.ru", {}),
  like("mail.ru", "emx.mail.ru", {}),
  like("runbox.com", "runbox.com", {}),
  host("Zoho", "zoho.com zohomail.com", {
    servers: "imappro.zoho.com smtppro.zoho.com:465",
    note: `Zoho ${asForApps}.`,
  }),
  host("Zoho (Europe)", "zoho.eu zohomail.eu", {
    servers: "imappro.zoho.eu smtppro.zoho.eu:465",
    note: `Zoho ${asForApps}.`,
  }),
  host("Zoho (India)", "zoho.in zohomail.in", {
    servers: "imappro.zoho.in smtppro.zoho.in:465",
    note: `Zoho ${asForApps}.`,
  }),
  host("IONOS", "ionos.de kundenserver.de", { servers: "imap.ionos.de smtp.ionos.de:465" }),
  host("IONOS", "ionos.com 1and1.com", { servers: "imap.ionos.com smtp.ionos.com:465" }),
  host("STRATO", "rzone.de", { servers: "imap.strato.de smtp.strato.de:465" }),
  host("OVH", "mail.ovh.net", { servers: "ssl0.ovh.net ssl0.ovh.net:465" }),
  host("Gandi", "mail.gandi.net", { servers: "mail.gandi.net mail.gandi.net:465" }),
  host("Infomaniak", "infomaniak.ch", {
    servers: "mail.infomaniak.com mail.infomaniak.com:465",
    note: "Infomaniak needs a password for devices, made in the settings of the mailbox.",
  }),
  host("Migadu", "migadu.com", { servers: "imap.migadu.com smtp.migadu.com:465" }),
  host("Rackspace", "emailsrvr.com", { servers: "secure.emailsrvr.com secure.emailsrvr.com:465" }),
  host("Namecheap Private Email", "privateemail.com", {
    servers: "mail.privateemail.com mail.privateemail.com:465",
  }),
  host("Titan", "titan.email", { servers: "imap.titan.email smtp.titan.email:465" }),
  host("Purelymail", "purelymail.com", {
    servers: "imap.purelymail.com smtp.purelymail.com:465",
    note: `Purelymail ${asForApps}.`,
  }),
];

/** A provider whose own addresses have the same servers. */
function like(addresses: string, mx: string, more: Partial<MailProvider>): Host {
  const known = providers.find(({ domains }) => domains.includes(addresses));
  if (!known) throw new Error(`No provider has addresses at ${addresses}.`);
  const { domains: _, ...provider } = known;
  return { mx: mx.split(" "), provider: { ...provider, ...more } };
}

/** `servers` is "imap-host smtp-host:port", with IMAP on port 993. */
function host(name: string, mx: string, more: { servers: string; note?: string }): Host {
  const [imap = "", smtp = "", port = ""] = more.servers.split(/[ :]/);
  const provider: MailProvider = {
    ...{ name, filesSentCopies: false, imap: { host: imap, port: 993, security: "tls" } },
    smtp: { host: smtp, port: Number(port), security: port === "465" ? "tls" : "starttls" },
    ...(more.note ? { note: more.note } : {}),
  };
  return { mx: mx.split(" "), provider };
}
