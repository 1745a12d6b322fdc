// How many invitation files of the corpus are read and judged as labelled, by ours and by node-ical with our judgement on what it read.
// Prints those that are not and writes its section of docs/accuracy.md.
import ical, { type CalendarComponent, type VEvent } from "node-ical";
import { readInvitation } from "#calendar/invitation.ts";
import { judgeInvitation } from "#calendar/judge-invitation.ts";
import type { InvitationFile, InvitedEvent } from "#ports/invitation.ts";
import { table, writeSection } from "../page.ts";
import { bytesOf, readCorpus, type CorpusItem } from "./corpus.ts";

const readers: Readonly<Record<string, (text: string) => InvitationFile>> = {
  ours: readInvitation,
  "node-ical": byNodeIcal,
};

const items = readCorpus("ics");
if (items) writeSection("accuracy", "Invitations", body(items));
else console.log("The corpus is absent; nothing was measured.");

function body(files: CorpusItem[]): string {
  const rows = Object.entries(readers).map(([name, read]) => {
    const faults = files.map((item) => ({ item, found: faultsIn(item, read) }));
    for (const { item, found } of faults)
      if (found.length > 0)
        console.log(`${name} ${item.id} (${expectedOf(item)}): ${found.join("; ")}`);
    const clear = faults.filter(({ item }) => expectedOf(item) !== "ambiguous");
    const rest = faults.filter(({ item }) => expectedOf(item) === "ambiguous");
    return [name, rightOf(clear), rightOf(rest)];
  });
  return `Written by \`bench/accuracy/invitations.ts\`: how many files of the corpus give the labelled verdict (import, update, cancel, an answer to be ignored,
malformed), times, zone, people, title and sequence. Of the ambiguous files only the labelled fields count. Ours was tuned on these files. node-ical
does not say what it could not read, so that our verdict is passed on what it gives.

${table(["reader", "files with one right reading", "ambiguous files"], rows)}`;
}

function rightOf(faults: readonly { found: string[] }[]): string {
  return `${faults.filter(({ found }) => found.length === 0).length} of ${faults.length}`;
}

function expectedOf(item: CorpusItem): string {
  return (item as unknown as { expected: string }).expected;
}

function faultsIn(item: CorpusItem, read: (text: string) => InvitationFile): string[] {
  const expected = expectedOf(item);
  let file: InvitationFile;
  try {
    file = read(new TextDecoder().decode(bytesOf(item)));
  } catch (error) {
    return expected === "reject-malformed" ? [] : [`throws: ${(error as Error).message}`];
  }
  const verdict = judgeInvitation(file);
  const faults = newestOf(item.label.events).flatMap((label: Label) =>
    faultsOf(label, file.events),
  );
  if (expected !== "ambiguous" && verdict !== expected)
    faults.unshift(`${verdict} instead of ${expected}`);
  return faults;
}

function byNodeIcal(text: string): InvitationFile {
  const parts = Object.values(ical.sync.parseICS(text));
  const events = parts.filter(
    (part): part is VEvent => (part as CalendarComponent)?.type === "VEVENT",
  );
  const moved = events.some((event) => "recurrenceid" in event && event.recurrenceid);
  return { events: events.map(eventOf), problems: moved ? [{ code: "moved-occurrence" }] : [] };
}

function eventOf(event: VEvent): InvitedEvent {
  const { attendee } = event as { attendee?: unknown };
  const attendees = attendee === undefined ? [] : [attendee].flat();
  return {
    uid: event.uid,
    method: event.method ?? null,
    sequence: Number((event as { sequence?: string | number }).sequence ?? 0),
    status: event.status ?? null,
    summary: valueOf(event.summary)?.trim() ?? null,
    start: timeOf(event.start),
    end: timeOf(event.end),
    allDay: event.datetype === "date",
    organizer: event.organizer ? personOf(event.organizer) : null,
    attendees: attendees.map(personOf),
    location: valueOf(event.location),
    url: valueOf(event.url),
  };
}

function valueOf(field: unknown): string | null {
  const value = typeof field === "object" && field ? (field as { val?: unknown }).val : field;
  return typeof value === "string" ? value : null;
}

function timeOf(date: (Date & { tz?: string; dateOnly?: boolean }) | undefined): string | null {
  if (!date || Number.isNaN(date.getTime())) return null;
  const instant = Temporal.Instant.fromEpochMilliseconds(date.getTime());
  const zone = date.tz && isZone(date.tz) ? date.tz : date.tz ? "UTC" : Temporal.Now.timeZoneId();
  const local = instant.toZonedDateTimeISO(zone);
  if (date.dateOnly) return local.toPlainDate().toString();
  return date.tz ? local.toString() : local.toPlainDateTime().toString();
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function personOf(field: unknown): { name: string | null; email: string | null } {
  const { params, val } = (typeof field === "object" && field ? field : { val: field }) as {
    params?: { CN?: string };
    val?: string;
  };
  const email = (val ?? "").replace(/^mailto:/i, "");
  return {
    name: params?.CN?.replace(/^"|"$/g, "") ?? null,
    email: email.includes("@") ? email : null,
  };
}

// oxlint-disable-next-line typescript/no-explicit-any -- labels leave fields out
type Label = any;

/** The older versions of a meeting are labelled as well; only the newest is to be read. */
function newestOf(labels: Label[]): Label[] {
  return labels.filter(
    (label) =>
      !labels.some(({ uid, sequence }) => uid && uid === label.uid && sequence > label.sequence),
  );
}

function faultsOf(label: Label, events: InvitedEvent[]): string[] {
  const sameUid = events.filter(({ uid }) => label.uid === null || uid === label.uid);
  const event =
    sameUid.find(
      (each) =>
        sameTime(label.start, each.start) && (label.uid || each.summary === label.summary?.trim()),
    ) ?? sameUid[0];
  if (!event) return [`event ${label.uid} is missing`];
  const faults: string[] = [];
  for (const field of ["start", "end"] as const)
    if (label[field] && !sameTime(label[field], event[field]))
      faults.push(`${field} ${event[field]} instead of ${label[field].value}`);
  if (label.organizer && label.organizer.email !== event.organizer?.email)
    faults.push(`organizer ${event.organizer?.email}`);
  for (const person of label.attendees ?? [])
    if (!event.attendees.some(({ email, name }) => email === person.email && name === person.name))
      faults.push(`attendee ${person.email} ${person.name}`);
  for (const field of ["sequence", "summary"] as const)
    if (
      label[field] !== null &&
      label[field] !== undefined &&
      String(label[field]).trim() !== String(event[field])
    )
      faults.push(`${field} ${event[field]}`);
  return faults;
}

function sameTime(label: { kind: string; value: string }, read: string | null): boolean {
  if (label.kind === "invalid" || read === null) return label.kind === "invalid" && read === null;
  if (label.kind !== "utc") return read === label.value;
  return (
    read.includes("[") && Temporal.Instant.from(read).equals(Temporal.Instant.from(label.value))
  );
}
