import type { Invitation } from "#domain/invitation/words-of-subject.ts";

/** What an invitation file says (CONTRACTS §5). */
export interface InvitationFile {
  events: InvitedEvent[];
  problems: unknown[];
}

export interface InvitedEvent extends Invitation {
  uid: string;
  method: string | null;
  sequence: number;
  status: string | null;
  /** RFC 9557 with the zone, or a date for a whole day. */
  start: string | null;
  end: string | null;
  allDay: boolean;
  location: string | null;
  url: string | null;
  /** What it says besides; read for the people it names, and no part of what `invite` prints. */
  description?: string | null;
}
