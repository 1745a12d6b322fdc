import type { Tables } from "#ports/store.ts";

/** The chain of a thread (RFC 5322 §3.6.4): what the answered mail referred to, then that mail itself. */
export function referencesOf(tables: Tables, inReplyTo: string | undefined): string[] {
  if (!inReplyTo) return [];
  const before = tables.incoming.find(inReplyTo) ?? tables.messages.findByMessageId(inReplyTo);
  return [...(before?.references ?? []).filter((id) => id !== inReplyTo), inReplyTo];
}
