import { isAddress } from "#domain/facts/address.ts";
import type { OutgoingMail } from "#ports/outbox.ts";

/** Why a message must not go to any server as it is, if so: odd addresses, or line ends that could end it early (SMTP smuggling). */
export function findFlaw({ envelope, bytes }: OutgoingMail): string | undefined {
  if (typeof envelope.to !== "string" || !isAddress(envelope.to))
    return `The recipient ${JSON.stringify(envelope.to)} is not one plain e-mail address.`;
  if (typeof envelope.from !== "string" || !isAddress(envelope.from))
    return `The sender ${JSON.stringify(envelope.from)} is not one plain e-mail address.`;
  if (bytes.length === 0) return "The message is empty.";
  if (!hasOnlyCrlf(bytes)) return "The message has a line end that is not CRLF, or a NUL byte.";
  return undefined;
}

function hasOnlyCrlf(bytes: Uint8Array): boolean {
  const [nul, lf, cr] = [0x00, 0x0a, 0x0d];
  return bytes.every((byte, at) => {
    if (byte === nul) return false;
    if (byte === cr) return bytes[at + 1] === lf;
    if (byte === lf) return bytes[at - 1] === cr;
    return true;
  });
}
