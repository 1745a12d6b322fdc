/** A name with dots and no address in disguise; "." alone says that a service is not offered. */
export function isHostName(name: string): boolean {
  return /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}\.?$/i.test(name);
}

/** What the person must know before a password goes to servers that a domain names for its mail. */
export function warnOf(domain: string, who: string, hosts: readonly string[]): string {
  const all = [...new Set(hosts)];
  const isInside = all.every((host) => host === domain || host.endsWith(`.${domain}`));
  const elsewhere = isInside ? "" : ", which belong to somebody else";
  return `${who} names ${all.join(" and ")} for its mail${elsewhere}. Your password goes there.`;
}
