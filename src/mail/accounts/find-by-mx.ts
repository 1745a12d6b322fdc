import { resolveMx } from "node:dns/promises";
import type { MailProvider } from "#ports/account.ts";
import { isHostName } from "./host-name.ts";
import { hosts } from "./hosts.ts";

export type ResolveMx = (domain: string) => Promise<{ exchange: string; priority: number }[]>;

/**
 * Finds the provider that takes in the mail of a domain, by its MX records. The servers are those that the provider publishes and none
 * that the DNS names, so that a forged record leads at worst to another known provider. Undefined where the first choice is unknown.
 */
export async function findByMx(
  domain: string,
  resolve: ResolveMx = resolveMx,
): Promise<MailProvider | undefined> {
  if (!isHostName(domain)) return undefined;
  const records = await resolve(domain).catch(() => []);
  const [first] = records.toSorted((a, b) => a.priority - b.priority);
  const exchange = first?.exchange.toLowerCase().replace(/\.$/, "") ?? "";
  const found = hosts.find(({ mx }) =>
    mx.some((end) => exchange === end || exchange.endsWith(`.${end}`)),
  );
  if (!found) return undefined;
  const { name, note } = found.provider;
  const says = `The DNS says that ${name} takes in the mail of ${domain}.`;
  return { ...found.provider, note: note ? `${says} ${note}` : says };
}
