import assert from "node:assert/strict";
import { test } from "node:test";
import type { TodayLine } from "#actions/show-today.ts";
import { openTestDoor, type OpenDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const morningAfter = "2026-11-25T10:40:00-05:00";
const steps = "/api/applications/larkfield/steps";

async function open(): Promise<OpenDoor> {
  const door = await openTestDoor(morningAfter);
  await door.world.store.write(({ owner }) => owner.saveMe(maya));
  await door.ask("POST", "/api/applications", larkfield);
  return door;
}

const mail = (lines: string[]) =>
  [
    "From: Dana Whitfield <dana@larkfield.example>",
    "To: Maya Lindqvist <maya@example.org>",
    "Date: Wed, 25 Nov 2026 10:12:00 -0500",
    "Message-ID: <holding@larkfield.example>",
    "Subject: Re: Site Reliability Engineer",
    "Content-Type: text/plain; charset=utf-8",
    "",
    ...lines,
  ].join("\r\n");
const holding = mail([
  "Hi Maya,",
  "",
  "no news yet, the team is still meeting other candidates. You will hear from me by 11 December.",
  "",
  "Dana",
]);
const invitation = [
  "BEGIN:VCALENDAR",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:final@larkfield.example",
  "DTSTAMP:20261125T150000Z",
  "DTSTART:20261202T190000Z",
  "DTEND:20261202T200000Z",
  "SUMMARY:Final interview: Site Reliability Engineer",
  "ORGANIZER;CN=Dana Whitfield:mailto:dana@larkfield.example",
  "ATTENDEE;CN=Priya Raman:mailto:priya@larkfield.example",
  "ATTENDEE;CN=Maya Lindqvist:mailto:maya@example.org",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

test("an application is shown with what its plan rests on", async () => {
  await using door = await open();
  const { body } = await door.ask("GET", "/api/applications/larkfield");
  assert.equal(body.calendar.holidays["2026-11-26"], "Thanksgiving Day");
  assert.deepEqual(body.calendar.years, [2025, 2028]);
  assert.equal(body.policy.values["CHECK-1"].graceWorkingDays, 2);
  assert.equal(body.standing.furthest, "panel");
});

test("the list of applications says how far each came and what is next", async () => {
  await using door = await open();
  const { body } = await door.ask("GET", "/api/applications");
  const [row] = body;
  assert.equal(row.newest.stage, "panel");
  assert.match(row.next.step, /^thank-you:r1:/);
  assert.equal(row.next.name, "Priya Raman");
  assert.deepEqual(row.nextTo, ["Tom"], "the other who is to be thanked for the round");
  assert.equal(row.ended, undefined);
});

test("an invitation is shown as it would be taken in, and nothing is kept until it is", async () => {
  await using door = await open();
  const read = await door.ask("POST", "/api/read", { text: invitation });
  assert.deepEqual(read.body.invited, [
    { application: "larkfield", interview: "r2", change: "added" },
  ]);
  assert.equal(read.body.applications[0].interviews.length, 2);
  const before = await door.ask("GET", "/api/applications/larkfield");
  assert.equal(before.body.file.application.interviews.length, 1);
  await door.ask("POST", "/api/import", { text: invitation });
  const after = await door.ask("GET", "/api/applications/larkfield");
  assert.equal(after.body.file.application.interviews[1].stage, "final");
});

test("a mail that is taken in is among the answers, and a correction counts instead of it", async () => {
  await using door = await open();
  const { body: taken } = await door.ask("POST", "/api/import", { text: holding });
  assert.equal(taken.taken.class, "holding");
  const { body: answers } = await door.ask("GET", "/api/answers");
  assert.equal(answers[0].event.answerBy, "2026-12-11");
  assert.equal(answers[0].name, "Dana Whitfield");
  const id = encodeURIComponent("<holding@larkfield.example>");
  await door.ask("POST", `/api/answers/${id}/settle`, { class: "rejection", answerBy: null });
  const { body: whole } = await door.ask("GET", "/api/applications/larkfield");
  assert.equal(whole.standing.ended, "rejected");
  const { body: corrected } = await door.ask("GET", "/api/answers");
  assert.equal(corrected[0].event.class, "rejection");
  assert.equal(corrected[0].event.answerBy, undefined);

  const stood = { asks: false, event: answers[0].event.id };
  await door.ask("POST", `/api/answers/${id}/restore`, stood);
  const { body: restored } = await door.ask("GET", "/api/answers");
  assert.deepEqual(
    [restored[0].event.class, restored[0].event.answerBy, restored[0].mail.judgement.said],
    ["holding", "2026-12-11", undefined],
  );
  const { body: again } = await door.ask("GET", "/api/applications/larkfield");
  assert.equal(again.standing.ended, undefined);
});

test("a mail of which it is not sure whose it is says what the plan would do, and does it when confirmed", async () => {
  await using door = await open();
  await door.world.store.write(({ incoming }) =>
    incoming.save({
      messageId: "<q@larkfield.example>",
      application: "larkfield",
      person: "dana",
      folder: "inbox",
      receivedAt: Temporal.Instant.from("2026-11-25T15:12:00Z"),
      sender: "d.whitfield@elsewhere.example",
      subject: "Your panel",
      text: "No news yet.",
      references: [],
      judgement: { class: "holding", confidence: "medium", answerBy: "2026-12-11", evidence: [] },
      asks: true,
    }),
  );
  const before = door.world.store.revision();
  await door.ask("GET", "/api/today");
  const { body: answers } = await door.ask("GET", "/api/answers");
  assert.equal(door.world.store.revision(), before, "a look is no change");
  const checkIn = answers[0].moves.find(({ step }: { step: string }) => step === "check-in:r1:1");
  // Friday 4 December plus two working days is Tuesday the 8th; Friday the 11th plus two is Tuesday the 15th.
  assert.equal(checkIn.before, "2026-12-08T10:00:00-05:00[America/New_York]");
  assert.equal(checkIn.after, "2026-12-15T10:00:00-05:00[America/New_York]");
  const { body: today } = await door.ask("GET", "/api/today");
  assert.equal(today.questions.length, 1);
  const isHeld = Object.fromEntries(
    [...today.next, ...today.also, ...today.held, ...today.waiting].map(({ step, held }) => [
      step,
      held,
    ]),
  );
  assert.equal(isHeld["check-in:r1:1"], true, "a chase waits until the mail is read");
  assert.equal(isHeld["thank-you:r1:priya"], false, "thanks are owed whatever they wrote");
  const id = encodeURIComponent("<q@larkfield.example>");
  await door.ask("POST", `/api/answers/${id}/settle`, {});
  assert.equal((await door.ask("GET", "/api/today")).body.questions.length, 0);
  const { body: step } = await door.ask("GET", `${steps}/check-in:r1:1`);
  assert.equal(step.step.sendAt, "2026-12-15T10:00:00-05:00[America/New_York]");
  assert.deepEqual((await door.ask("GET", "/api/today")).body.stopped, []);
});

test("what an answer ended is told on Today for a day, by the time at which it was read", async () => {
  await using door = await open();
  await door.ask("POST", "/api/applications/larkfield/events", {
    ...{ type: "reply-received", class: "next-round", from: "dana" },
    at: "2026-11-25T09:00:00-05:00[America/New_York]",
  });
  const stopped = async () => {
    const { body } = await door.ask("GET", "/api/today");
    return body.stopped.map(({ step, name }: TodayLine) => [step, name]);
  };
  assert.deepEqual(await stopped(), [
    ["check-in:r1:1", "Dana Whitfield"],
    ["final-check-in:r1:1", "Dana Whitfield"],
  ]);
});

test("the notes of a panel stand side by side with the words that they share", async () => {
  await using door = await open();
  for (const [person, end] of [
    ["priya", "One plant first is patient."],
    ["tom", "Your pager made me laugh."],
  ])
    await door.ask("PUT", `${steps}/thank-you:r1:${person}/draft`, {
      subject: "Thank you",
      body: `Hello, thank you very much for your time yesterday. ${end}`,
    });
  const { body: notes } = await door.ask("GET", "/api/panel/larkfield/r1");
  assert.equal(notes.length, 2);
  const [{ draft, shared, words }] = notes;
  assert.equal(
    draft.body.slice(shared[0].start, shared[0].end),
    "Hello, thank you very much for your time yesterday",
  );
  assert.equal(words, 14);
});

test("a day more of grace moves the check-in by one working day, and is kept only when it is said", async () => {
  await using door = await open();
  const choice = { profile: "balanced", overrides: { "CHECK-1": { graceWorkingDays: 3 } } };
  const { body: moves } = await door.ask("POST", "/api/policy/preview", choice);
  const checkIn = moves.find(({ step }: { step: string }) => step === "check-in:r1:1");
  assert.equal(checkIn.after, "2026-12-09T10:00:00-05:00[America/New_York]");
  const path = `${steps}/check-in:r1:1`;
  assert.match((await door.ask("GET", path)).body.step.sendAt, /^2026-12-08/);
  const { body: policy } = await door.ask("PUT", "/api/policy", choice);
  const rule = policy.rules.find((one: { rule: { id: string } }) => one.rule.id === "CHECK-1");
  assert.equal(rule.isYours, true);
  assert.equal(rule.byProfile.g1.graceWorkingDays, 1);
  assert.match((await door.ask("GET", path)).body.step.sendAt, /^2026-12-09/);
  const wrong = { profile: "balanced", overrides: { "CHECK-1": { graceWorkingDays: "three" } } };
  const refused = await door.ask("PUT", "/api/policy", wrong);
  assert.equal(refused.status, 422);
  assert.equal(refused.body.problems[0].at, "CHECK-1.graceWorkingDays");
});

test("insight counts days to the first human answer, and what is still out", async () => {
  await using door = await open();
  await door.ask("POST", "/api/applications/larkfield/events", {
    type: "reply-received",
    at: "2026-11-03T12:00:00-05:00",
    from: "dana",
    class: "scheduling",
  });
  const { body } = await door.ask("GET", "/api/insight");
  const [applied, panel] = body.answerTimes;
  // From 28 October 12:00 in summer time to 3 November 12:00 in winter time is six days and an hour.
  assert.deepEqual(applied.answers, [
    { application: "larkfield", company: "Larkfield Energy", days: 6, isOut: false },
  ]);
  assert.equal(panel.after, "panel");
  assert.equal(panel.answers[0].isOut, true);
  const at = body.standing.find(({ furthest }: { furthest: string }) => furthest === "panel");
  assert.deepEqual([at.open, at.openAt], [1, ["Larkfield Energy"]]);
});

test("a search finds people, notes and letters by any part of a word", async () => {
  await using door = await open();
  await door.ask("POST", "/api/import", { text: holding });
  const { body: meteorologists } = await door.ask("GET", "/api/search?q=METEOROLOG");
  assert.equal(meteorologists.notes[0].person, "tom");
  const { body: found } = await door.ask("GET", "/api/search?q=other%20candidates");
  assert.match(found.letters[0].text, /still meeting other candidates/);
  const { body: people } = await door.ask("GET", "/api/search?q=priya");
  assert.equal(people.people[0].application, "larkfield");
  const { body: nothing } = await door.ask("GET", "/api/search?q=%25");
  assert.deepEqual(nothing.letters, []);
});

test("words about when are read in the employer's zone and country", async () => {
  await using door = await open();
  const words = encodeURIComponent("by the end of next week");
  const { body } = await door.ask(
    "GET",
    `/api/applications/larkfield/when?words=${words}&at=2026-11-24T15:30:00-05:00`,
  );
  assert.equal(body.answerBy, "2026-12-04");
});

test("the calendar of a country names its public holidays", async () => {
  await using door = await open();
  const { body } = await door.ask("GET", "/api/calendars/DE?region=BY");
  assert.equal(body.holidays["2027-01-06"], "Epiphany");
});
