// How many invitation files of the corpus are read and judged as labelled; prints those that are not.
import { readInvitation } from "#calendar/invitation.ts";
import { judgeInvitation } from "#calendar/judge-invitation.ts";
import type { InvitedEvent } from "#ports/invitation.ts";
import { bytesOf, readCorpus } from "./corpus.ts";

const items = readCorpus("ics");
if (!items) console.log("The corpus is absent; nothing was measured.");
let right = 0;
let asked = 0;
for (const item of items ?? []) {
  const { expected } = item as unknown as { expected: string };
  const read = readInvitation(new TextDecoder().decode(bytesOf(item)));
  const verdict = judgeInvitation(read);
  const labels = newestOf(item.label.events);
  const faults = labels.flatMap((label: Label) => faultsOf(label, read.events));
  if (expected !== "ambiguous" && verdict !== expected)
    faults.unshift(`${verdict} instead of ${expected}`);
  if (expected !== "ambiguous") asked++;
  if (expected !== "ambiguous" && faults.length === 0) right++;
  if (faults.length > 0) console.log(`${item.id} (${expected}): ${faults.join("; ")}`);
}
console.log(`${right} of ${asked} unambiguous files read and judged as labelled`);

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
