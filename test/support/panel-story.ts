import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterwordJson } from "./afterword.ts";
import type { MailServers } from "./mail-servers.ts";

/** A zone in which it is early afternoon now, so that a story of today never meets the night. */
export function zoneOfAfternoon(now = Temporal.Now.instant()): string {
  const ahead = 13 - now.toZonedDateTimeISO("UTC").hour;
  if (ahead === 0) return "Etc/GMT";
  return ahead > 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}

/** The invitation of a panel that ended two hours ago: the recruiter invites, Priya and Tom ask. */
export function panelInvitation(servers: MailServers, sequence = 0): string {
  const end = Temporal.Now.instant().subtract({ hours: 2 });
  const stamp = (at: Temporal.Instant) =>
    at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
  const address = (person: "recruiter" | "priya" | "tom" | "candidate") =>
    servers.account(person).address;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:panel-today@brightwater.example",
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(end)}`,
    `DTSTART:${stamp(end.subtract({ hours: 1 }))}`,
    `DTEND:${stamp(end)}`,
    "SUMMARY:Panel interview: Site Reliability Engineer",
    `ORGANIZER;CN=Dana Whitfield:mailto:${address("recruiter")}`,
    `ATTENDEE;CN=Priya Raman:mailto:${address("priya")}`,
    `ATTENDEE;CN=Tom Okafor:mailto:${address("tom")}`,
    `ATTENDEE;CN=Maya Lindqvist:mailto:${address("candidate")}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

export const debrief = {
  notes: [
    { person: "priya", specifics: ["their staged rollouts start with one canary region"] },
    {
      person: "tom",
      specifics: ["he wants the capacity reviews to be run by the service teams themselves"],
    },
  ],
  fit: "ran progressive delivery for 40 services at Nordlys",
  promised: [{ id: "m1", what: "the rollout case study", to: "dana", file: "rollout.pdf" }],
};

export const application = "brightwater-site-reliability-engineer";

/** Sets a home up to the day of the interview: who Maya is, her mailbox, the invitation. */
export async function setUpHome(home: string, servers: MailServers): Promise<void> {
  const { address, smtp, imap } = servers.account("candidate");
  const files = {
    ca: join(home, "ca.pem"),
    password: join(home, "password"),
    invitation: join(home, "panel.ics"),
  };
  await writeFile(files.ca, smtp.ca ?? "");
  await writeFile(files.password, servers.password("candidate"));
  await writeFile(files.invitation, panelInvitation(servers));
  await afterwordJson(home, [
    "me",
    "--name",
    "Maya Lindqvist",
    "--email",
    address,
    "--zone",
    zoneOfAfternoon(),
    "--signature",
    "Maya Lindqvist",
  ]);
  await afterwordJson(home, [
    "account",
    "add",
    "--smtp",
    `${smtp.security}:${smtp.host}:${smtp.port}`,
    "--imap",
    `${imap.security}:${imap.host}:${imap.port}`,
    "--ca",
    files.ca,
    "--password-file",
    files.password,
    "--seconds-between",
    "0",
  ]);
  await afterwordJson(home, [
    "import",
    files.invitation,
    "--company",
    "Brightwater",
    "--country",
    "US",
  ]);
}
