import assert from "node:assert/strict";
import { test } from "node:test";
import { findProfile } from "#domain/policy/profiles.ts";
import { at, fileOf, findStep, metTom } from "../sample/kiln.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";

const evening = "2026-10-17T22:30:00Z";
const moments = {
  courtesy: "2026-10-18T08:00",
  working: "2026-10-19T09:00",
  "check-in hour": "2026-10-19T10:00",
  "check-in hour of any day": "2026-10-18T10:00",
};

/** Where a step stands after it was put off until the evening of Saturday 17 October, 22:30, by somebody with guide 4. */
function putOff(file: ApplicationFile, id: string): string | undefined {
  const snooze = { id: "z", type: "step-snoozed", at: "2026-10-04T09:00:00Z", step: id };
  const { events, ...application } = file.application;
  const snoozed = fileOf({ ...application, events: [...events, { ...snooze, until: evening }] });
  const context = at("2026-10-06T12:00:00Z", [], findProfile("g4"));
  return findStep(snoozed, id, context)?.sendAt.slice(0, 16);
}

const debrief = {
  notes: [],
  correction: { topic: "glazes", better: "fire twice" },
  promised: [{ id: "m1", what: "a glaze chart", to: "tom" }],
};
const event = (id: string, type: string, more: object = {}) => ({
  id,
  type,
  at: "2026-10-06T11:00:00Z",
  ...more,
});
const holding = { class: "holding", from: "rosa" };

test("what is put off to a Saturday evening comes back in the hours of its kind", () => {
  const met = metTom({}, { culture: "traditional" }, { debrief });
  const uma = { id: "uma", name: "Uma Falk", part: "interviewer" };
  const people = [...met.application.people, uma];
  const panel = metTom({}, { people }, { interviewers: ["tom", "uma"] });
  const rejected = fileOf({ events: [event("no", "rejected", { by: "rosa" })] });
  const asked = { class: "information-request", from: "rosa" };
  const rob = { id: "rob", name: "Rob Hale", part: "reference", email: "rob@old.example" };
  const cases: [ApplicationFile, string, keyof typeof moments][] = [
    [metTom(), "debrief:r1", "courtesy"],
    [met, "handwritten-note:r1:tom", "courtesy"],
    [met, "promised-material:r1:m1", "courtesy"],
    [panel, "ask-for-address:r1:uma", "courtesy"],
    [met, "linkedin-connect:r1:tom", "check-in hour of any day"],
    [met, "linkedin-message:r1:tom", "check-in hour of any day"],
    [met, "reflect:r1", "check-in hour of any day"],
    [met, "update-cv:r1", "check-in hour of any day"],
    [met, "check-in:r1:1", "check-in hour"],
    [
      fileOf({ events: [event("h", "reply-received", holding)] }),
      "acknowledge-update:h",
      "working",
    ],
    [fileOf({ events: [event("q", "reply-received", asked)] }), "answer-request:q", "working"],
    [rejected, "rejection-reply:no", "working"],
    [fileOf({ events: [event("o", "offer-received")] }), "offer-acknowledgement:o", "courtesy"],
    [fileOf({ events: [event("c", "other-offer")] }), "competing-offer:c", "courtesy"],
    [
      fileOf({ people: [rob], events: [event("f", "references-requested")] }),
      "reference-heads-up:f:rob",
      "courtesy",
    ],
    [
      fileOf({ interviews: [], events: [event("a", "applied")] }),
      "application-follow-up:1",
      "check-in hour",
    ],
  ];
  for (const [file, id, hours] of cases) assert.equal(putOff(file, id), moments[hours], id);
});

test("what lies months ahead comes back in its hours too", () => {
  const no = { id: "no", type: "rejected", at: "2026-10-06T11:00:00Z" };
  const later = (step: string, events: object[]) => {
    const until = "2027-07-03T22:30:00Z";
    const snooze = { id: "z", type: "step-snoozed", at: "2026-10-06T11:30:00Z", step, until };
    return findStep(fileOf({ events: [...events, snooze] }), step, at("2026-10-06T12:00:00Z"));
  };
  assert.match(later("keep-in-touch:no", [no])?.sendAt ?? "", /^2027-07-04T10:00/);
  assert.match(later("close-as-no-answer:r1", [])?.sendAt ?? "", /^2027-07-04T10:00/);
});

test("another round is prepared in courtesy hours, until it begins (WAIT-3)", () => {
  const news = { id: "n", type: "reply-received", class: "next-round", from: "rosa" };
  const second = {
    id: "r2",
    stage: "panel",
    start: "2026-10-09T14:00:00Z",
    end: "2026-10-09T15:00:00Z",
  };
  const interviews = [...fileOf().application.interviews, second];
  const events = [{ ...news, at: "2026-10-06T22:30:00Z" }];
  const prepare = (now: string) =>
    findStep(fileOf({ interviews, events }), "prepare-next-round:n", at(now));
  const open = prepare("2026-10-09T13:59:00Z");
  assert.match(open?.sendAt ?? "", /^2026-10-07T08:00/);
  assert.match(open?.expires ?? "", /^2026-10-09T14:00/);
  assert.equal(open?.interview, "r2");
  assert.equal(open?.status, "ready");
  const over = prepare("2026-10-09T14:00:00Z");
  assert.equal(over?.status, "dropped");
  assert.deepEqual(over?.because.at(-1), { rule: "WAIT-3", text: "that round has begun" });
});

test("news on the very minute of an interview is about the one after it (WAIT-3)", () => {
  const round = (id: string, day: string) => ({
    id,
    stage: "panel",
    start: `2026-10-${day}T14:00:00Z`,
    end: `2026-10-${day}T15:00:00Z`,
  });
  const interviews = [round("r1", "05"), round("r2", "09"), round("r3", "12")];
  const news = { id: "n", type: "reply-received", class: "next-round", at: "2026-10-05T14:00:00Z" };
  const step = findStep(
    fileOf({ interviews, events: [news] }),
    "prepare-next-round:n",
    at("2026-10-06T12:00:00Z"),
  );
  assert.equal(step?.interview, "r2");
});
