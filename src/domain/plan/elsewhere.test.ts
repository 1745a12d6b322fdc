import assert from "node:assert/strict";
import { test } from "node:test";
import { readElsewhere } from "./elsewhere.ts";
import { whyNot } from "./explain.ts";
import { at, fileOf, findStep, metTom, sent } from "./sample/kiln.ts";

const checkIn = "check-in:r1:1";
const monday = "2026-10-12T11:00:00Z";
const twice = [sent("a", "2026-10-08"), sent("b", "2026-10-09")];

function sendAtWith(other: object, now = monday): string | undefined {
  return findStep(fileOf(), checkIn, at(now, [fileOf({ id: "other", ...other })]))?.sendAt;
}

test("messages to the same person in another application count for the ceiling (CHECK-6)", () => {
  const context = at(monday, [fileOf({ id: "kiln-2", events: twice })]);
  const step = findStep(fileOf(), checkIn, context);
  assert.equal(step?.status, "waiting");
  const [obstacle] = whyNot(checkIn, fileOf(), context) ?? [];
  assert.equal(obstacle?.rule, "CHECK-6");
  assert.match(obstacle?.until ?? "", /^2026-10-15T12:00/);
  assert.equal(findStep(fileOf(), checkIn, at(monday))?.status, "ready");
});

test("an application is not counted twice when it is among the others", () => {
  const file = fileOf({ events: [sent("a", "2026-10-08")] });
  assert.equal(findStep(file, checkIn, at(monday, [file]))?.status, "ready");
});

test("one person is known by the address at any employer, and by the name at the same one", () => {
  const rosa = { id: "r", name: "Rosa Amsel", part: "recruiter" };
  const events = twice.map((event) => ({ ...event, to: "r" }));
  const agency = { ...rosa, name: "R. Amsel", email: "ROSA@kiln.example" };
  assert.match(sendAtWith({ company: "Loom", people: [agency], events }) ?? "", /^2026-10-16T10/);
  assert.match(
    sendAtWith({ company: "KILN, Inc.", people: [rosa], events }) ?? "",
    /^2026-10-16T10/,
  );
  assert.match(sendAtWith({ company: "Loom", people: [rosa], events }) ?? "", /^2026-10-12T10/);
});

test("answers to their question in another application do not count, nor do messages to nobody known", () => {
  const answers = twice.map((event) => ({ ...event, kind: "answer-request" }));
  assert.match(sendAtWith({ events: answers }) ?? "", /^2026-10-12T10/);
  const unknown = twice.map((event) => ({ ...event, to: undefined }));
  assert.match(sendAtWith({ events: unknown }) ?? "", /^2026-10-12T10/);
});

const chases = (to: string) => [
  sent("a", "2026-10-08", { to, kind: "check-in" }),
  sent("b", "2026-10-09", { to, kind: "application-follow-up" }),
];
const zoe = { id: "zoe", name: "Zoe Hart", part: "recruiter", email: "zoe@kiln.example" };

test("two check-ins at one employer leave none for a week, whoever got them (CHECK-6)", () => {
  const elsewhere = { company: "Kiln GmbH & Co. KG", people: [zoe], events: chases("zoe") };
  assert.match(sendAtWith(elsewhere) ?? "", /^2026-10-16T10/);
  assert.match(sendAtWith({ ...elsewhere, company: "Loom" }) ?? "", /^2026-10-12T10/);
  assert.match(
    sendAtWith({ ...elsewhere, events: chases("zoe").slice(1) }) ?? "",
    /^2026-10-12T10/,
  );
});

test("where both ceilings are full the later one holds", () => {
  const chased = { id: "loom", company: "Kiln", people: [zoe], events: chases("zoe") };
  const written = fileOf({ id: "other", events: twice });
  const until = (events: object[]) => {
    const context = at("2026-10-12T11:00:00Z", [written, fileOf({ ...chased, events })]);
    return whyNot(checkIn, fileOf(), context)?.[0]?.until?.slice(0, 10);
  };
  assert.equal(until(chases("zoe")), "2026-10-15");
  const [first, second] = chases("zoe");
  assert.equal(
    until([
      { ...first, at: "2026-10-10T12:00:00Z" },
      { ...second, at: "2026-10-11T12:00:00Z" },
    ]),
    "2026-10-17",
  );
  assert.equal(until([{ ...first, at: "2026-10-07T12:00:00Z" }, second!]), "2026-10-15");
});

test("what was sent before the moment from which on is looked does not count", () => {
  const other = fileOf({ id: "other", events: twice });
  const [now, since] = [monday, "2026-10-08T12:00:01Z"].map(
    (text) => Temporal.Instant.from(text).epochMilliseconds,
  );
  const lately = { ...at(monday), elsewhere: readElsewhere([other], now!, since) };
  assert.equal(findStep(fileOf(), checkIn, lately)?.status, "ready");
  const whole = { ...at(monday), elsewhere: readElsewhere([other], now!, since! - 1000) };
  assert.equal(findStep(fileOf(), checkIn, whole)?.status, "waiting");
});

test("other applications count by the time of their messages, in whatever order they are read (CHECK-6)", () => {
  const [first, second] = twice.map((event) => fileOf({ id: event.id, events: [event] }));
  for (const others of [
    [first!, second!],
    [second!, first!],
  ]) {
    const [obstacle] = whyNot(checkIn, fileOf(), at(monday, others)) ?? [];
    assert.match(obstacle?.until ?? "", /^2026-10-15T12:00/);
  }
});

test("the thanks for a panel are no chase: three in a week go to one employer", () => {
  const events = [sent("a", "2026-10-08", { to: "zoe" }), sent("b", "2026-10-09", { to: "zoe" })];
  assert.match(sendAtWith({ people: [zoe], events }) ?? "", /^2026-10-12T10/);
});

test("one employer is known by the mail domain of those who work there, not of a recruiter or a mail provider", () => {
  const boss = (email: string) => ({ ...zoe, id: "boss", part: "hiring-manager", email });
  const named = (people: object[]) => ({ company: "Kiln Group", people, events: chases("zoe") });
  const met = metTom();
  const checkInWith = (people: object[]) =>
    findStep(met, checkIn, at(monday, [fileOf({ id: "other", ...named(people) })]))?.sendAt ?? "";
  assert.match(checkInWith([zoe, boss("b@kiln.example")]), /^2026-10-16T10/);
  assert.match(checkInWith([zoe]), /^2026-10-12T10/);
  assert.match(checkInWith([zoe, boss("kiln@gmail.com")]), /^2026-10-12T10/);
});

test("two employers are not one for a mail provider, nor because nobody's address is known", () => {
  const boss = (email?: string) => ({ ...zoe, id: "boss", part: "hiring-manager", email });
  const moved = (ours?: string, theirs?: string) => {
    const here = fileOf({ people: [...fileOf().application.people, boss(ours)] });
    const there = {
      id: "other",
      company: "Loom",
      people: [zoe, boss(theirs)],
      events: chases("zoe"),
    };
    const step = findStep(here, checkIn, at(monday, [fileOf(there)]));
    return step?.sendAt.slice(0, 10);
  };
  assert.equal(moved("a@clay.example", "b@clay.example"), "2026-10-16");
  assert.equal(moved("a@clay.example", "b@loom.example"), "2026-10-12");
  assert.equal(moved("a@outlook.com", "b@outlook.com"), "2026-10-12");
  assert.equal(moved(), "2026-10-12");
});

test("a legal form alone is a name all the same", () => {
  const here = fileOf({ company: "AG" });
  const there = fileOf({ id: "other", company: "SE", people: [zoe], events: chases("zoe") });
  assert.match(findStep(here, checkIn, at(monday, [there]))?.sendAt ?? "", /^2026-10-12T10/);
});

test("an offer accepted elsewhere withdraws every open application (OFFER-3)", () => {
  const accepted = (id: string, on: string) => ({
    id,
    type: "offer-accepted",
    at: `${on}T12:00:00Z`,
  });
  const first = fileOf({ id: "dray", events: [accepted("x", "2026-10-07")] });
  const second = fileOf({ id: "loom", events: [accepted("y", "2026-10-06")] });
  const third = fileOf({ id: "mill", events: [accepted("z", "2026-10-06")] });
  const context = at("2026-10-07T13:00:00Z", [first, third, second]);
  assert.equal(findStep(fileOf(), "withdrawal:loom.y", context)?.status, "overdue");
  assert.equal(findStep(fileOf(), checkIn, context)?.status, "dropped");
  assert.equal(findStep(first, "withdrawal:loom.y", context)?.status, "dropped");
});
