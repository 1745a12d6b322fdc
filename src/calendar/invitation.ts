import { createHash } from "node:crypto";
import type { InvitationFile, InvitedEvent } from "#ports/invitation.ts";
import { readComponents, type Component, type Property } from "./content-lines.ts";
import { readPerson } from "./invited.ts";
import { plainText } from "./plain-text.ts";
import { readTimes } from "./event-times.ts";

const largest = 5_000_000;

/** What keeps a part of an invitation from being read, or what a person should check. */
export interface InvitationProblem {
  code: string;
  /** The line in the file, or the event's number from 1, as `line 12` or `event 1`. */
  at: string;
  say: string;
}

/** The events of an .ics text (RFC 5545, 5546). Never throws: what is broken is told in `problems`, the rest is read. */
export function readInvitation(
  text: string,
): Omit<InvitationFile, "problems"> & { problems: InvitationProblem[] } {
  if (text.length > largest)
    return {
      events: [],
      problems: [
        problem(
          "too-large",
          "file",
          "The file is larger than 5 MB; an invitation is a few kilobytes.",
        ),
      ],
    };
  const { root, stray, unclosed } = readComponents(text);
  const problems = stray.map(({ line, text: shown }) =>
    problem(
      "not-a-property",
      `line ${line}`,
      `This line is no calendar property and was passed over: ${plainText(shown).slice(0, 60)}`,
    ),
  );
  for (const name of unclosed)
    problems.push(
      problem(
        "no-end",
        "file",
        `END:${plainText(name).slice(0, 20)} is missing; what is there was read.`,
      ),
    );
  const calendars = root.parts.filter((part) => part.name === "VCALENDAR");
  const read = [root, ...calendars].flatMap((calendar) => readCalendar(calendar, problems));
  if (calendars.length === 0)
    problems.push(
      problem("not-a-calendar", "file", "This is not a calendar file: BEGIN:VCALENDAR is missing."),
    );
  else if (read.length === 0)
    problems.push(problem("no-event", "file", "The calendar file holds no event."));
  return { events: newestOnly(read, problems).map(({ event }) => event), problems };
}

interface ReadEvent {
  event: InvitedEvent;
  occurrence: string;
}

function readCalendar(calendar: Component, problems: InvitationProblem[]): ReadEvent[] {
  const zones = calendar.parts.filter((part) => part.name === "VTIMEZONE");
  const method = propertyOf(calendar, "METHOD")?.value.trim().toUpperCase() || null;
  const events = calendar.parts.filter((part) => part.name === "VEVENT");
  return events.map((component, index) => {
    const tell = (code: string, say: string): void => {
      problems.push(problem(code, `event ${index + 1}`, say));
    };
    return readEvent(component, { zones, method, tell });
  });
}

interface Surroundings {
  zones: Component[];
  method: string | null;
  tell: (code: string, say: string) => void;
}

function readEvent(component: Component, { zones, method, tell }: Surroundings): ReadEvent {
  const times = readTimes(component, zones, tell);
  const summary = textOf(component, "SUMMARY");
  const organizer = propertyOf(component, "ORGANIZER");
  const occurrence = propertyOf(component, "RECURRENCE-ID")?.value.trim() ?? "";
  if (occurrence) tell("moved-occurrence", "This changes one meeting of a series.");
  if (propertyOf(component, "RRULE"))
    tell("series", "This is a series; only its first meeting was read.");
  const event = {
    uid: uidOf(component, `${times.start} ${summary}`, tell),
    method: method ?? textOf(component, "METHOD")?.toUpperCase() ?? null,
    sequence: sequenceOf(component),
    status: textOf(component, "STATUS")?.toUpperCase() ?? null,
    summary,
    ...times,
    organizer: organizer ? readPerson(organizer) : null,
    attendees: component.properties.filter(({ name }) => name === "ATTENDEE").map(readPerson),
    location: textOf(component, "LOCATION"),
    url: urlOf(component),
    description: textOf(component, "DESCRIPTION"),
  };
  return { event, occurrence };
}

function uidOf(component: Component, instead: string, tell: Surroundings["tell"]): string {
  const uid = textOf(component, "UID");
  if (uid) return uid;
  tell("no-uid", "The event has no UID; a later change of it cannot be recognised.");
  return `no-uid-${createHash("sha256").update(instead).digest("hex").slice(0, 16)}`;
}

function sequenceOf(component: Component): number {
  const sequence = Number(textOf(component, "SEQUENCE") ?? 0);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0;
}

/** Where to click: a link of its own, in the place, or last one in the description that leads to a known kind of call. */
function urlOf(component: Component): string | null {
  const named = ["URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"];
  const texts = [...named, "LOCATION"].map((name) => textOf(component, name) ?? "");
  const stated = texts.map((text) => /https?:\/\/[^\s"<>]+/i.exec(text)?.[0]).find(Boolean);
  return stated ?? callLink.exec(textOf(component, "DESCRIPTION") ?? "")?.[0] ?? null;
}

const callLink =
  /https:\/\/(?:[\w-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|gotomeeting\.com|chime\.aws|jitsi\.si|meet\.jit\.si)\/[^\s"<>]+/i;

/** Of one meeting written several times the highest SEQUENCE counts (RFC 5546 §2.1.5). */
function newestOnly(read: ReadEvent[], problems: InvitationProblem[]): ReadEvent[] {
  const keyOf = ({ event, occurrence }: ReadEvent): string => `${event.uid} ${occurrence}`;
  const highest = new Map<string, number>();
  for (const each of read)
    highest.set(keyOf(each), Math.max(each.event.sequence, highest.get(keyOf(each)) ?? 0));
  return read.filter((each, index) => {
    const newest = each.event.sequence === highest.get(keyOf(each));
    if (!newest)
      problems.push(
        problem(
          "older-version",
          `event ${index + 1}`,
          "An older version of a meeting in the same file was left out.",
        ),
      );
    return newest;
  });
}

function propertyOf(component: Component, name: string): Property | undefined {
  return component.properties.find((property) => property.name === name);
}

function textOf(component: Component, name: string): string | null {
  return plainText(propertyOf(component, name)?.value ?? "") || null;
}

function problem(code: string, at: string, say: string): InvitationProblem {
  return { code, at, say };
}
