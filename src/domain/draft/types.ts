/** A text not yet approved, with the source of each part (CONTRACTS §4). */
export interface Draft {
  to: string;
  cc: [];
  subject: string;
  body: string;
  /** Message-ID of the mail that it answers, where it continues a thread. */
  inReplyTo?: string;
  parts: DraftPart[];
  /** What the person must still supply, as questions; where there are any, nothing was composed. */
  missing: string[];
  attachments: string[];
  /** What was noted and is not said, as sentences with the reason. */
  leftOut?: string[];
}

export interface DraftPart {
  text: string;
  /** A path in the application file such as `debrief.notes[0].specifics[0]`, or `wording`. */
  from: string;
}
