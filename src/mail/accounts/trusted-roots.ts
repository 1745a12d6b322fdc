import tls from "node:tls";
import type { MailServer } from "#ports/account.ts";

/** TLS settings for a mail server: the usual authorities, and the account's own one where it names one; never unverified. */
export function trustedRoots(server: MailServer): tls.ConnectionOptions {
  return {
    minVersion: "TLSv1.2",
    rejectUnauthorized: true,
    ...(server.ca && { ca: [...tls.getCACertificates("default"), server.ca] }),
  };
}
