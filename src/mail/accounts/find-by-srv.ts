import { resolveSrv } from "node:dns/promises";
import type { MailProvider, MailServer } from "#ports/account.ts";

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
  const hosts = [...new Set([imap.host, smtp.host])];
  return {
    ...{ name: domain, imap, smtp, filesSentCopies: false },
    note: `The DNS of ${domain} names ${hosts.join(" and ")} for its mail${elsewhere(domain, hosts)}. Your password goes there.`,
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

/** A name with dots and no address in disguise; "." alone says that the service is not offered. */
function isHostName(name: string): boolean {
  return /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}\.?$/i.test(name);
}

function elsewhere(domain: string, hosts: readonly string[]): string {
  const isInside = hosts.every((host) => host === domain || host.endsWith(`.${domain}`));
  return isInside ? "" : ", which belong to somebody else";
}
