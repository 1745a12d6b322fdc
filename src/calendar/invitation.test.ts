import assert from "node:assert/strict";
import { test } from "node:test";
import { readInvitation } from "./invitation.ts";
import { judgeInvitation } from "./judge-invitation.ts";

function calendar(event: string[], head: string[] = ["METHOD:REQUEST"]): string {
  return ["BEGIN:VCALENDAR", ...head, "BEGIN:VEVENT", ...event, "END:VEVENT", "END:VCALENDAR"].join(
    "\r\n",
  );
}

const start = "DTSTART:20261116T190000Z";

function codes(text: string): string[] {
  return readInvitation(text).problems.map(({ code }) => code);
}

test("an invitation from Outlook is read in the zone that its Windows name means", () => {
  const text = calendar([
    "UID:a1",
    "SUMMARY:Panel",
    "DTSTART;TZID=Eastern Standard Time:20261116T140000",
    "DURATION:PT1H",
  ]);
  const [event] = readInvitation(text).events;
  assert.equal(event?.start, "2026-11-16T14:00:00-05:00[America/New_York]");
  assert.equal(event?.end, "2026-11-16T15:00:00-05:00[America/New_York]");
  assert.equal(judgeInvitation(readInvitation(text)), "import");
});

test("a zone that only the file defines is read from its offsets", () => {
  const zone = [
    "BEGIN:VTIMEZONE",
    "TZID:Office",
    "BEGIN:STANDARD",
    "TZOFFSETTO:+0530",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
  const [event] = readInvitation(
    calendar(["UID:a", "DTSTART;TZID=Office:20261116T140000"], zone),
  ).events;
  assert.equal(event?.start, "2026-11-16T14:00:00+05:30[+05:30]");
});

test("a time without a zone stays without one, and the person is asked", () => {
  const text = calendar(["UID:a", "DTSTART:20261116T140000"]);
  assert.equal(readInvitation(text).events[0]?.start, "2026-11-16T14:00:00");
  assert.deepEqual(codes(text), ["floating-time"]);
});

test("an unknown zone is not guessed", () => {
  assert.deepEqual(
    codes(calendar(["UID:a", "DTSTART;TZID=Customized Time Zone 7:20261116T140000"])),
    ["unknown-zone"],
  );
});

test("a whole day is a date", () => {
  const [event] = readInvitation(
    calendar(["UID:a", "DTSTART;VALUE=DATE:20261116", "DTEND;VALUE=DATE:20261117"]),
  ).events;
  assert.deepEqual([event?.start, event?.end, event?.allDay], ["2026-11-16", "2026-11-17", true]);
});

test("names and addresses survive quotes, commas and folded lines", () => {
  const text = calendar([
    "UID:a",
    start,
    'ORGANIZER;CN="Chen, Priya":MAILTO:priya@acme.exa',
    " mple",
    "ATTENDEE;CN=Kim, Tom:mailto:tom@acme.example",
  ]);
  const [event] = readInvitation(text).events;
  assert.deepEqual(event?.organizer, { name: "Chen, Priya", email: "priya@acme.example" });
  assert.deepEqual(event?.attendees, [{ name: "Kim, Tom", email: "tom@acme.example" }]);
});

test("an address with a line break in it is no address", () => {
  const [event] = readInvitation(
    calendar(["UID:a", start, "ORGANIZER:mailto:a@b.example\\nBcc: c@d.example"]),
  ).events;
  assert.equal(event?.organizer?.email, null);
});

test("a cancelled meeting is told from a new one, an answer from both", () => {
  assert.equal(
    judgeInvitation(readInvitation(calendar(["UID:a", start], ["METHOD:CANCEL"]))),
    "cancel",
  );
  assert.equal(
    judgeInvitation(readInvitation(calendar(["UID:a", start, "STATUS:CANCELLED"]))),
    "cancel",
  );
  for (const method of ["REPLY", "COUNTER"])
    assert.equal(
      judgeInvitation(readInvitation(calendar(["UID:a", start], [`METHOD:${method}`]))),
      "ignore-reply",
    );
});

test("a meeting already on file, or one moved out of a series, is an update", () => {
  const again = readInvitation(calendar(["UID:a", "SEQUENCE:1", start]));
  assert.equal(judgeInvitation(again), "import");
  assert.equal(judgeInvitation(again, new Set(["a"])), "update");
  const moved = readInvitation(calendar(["UID:a", start, "RECURRENCE-ID:20261116T170000Z"]));
  assert.equal(judgeInvitation(moved), "update");
});

test("of two versions in one file the newer one is read", () => {
  const text = calendar([
    "UID:a",
    "SEQUENCE:0",
    start,
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:a",
    "SEQUENCE:1",
    "DTSTART:20261117T190000Z",
  ]);
  assert.deepEqual(
    readInvitation(text).events.map(({ sequence }) => sequence),
    [1],
  );
  assert.ok(codes(text).includes("older-version"));
});

test("the reminder inside a meeting does not change it", () => {
  const alarm = ["BEGIN:VALARM", "SUMMARY:Alarm", "DURATION:PT15M", "END:VALARM"];
  const [event] = readInvitation(calendar(["UID:a", start, ...alarm, "SUMMARY:Panel"])).events;
  assert.deepEqual([event?.summary, event?.end], ["Panel", null]);
});

test("broken parts are told and the rest is read", () => {
  const text = `\uFEFF${calendar(["nonsense", "SUMMARY:Panel", "DTSTART:20261399T990000Z"])}`;
  const read = readInvitation(text);
  assert.equal(read.events[0]?.summary, "Panel");
  assert.deepEqual(codes(text).sort(), ["broken-time", "no-uid", "not-a-property"]);
  assert.equal(judgeInvitation(read), "reject-malformed");
});

test("a text that is no calendar, or is far too large, is refused with a reason", () => {
  assert.deepEqual(codes("Dear Maya"), ["not-a-property", "not-a-calendar"]);
  assert.deepEqual(codes("BEGIN:VCALENDAR\nEND:VCALENDAR"), ["no-event"]);
  assert.deepEqual(codes("x".repeat(5_000_001)), ["too-large"]);
});
