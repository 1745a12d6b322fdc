import type { MailProvider } from "#ports/account.ts";
import { findByAutoconfig } from "./find-by-autoconfig.ts";
import { findByMx } from "./find-by-mx.ts";
import { findBySrv } from "./find-by-srv.ts";
import { providers } from "./providers.ts";

/**
 * The servers of an address: of a provider that is known, else as its domain names them, in the DNS (RFC 6186) or on its website. Where
 * it names none, those of the provider that takes in its mail: an inference, and so the last.
 */
export async function findServers(address: string): Promise<MailProvider | undefined> {
  const domain = domainOf(address);
  return (
    findProvider(address) ??
    (await findBySrv(domain)) ??
    (await findByAutoconfig(domain)) ??
    (await findByMx(domain))
  );
}

/** Finds the servers for an address by its domain, so that most people need not know them; nothing is looked up on the network. */
export function findProvider(address: string): MailProvider | undefined {
  const found = providers.find(({ domains }) => domains.includes(domainOf(address)));
  if (!found) return undefined;
  const { domains: _, ...provider } = found;
  return provider;
}

function domainOf(address: string): string {
  return address.trim().toLowerCase().split("@").at(-1) ?? "";
}
