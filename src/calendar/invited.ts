import type { Invited } from "#domain/invitation/words-of-subject.ts";
import type { Property } from "./content-lines.ts";
import { plainText } from "./plain-text.ts";

/** The name and address behind ORGANIZER or ATTENDEE. An address with a space or a line break in it is none. */
export function readPerson({ params, value }: Property): Invited {
  const stated = addressOf(params.EMAIL ?? "");
  const relayed = /@imip\.me\.com$/i.test(value.trim());
  const email = (relayed ? stated : addressOf(value)) ?? stated ?? addressOf(value);
  return { name: plainText(params.CN ?? "").replace(/\s+/g, " ") || null, email };
}

function addressOf(value: string): string | null {
  const address = value
    .trim()
    .replace(/^mailto:\s*/i, "")
    .replace(/^<|>$/g, "");
  return /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address) ? address : null;
}
