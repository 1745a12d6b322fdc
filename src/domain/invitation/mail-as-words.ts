/** What of a mail tells who invites, when it was written, and to what. */
export interface InvitingMail {
  from?: { name?: string; address: string };
  subject: string;
  /** When it was written, as an instant. */
  date?: string;
  text: string;
}

/** A mail as a mail program copies it: its head, and its text. */
export function mailAsWords({ from, subject, date, text }: InvitingMail): string {
  const day = date ? Temporal.Instant.from(date).toString().slice(0, 10) : "";
  const head = [
    ...(from ? [`From: ${from.name ?? ""} <${from.address}>`] : []),
    ...[`Subject: ${subject}`, `Date: ${day}`],
  ];
  return [...head, "", text].join("\n");
}
