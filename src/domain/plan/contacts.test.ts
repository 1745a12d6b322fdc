import assert from "node:assert/strict";
import { test } from "node:test";
import { at, fileOf, findStep, metTom } from "./sample/kiln.ts";

const monday = "2026-10-05T15:30:00Z";
const [rosa, tom] = metTom().application.people;
const uma = { id: "uma", name: "Uma Falk", part: "interviewer", email: "uma@kiln.example" };
const linkedin = "https://linkedin.example/in/tom";
const checkInTo = (file: ReturnType<typeof fileOf>) =>
  findStep(file, "check-in:r1:1", at(monday))?.to;

test("where there is no recruiter and no hiring manager, the first of those who interviewed is asked (CHECK-3)", () => {
  const people = [tom, uma];
  assert.equal(checkInTo(metTom({}, { people }, { interviewers: ["uma", "tom"] })), "uma");
  assert.equal(checkInTo(metTom({}, { people }, { interviewers: ["tom", "uma"] })), "tom");
});

test("an interviewer of no round on file is asked where nobody else is known (CHECK-3)", () => {
  assert.equal(checkInTo(fileOf({ people: [uma, tom] })), "tom");
});

test("of two recruiters the first by id is asked, in whatever order they were added (CHECK-3)", () => {
  const amy = { ...rosa, id: "amy", name: "Amy Orr", email: "amy@kiln.example" };
  assert.equal(checkInTo(fileOf({ people: [amy, rosa] })), "amy");
  assert.equal(checkInTo(fileOf({ people: [rosa, amy] })), "amy");
});

test("where LinkedIn is the channel, an interviewer without an address is thanked there (CHAN-2)", () => {
  const without = { ...tom, email: undefined };
  const channelOf = (person: object, application: object = {}) =>
    findStep(
      metTom({}, { people: [rosa, person, uma], ...application }, { interviewers: ["tom", "uma"] }),
      "thank-you:r1:tom",
      at(monday),
    );
  const open = channelOf({ ...without, linkedin }, { channel: "linkedin" });
  assert.equal(open?.channel, "linkedin");
  assert.deepEqual(open.needs, ["specific"]);
  const closed = channelOf({ ...without, linkedin });
  assert.equal(closed?.channel, "email");
  assert.deepEqual(closed.needs, ["address", "specific"]);
  const none = channelOf(without, { channel: "linkedin" });
  assert.equal(none?.channel, "email");
  assert.deepEqual(none.needs, ["address", "specific"]);
});

test("a note goes by mail where the recruiter telephones or uses a portal, a check-in by that (CHAN-1)", () => {
  for (const channel of ["phone", "portal"]) {
    const file = fileOf({
      channel,
      interviews: [{ ...fileOf().application.interviews[0], interviewers: ["rosa"] }],
    });
    assert.equal(findStep(file, "thank-you:r1:rosa", at(monday))?.channel, "email");
    assert.equal(findStep(file, "check-in:r1:1", at(monday))?.channel, channel);
  }
});

test("a recruiter without an address passes thanks on only where another channel is in use (THANK-6)", () => {
  const people = [
    { ...rosa, email: undefined },
    { ...tom, email: undefined },
  ];
  const via = (channel: string) =>
    findStep(metTom({}, { people, channel }), "thank-you-via-recruiter:r1:rosa", at(monday));
  assert.equal(via("phone")?.channel, "phone");
  assert.equal(via("email"), undefined);
});

test("an address that was put right after a bounce can be used (PREP-2)", () => {
  const bounce = { id: "b", type: "bounce", at: "2026-10-05T15:10:00Z", to: "rosa" };
  const needs = (event: object, email: string) =>
    findStep(fileOf({ people: [{ ...rosa, email }], events: [event] }), "check-in:r1:1", at(monday))
      ?.needs;
  const named = { ...bounce, address: "rosa@kiln.example" };
  assert.deepEqual(needs(named, "rosa@kiln.example"), ["address"]);
  assert.deepEqual(needs(named, "r.amsel@kiln.example"), []);
  assert.deepEqual(needs(bounce, "r.amsel@kiln.example"), ["address"]);
});
