import tls from "node:tls";
import type { MailServer } from "#ports/account.ts";

/** TLS settings for a mail server: the usual authorities, and the account's own one where it names one; never unverified. */
export function trustedRoots({ ca }: MailServer): tls.ConnectionOptions {
  return {
    minVersion: "TLSv1.2",
    rejectUnauthorized: true,
    ...(ca && { secureContext: contextWith(ca) }),
  };
}

/** Made once for each authority: reading all the usual ones takes longer than signing in. */
const contexts = new Map<string, tls.SecureContext>();

function contextWith(ca: string): tls.SecureContext {
  const known = contexts.get(ca);
  if (known) return known;
  const usual = tls.getCACertificates("default");
  const context = tls.createSecureContext({ ca: [...usual, ca], minVersion: "TLSv1.2" });
  contexts.set(ca, context);
  return context;
}
