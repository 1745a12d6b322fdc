import type { MailProvider } from "#ports/account.ts";
import { providers } from "./providers.ts";

/** The provider of an address, by its domain; undefined where the servers must be said. */
export function findProvider(address: string): MailProvider | undefined {
  const domain = address.split("@")[1]?.toLowerCase() ?? "";
  return providers.find(({ domains }) => domains.includes(domain));
}
