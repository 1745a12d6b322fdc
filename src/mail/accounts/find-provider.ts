import type { MailProvider } from "#ports/account.ts";
import { providers } from "./providers.ts";

/** Finds the servers for an address by its domain, so that most people need not know them; nothing is looked up on the network. */
export function findProvider(address: string): MailProvider | undefined {
  const domain = address.trim().toLowerCase().split("@").at(-1) ?? "";
  const found = providers.find(({ domains }) => domains.includes(domain));
  if (!found) return undefined;
  const { domains: _, ...provider } = found;
  return provider;
}
