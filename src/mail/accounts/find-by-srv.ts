import { resolveSrv } from "node:dns/promises";
import type { MailProvider, MailServer } from "#ports/account.ts";
import { isHostName, warnOf } from "./host-name.ts";

interface SrvRecord {
  name: string;
  port: number;
  priority: number;
  weight: number;
}
export type ResolveSrv = (name: string) => Promise<SrvRecord[]>;

/** Services in the order in which they are preferred: TLS from the first byte before STARTTLS (RFC 8314 §3). */
const reading = [
  ["_imaps._tcp", "tls"],
  ["_imap._tcp", "starttls"],
] as const;
const sending = [
  ["_submissions._tcp", "tls"],
  ["_submission._tcp", "starttls"],
] as const;

/**
 * Finds the servers that a domain names for its mail in the DNS (RFC 6186). Nothing is connected to. The DNS can be forged, so the note
 * names the servers before a password is given, and what is said to them is still protected by their certificates.
 */
export async function findBySrv(
  domain: string,
  resolve: ResolveSrv = resolveSrv,
): Promise<MailProvider | undefined> {
  const [imap, smtp] = await Promise.all([
    firstServer(domain, reading, resolve),
    firstServer(domain, sending, resolve),
  ]);
  if (!imap || !smtp) return undefined;
  return {
    ...{ name: domain, imap, smtp, filesSentCopies: false },
    note: warnOf(domain, `The DNS of ${domain}`, [imap.host, smtp.host]),
  };
}

async function firstServer(
  domain: string,
  services: typeof reading | typeof sending,
  resolve: ResolveSrv,
): Promise<MailServer | undefined> {
  for (const [service, security] of services) {
    const records = await resolve(`${service}.${domain}`).catch(() => []);
    const best = records
      .filter(({ name, port }) => isHostName(name) && port > 0)
      .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)[0];
    if (best)
      return { host: best.name.replace(/\.$/, "").toLowerCase(), port: best.port, security };
  }
  return undefined;
}
