import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "#domain/policy/policy.ts";
import { findProfile } from "#domain/policy/profiles.ts";
import { at, fileOf, findStep, metTom, sent } from "../sample/kiln.ts";

const monday = "2026-10-05T15:30:00Z";
const tuesday = "2026-10-06T12:00:00Z";
const uma = { id: "uma", name: "Uma Falk", part: "interviewer", email: "uma@kiln.example" };
const [rosa, tom] = metTom().application.people;
const unknownTom = { ...tom, email: undefined };
const panel = { interviewers: ["tom", "uma"] };
const happened = (id: string, type: string, at: string, more: object = {}) => ({
  id,
  type,
  at: `2026-${at}:00Z`,
  ...more,
});
const at5 = (kind: string, more: object = {}) => sent("m", "2026-10-05", { kind, ...more });

test("who was thanked by another way is not asked for an address (PREP-2)", () => {
  const people = [rosa, unknownTom, uma];
  const ask = (events: object[], more: object = {}) =>
    findStep(metTom({}, { people, events, ...more }, panel), "ask-for-address:r1:tom", at(tuesday));
  assert.equal(ask([])?.status, "ready");
  const note = sent("m", "2026-10-06", { to: "tom", kind: "thank-you", channel: "linkedin" });
  assert.equal(ask([note]), undefined);
  const asked = sent("a", "2026-10-05", { kind: "ask-for-address", interview: "r1" });
  assert.equal(ask([asked])?.status, "done");
  assert.equal(ask([asked], { people: [rosa, tom, uma] })?.status, "done");
  assert.equal(ask([asked, note], { people: [rosa, tom, uma] }), undefined);
});

test("an address is not asked for once the note will not go, or the application is over (PREP-2)", () => {
  const people = [rosa, unknownTom, uma];
  const last = (event: object) =>
    findStep(
      metTom({}, { people, events: [event] }, panel),
      "ask-for-address:r1:tom",
      at(tuesday),
    )?.because.at(-1);
  const skip = happened("k", "step-skipped", "10-05T16:00", { step: "thank-you:r1:tom" });
  assert.deepEqual(last(skip), { rule: "THANK-1", text: "the note will not go any more" });
  assert.equal(last(happened("w", "withdrawn", "10-05T16:00"))?.rule, "OFFER-3");
});

test("the recruiter is asked before another main contact (PREP-2)", () => {
  const zoe = { id: "zoe", name: "Zoe Hart", part: "hiring-manager", email: "zoe@kiln.example" };
  const people = [zoe, rosa, unknownTom, uma];
  const file = metTom({}, { people, mainContact: "zoe" }, panel);
  assert.equal(findStep(file, "ask-for-address:r1:tom", at(monday))?.to, "rosa");
});

test("thanks that the recruiter passes on need one specific thing from any interviewer (THANK-6)", () => {
  const people = [rosa, unknownTom, { ...uma, email: undefined }];
  const needs = (notes: object[]) =>
    findStep(
      metTom({}, { people }, { ...panel, debrief: { notes } }),
      "thank-you-via-recruiter:r1:rosa",
      at(monday),
    )?.needs;
  assert.deepEqual(needs([{ person: "uma", specifics: ["they fire twice"] }]), []);
  assert.deepEqual(needs([{ person: "uma", specifics: [] }]), ["specific"]);
});

test("a note to the recruiter is the note that is passed on, by either name (THANK-6)", () => {
  for (const kind of ["thank-you", "thank-you-via-recruiter"]) {
    const file = metTom({ email: undefined }, { events: [at5(kind)] });
    const now = at("2026-10-05T16:30:00Z");
    const ofTheRound = { ...at5(kind), interview: "r1" };
    const named = metTom({ email: undefined }, { events: [ofTheRound] });
    assert.equal(findStep(named, "thank-you-via-recruiter:r1:rosa", now)?.status, "done", kind);
    // At noon the interview was still to come: such a note belongs to no round, and does nothing.
    assert.equal(findStep(file, "thank-you-via-recruiter:r1:rosa", now)?.status, "ready", kind);
  }
});

test("what is done needs nothing more", () => {
  const note = sent("m", "2026-10-06", { to: "tom", kind: "thank-you" });
  const step = findStep(
    metTom({}, { events: [note] }),
    "thank-you:r1:tom",
    at("2026-10-06T13:00:00Z"),
  );
  assert.equal(step?.status, "done");
  assert.deepEqual(step.needs, []);
});

test("a message that was recorded without a recipient is the note of that round", () => {
  const note = { ...sent("m", "2026-10-06", { kind: "thank-you" }), to: undefined };
  const file = metTom({}, { events: [note] });
  assert.equal(findStep(file, "thank-you:r1:tom", at("2026-10-06T13:00:00Z"))?.status, "done");
});

test("a note that names its round is of that one, though it went after the next had begun", () => {
  const second = {
    ...metTom().application.interviews[0],
    id: "r2",
    start: "2026-10-07T14:00:00Z",
    end: "2026-10-07T15:00:00Z",
  };
  const interviews = [...metTom().application.interviews, second];
  const note = sent("m", "2026-10-08", { to: "tom", kind: "thank-you", interview: "r1" });
  const file = metTom({}, { interviews, events: [note] });
  const now = at("2026-10-08T12:30:00Z");
  assert.equal(findStep(file, "thank-you:r1:tom", now)?.status, "done");
  assert.equal(findStep(file, "thank-you:r2:tom", now)?.status, "ready");
});

test("the card goes with the note, on the day on which that really went (CHAN-5)", () => {
  const note = sent("m", "2026-10-06", { to: "tom", kind: "thank-you" });
  const card = sent("c", "2026-10-07", { to: "tom", kind: "handwritten-note", channel: "card" });
  const step = (events: object[], now: string) =>
    findStep(metTom({}, { culture: "traditional", events }), "handwritten-note:r1:tom", at(now));
  assert.match(step([note], "2026-10-06T13:00:00Z")?.sendAt ?? "", /^2026-10-06T12:00/);
  assert.equal(step([note], "2026-10-07T13:00:00Z")?.status, "overdue");
  assert.equal(step([note, card], "2026-10-07T13:00:00Z")?.status, "done");
});

test("a connection is asked for the day after the first of two notes (CHAN-3)", () => {
  const notes = [
    sent("a", "2026-10-07", { to: "tom", kind: "thank-you", step: "thank-you:r1:tom" }),
    sent("b", "2026-10-06", { to: "tom", kind: "thank-you" }),
  ];
  const step = findStep(
    metTom({}, { events: notes }),
    "linkedin-connect:r1:tom",
    at("2026-10-07T13:00:00Z", [], policyOf("mine", { "CHECK-6": { messagesPerPerson: 5 } })),
  );
  assert.match(step?.sendAt ?? "", /^2026-10-07T10:00/);
});

test("a connection is of no use where the note itself went by LinkedIn (CHAN-3)", () => {
  const linkedin = "https://linkedin.example/in/tom";
  const alone = metTom({}, { people: [{ ...unknownTom, linkedin }] });
  assert.equal(findStep(alone, "thank-you:r1:tom", at(monday))?.channel, "linkedin");
  assert.equal(findStep(alone, "linkedin-connect:r1:tom", at(monday)), undefined);
});

test("whoever is met again is asked for a connection after the last round only (CHAN-3)", () => {
  const rounds = ["05", "07", "09"].map((day, index) => ({
    ...metTom().application.interviews[0],
    id: `r${index + 1}`,
    start: `2026-10-${day}T14:00:00Z`,
    end: `2026-10-${day}T15:00:00Z`,
    interviewers: index === 2 ? ["uma"] : ["tom"],
  }));
  const file = metTom({}, { people: [rosa, tom, uma], interviews: rounds });
  const now = at("2026-10-09T16:00:00Z");
  assert.equal(findStep(file, "linkedin-connect:r1:tom", now), undefined);
  assert.ok(findStep(file, "linkedin-connect:r2:tom", now));
});

test("a message about a shared interest is done by one (CHAN-4), and falls away with the note", () => {
  const g4 = findProfile("g4");
  const id = "linkedin-message:r1:tom";
  const note = sent("m", "2026-10-06", { to: "tom", kind: "thank-you" });
  const message = sent("n", "2026-10-09", { to: "tom", kind: "linkedin-message" });
  const now = at("2026-10-09T13:00:00Z", [], g4);
  assert.equal(findStep(metTom({}, { events: [note, message] }), id, now)?.status, "done");
  const dropped = findStep(metTom(), id, now);
  assert.equal(dropped?.status, "dropped");
  assert.deepEqual(dropped.because.at(-1), { rule: "CHAN-3", text: "the thank-you did not go" });
});

test("of several promises to one person each needs a message of its own (PROMISE-1)", () => {
  const promised = (...tos: string[]) =>
    tos.map((to, index) => ({ id: `m${index + 1}`, what: "a chart", to }));
  const status = (tos: string[], messages: number, id = "m1") => {
    const events = Array.from({ length: messages }, (_, index) =>
      sent(`e${index}`, "2026-10-06", { to: "tom", kind: "promised-material" }),
    );
    const file = metTom({}, { events }, { debrief: { promised: promised(...tos) } });
    const now = at("2026-10-06T12:30:00Z");
    return findStep(file, `promised-material:r1:${id}`, now)?.status;
  };
  assert.equal(status(["tom", "tom"], 1), "ready");
  assert.equal(status(["tom", "tom"], 2), "done");
  assert.equal(status(["tom", "rosa"], 1), "done");
  assert.equal(status(["tom", "rosa"], 1, "m2"), "ready");
});

test("only references are told, unless others are named (REF-1)", () => {
  const rob = { id: "rob", name: "Rob Hale", part: "reference", email: "rob@old.example" };
  const told = (named: string[]) => {
    const request = happened("f", "references-requested", "10-06T11:00", { people: named });
    const file = fileOf({ people: [rosa, rob], events: [request] });
    return ["rob", "rosa"].filter((id) =>
      findStep(file, `reference-heads-up:f:${id}`, at(tuesday)),
    );
  };
  assert.deepEqual(told([]), ["rob"]);
  assert.deepEqual(told(["rosa"]), ["rosa"]);
});

test("an offer in writing asks for no written one (OFFER-1)", () => {
  const offer = (id: string, form: string, on: string) =>
    happened(id, "offer-received", on, { form });
  const acknowledge = (events: object[], id: string) =>
    findStep(fileOf({ events }), `offer-acknowledgement:${id}`, at(tuesday));
  assert.equal(acknowledge([offer("o", "written", "10-06T11:00")], "o"), undefined);
  const verbal = offer("o", "verbal", "10-06T11:00");
  assert.equal(acknowledge([verbal], "o")?.status, "ready");
  const last = acknowledge([verbal, offer("p", "written", "10-06T11:00")], "o")?.because.at(-1);
  assert.deepEqual(last, { rule: "OFFER-1", text: "the written offer is there" });
});

test("keep-in-touch goes to whoever said no, and is done by a message (NO-3)", () => {
  const people = [rosa, { ...tom, part: "hiring-manager" }];
  const rejected = happened("no", "rejected", "10-06T11:00", { by: "tom" });
  const message = sent("m", "2027-04-06", { to: "tom", kind: "keep-in-touch" });
  const step = (events: object[], now: string) =>
    findStep(fileOf({ people, events }), "keep-in-touch:no", at(now));
  assert.equal(step([rejected], tuesday)?.to, "tom");
  assert.equal(step([rejected, message], "2027-04-06T13:00:00Z")?.status, "done");
});

test("an interview that has begun is prepared no more, to the minute (PREP-1)", () => {
  const status = (now: string) => findStep(fileOf(), "prepare:r1", at(now))?.status;
  assert.equal(status("2026-10-05T13:59:59Z"), "ready");
  assert.equal(status("2026-10-05T14:00:00Z"), "dropped");
});

test("what follows an interview falls away where the application is over before it", () => {
  const withdrawn = [happened("w", "withdrawn", "10-02T09:00")];
  const statuses = (events: object[], now: string) =>
    ["debrief:r1", "reflect:r1"].map((id) => findStep(fileOf({ events }), id, at(now))?.status);
  assert.deepEqual(statuses(withdrawn, "2026-10-02T10:00:00Z"), ["dropped", "dropped"]);
  const after = [happened("w", "withdrawn", "10-05T15:10")];
  assert.deepEqual(statuses(after, "2026-10-06T11:00:00Z"), ["ready", "ready"]);
});

test("a debrief counts from the moment at which it was written", () => {
  const debrief = { writtenAt: "2026-10-05T18:00:00Z", notes: [] };
  const status = (now: string) =>
    findStep(metTom({}, {}, { debrief }), "debrief:r1", at(now))?.status;
  assert.equal(status("2026-10-05T17:59:59Z"), "ready");
  assert.equal(status("2026-10-05T18:00:00Z"), "done");
});

test("a CV shows a gap where a question stayed without an answer (WAIT-4)", () => {
  const asked = (answer?: string) =>
    findStep(
      metTom({}, {}, { debrief: { questions: [{ question: "Which kiln?", answer }] } }),
      "update-cv:r1",
      at(monday),
    );
  assert.equal(asked("An electric one"), undefined);
  assert.ok(asked(" "));
  assert.ok(asked());
});
