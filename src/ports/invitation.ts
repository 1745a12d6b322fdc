/** What an invitation file says (CONTRACTS §5). */
export interface InvitationFile {
  events: InvitedEvent[];
  problems: unknown[];
}

export interface InvitedEvent {
  uid: string;
  method: string | null;
  sequence: number;
  status: string | null;
  summary: string | null;
  /** RFC 9557 with the zone, or a date for a whole day. */
  start: string | null;
  end: string | null;
  allDay: boolean;
  organizer: Invited | null;
  attendees: Invited[];
  location: string | null;
  url: string | null;
  /** What it says besides; read for the people it names, and no part of what `invite` prints. */
  description?: string | null;
}

export interface Invited {
  name?: string | null;
  email?: string | null;
}
