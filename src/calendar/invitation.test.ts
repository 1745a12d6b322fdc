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

test("a file that stops in the middle is read as far as it goes, and says so", () => {
  const text = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:a",
    start,
    "BEGIN:VEVENT",
    "UID:b",
    start,
  ].join("\n");
  const read = readInvitation(text);
  assert.deepEqual(
    read.events.map(({ uid }) => uid),
    ["a", "b"],
  );
  assert.deepEqual(
    read.problems.map(({ say }) => say.slice(0, 22)),
    ["END:VEVENT is missing;", "END:VCALENDAR is missi", "END:VEVENT is missing;"],
  );
});

test("a part that ends before what it holds closes that as well", () => {
  const text = calendar(["UID:a", start, "BEGIN:VALARM", "SUMMARY:Alarm"]);
  assert.deepEqual(codes(text), ["no-end"]);
  assert.equal(readInvitation(text).events.length, 1);
});

test("events without a calendar around them are read, with a problem", () => {
  const text = ["METHOD:REQUEST", "BEGIN:VEVENT", "UID:a", start, "END:VEVENT"].join("\n");
  assert.equal(readInvitation(text).events[0]?.method, "REQUEST");
  assert.deepEqual(codes(text), ["not-a-calendar"]);
});

const zonesAndTimes: readonly (readonly [string, string])[] = [
  [
    'DTSTART;TZID="America/New_York":20261116T140000',
    "2026-11-16T14:00:00-05:00[America/New_York]",
  ],
  ["DTSTART;TZID=America/New York:20261116T140000", "2026-11-16T14:00:00-05:00[America/New_York]"],
  ["DTSTART;TZID=EST:20261116T140000", "2026-11-16T14:00:00-05:00[America/New_York]"],
  ["DTSTART;TZID=EST5EDT:20261116T140000", "2026-11-16T14:00:00-05:00[EST5EDT]"],
  ["DTSTART;TZID=GMT-0500:20261116T140000", "2026-11-16T14:00:00-05:00[-05:00]"],
  ["DTSTART;TZID=UTC+01:00:20261116T140000", "2026-11-16T14:00:00+01:00[+01:00]"],
  [
    "DTSTART;TZID=Mitteleuropäische Zeit:20261116T140000",
    "2026-11-16T14:00:00+01:00[Europe/Berlin]",
  ],
  ["DTSTART:2026-11-16T14:00:00Z", "2026-11-16T14:00:00+00:00[UTC]"],
  ["DTSTART:20261116T140000+0100", "2026-11-16T14:00:00+01:00[+01:00]"],
  ["dtstart;tzid=europe/berlin:20261116t140000", "2026-11-16T14:00:00+01:00[Europe/Berlin]"],
];

for (const [line, time] of zonesAndTimes)
  test(`${line} is ${time}`, () => {
    assert.equal(readInvitation(calendar(["UID:a", line])).events[0]?.start, time);
  });

test("a zone of its own with odd offsets is one that has them", () => {
  const rule = (name: string, offset: string) => [
    `BEGIN:${name}`,
    `TZOFFSETTO:${offset}`,
    `END:${name}`,
  ];
  const zone = [
    "BEGIN:VTIMEZONE",
    "TZID:Office",
    ...rule("STANDARD", "-0330"),
    ...rule("DAYLIGHT", "-0230"),
    "END:VTIMEZONE",
  ];
  const [event] = readInvitation(
    calendar(["UID:a", "DTSTART;TZID=Office:20261116T140000"], zone),
  ).events;
  assert.equal(event?.start, "2026-11-16T14:00:00-03:30[America/St_Johns]");
});

test("quoted-printable text of vCalendar 1.0 is read over its soft line breaks", () => {
  const text = calendar([
    "UID:a",
    start,
    "LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:B=FCro 4=",
    "=2C Haus 1",
  ]);
  assert.equal(readInvitation(text).events[0]?.location, "Büro 4, Haus 1");
});

test("names escaped with ^ or encoded as in mail are read", () => {
  const text = calendar([
    "UID:a",
    start,
    `ATTENDEE;CN="Tom ^'T^' Kim":mailto:tom@acme.example`,
    "ATTENDEE;CN==?utf-8?Q?J=C3=BCrgen_Ott?=:mailto:ott@acme.example",
    "ATTENDEE;CN==?utf-8?B?SsO8cmdlbg==?=:mailto:j@acme.example",
    "ATTENDEE;CN==?utf-8?B?%?=:mailto:bad@acme.example",
  ]);
  assert.deepEqual(
    readInvitation(text).events[0]?.attendees.map(({ name }) => name),
    ['Tom "T" Kim', "Jürgen Ott", "Jürgen", "=?utf-8?B?%?="],
  );
});

test("the link to a call is found in the description, another link is not", () => {
  const described = (text: string) =>
    readInvitation(calendar(["UID:a", start, `DESCRIPTION:${text}`])).events[0]?.url;
  assert.equal(
    described("Join\\nhttps://acme.zoom.us/j/1?pwd=x\\nor dial"),
    "https://acme.zoom.us/j/1?pwd=x",
  );
  assert.equal(described("Read https://acme.example/culture first"), null);
});

test("a method that stands in the event counts where the calendar has none", () => {
  assert.equal(
    judgeInvitation(readInvitation(calendar(["METHOD:CANCEL", "UID:a", start], []))),
    "cancel",
  );
});

test("a backward length and an unknown charset are told or left as they are", () => {
  assert.deepEqual(codes(calendar(["UID:a", start, "DURATION:-PT1H"])), ["ends-before-start"]);
  const text = calendar([
    "UID:a",
    start,
    "LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=klingon:B=FCro",
  ]);
  assert.equal(readInvitation(text).events[0]?.location, "B=FCro");
});
