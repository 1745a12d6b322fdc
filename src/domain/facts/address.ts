/**
 * Whether a text is exactly one plain mailbox address (RFC 5321 `Mailbox`, without quoted local parts): no list, no display
 * name, no control character, no line break. Strict, because mail libraries read more into a string than its writer meant.
 */
export function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const [local, domain, ...rest] = text.split("@");
  if (local === undefined || domain === undefined || rest.length > 0) return false;
  return isLocalPart(local) && isDomain(domain);
}

function isLocalPart(local: string): boolean {
  return (
    local.length <= 64 &&
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local)
  );
}

function isDomain(domain: string): boolean {
  const label = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
  const labels = domain.split(".");
  return labels.length >= 2 && labels.every((part) => label.test(part));
}
