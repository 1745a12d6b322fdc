import type { MailServers, TestPerson } from "./mail-servers.ts";

/** The invitation to an interview on Tuesday 11 March 2025, 14:00 to 15:30 in New York: Dana invites, Priya asks. */
export function invitation(servers: MailServers): string {
  const address = (person: TestPerson) => servers.account(person).address;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:first-round@brightwater.example",
    "SEQUENCE:0",
    "DTSTAMP:20250306T150000Z",
    "DTSTART:20250311T180000Z",
    "DTEND:20250311T193000Z",
    "SUMMARY:Interview: Site Reliability Engineer at Example",
    `ORGANIZER;CN=Dana Whitfield:mailto:${address("recruiter")}`,
    `ATTENDEE;CN=Priya Raman:mailto:${address("priya")}`,
    `ATTENDEE;CN=Maya Lindqvist:mailto:${address("candidate")}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** From a colleague whom nobody named before, in no thread of ours: it may be an answer, and a person must say so. */
export function invitationToFinal(servers: MailServers): string {
  return [
    `From: Tom Okafor <${servers.account("tom").address}>`,
    `To: Maya Lindqvist <${servers.account("candidate").address}>`,
    "Subject: Your interview at Example",
    "Date: Wed, 12 Mar 2025 10:02:00 -0400",
    "Message-ID: <final@brightwater.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Hi Maya,\r\n\r\nwe enjoyed the conversation and would like to invite you to the final round. Which days suit you next week?\r\n\r\nTom\r\n",
  ].join("\r\n");
}
