import type { MessageState } from "#domain/thread/states.ts";

/** A letter of either side, as a search finds it. */
export interface Letter {
  application: string;
  person?: string;
  step?: string;
  messageId: string;
  side: "yours" | "theirs";
  at: Temporal.Instant;
  subject: string;
  text: string;
}
/** A Message-ID on record: of an event, of a mail that came in, or of a message in its state. */
export interface LetterId {
  messageId: string;
  application: string;
  person?: string;
  of: "event" | "incoming" | MessageState;
}
export interface LetterTable {
  /** Those of events first; one Message-ID may be on record as several. */
  ids(): LetterId[];
  /** Letters in whose subject or text these words stand, the newest first. */
  search(words: string, most: number): Letter[];
}
