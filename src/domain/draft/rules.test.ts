import assert from "node:assert/strict";
import { test } from "node:test";
import { balanced } from "#domain/policy/profiles.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId } from "./compose.ts";
import { ferries } from "./ferries.ts";

const evening = "2027-03-02T17:30:00Z";

function draft(id: string, file: ApplicationFile, now = evening) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now: Temporal.Instant.from(now) });
}

/** The ferry company after something happened on the day of the panel. */
function after(event: Record<string, unknown>): ApplicationFile {
  return ferries((app) => app["events"].push({ id: "e9", at: "2027-03-02T16:00:00Z", ...event }));
}

function staged(stage: string, change: (round: Record<string, any>) => void = () => {}) {
  return ferries((app) => {
    app["interviews"][0].stage = stage;
    change(app["interviews"][0]);
  });
}

const panel = ["mira", "tor", "jun", "ola"];

test("a thank-you thanks, says one specific thing, says what you bring and looks ahead (THANK-4)", () => {
  const { parts } = draft("thank-you:r1:mira", ferries());
  const text = parts.map((part) => part.text).join(" ");
  assert.match(text, /Thank you/);
  assert.match(text, /night shift/);
  assert.match(text, /Dunmore|empty runs/);
  assert.match(parts.at(-1)!.text, /glad|happy|look forward|welcome|hope|enjoy/);
});

test("no thank-you is shorter or longer than its stage allows (THANK-5)", () => {
  const ranges = balanced.values["THANK-5"].sentences;
  for (const stage of ["phone-screen", "first-round", "technical", "panel", "final"] as const)
    for (const id of panel) {
      const { parts } = draft(`thank-you:r1:${id}`, staged(stage));
      const [least, most] = ranges[stage];
      assert.ok(parts.length >= least && parts.length <= most, `${stage} ${id}: ${parts.length}`);
    }
});

test("a single note and a single deed still make three sentences (THANK-5)", () => {
  const file = staged("technical", (round) => {
    round["interviewers"] = ["mira"];
    round["debrief"].notes = [
      {
        person: "mira",
        specifics: ["she wants the timetable reviews to be run by the crews themselves"],
      },
    ];
    round["debrief"].fit = "ran night buses for 40 villages at Dunmore";
  });
  assert.ok(draft("thank-you:r1:mira", file).parts.length >= 3);
});

test("subjects are short and say thank you or the role (THANK-9)", () => {
  for (const id of panel) {
    const { subject } = draft(`thank-you:r1:${id}`, ferries());
    assert.ok(subject.length <= 70, subject);
    assert.match(subject, /thank you|Timetable Planner/i);
  }
});

test("the salutation follows how the person introduced themselves (THANK-10, DEBRIEF-3)", () => {
  assert.match(draft("thank-you:r1:tor", ferries()).body, /^Dear Mr Hallén,/);
  assert.match(draft("thank-you:r1:jun", ferries()).body, /^Hi Jun,/);
});

test("the signature with its telephone number ends the mail (THANK-12)", () => {
  assert.ok(draft("thank-you:r1:jun", ferries()).body.endsWith("Ada Quill\n07700 900001\n"));
});

test("after a final round the letter says what was discussed with a colleague (THANK-14, THANK-15)", () => {
  const { parts } = draft("thank-you:r1:mira", staged("final"));
  const named = parts.find((part) => /Mr Hallén/.test(part.text));
  assert.match(named?.text ?? "", /log book/);
  assert.equal(named?.from.includes("notes[1]"), true);
});

test("a correction is one sentence without apology, for its person alone (FIX-1)", () => {
  const file = staged("panel", (round) => {
    round["debrief"].correction = {
      person: "jun",
      topic: "queues",
      better: "sorry, I should have said that I would open the second ramp first",
    };
  });
  const mine = draft("thank-you:r1:jun", file).parts.filter((one) => /second ramp/.test(one.text));
  assert.equal(mine.length, 1);
  assert.doesNotMatch(mine[0]!.text, /sorry|should have/i);
  assert.doesNotMatch(draft("thank-you:r1:mira", file).body, /second ramp/);
});

const better: readonly (readonly [string, RegExp])[] = [
  ["never close a ramp, but open the second one", /I would never close a ramp, but open/],
  ["two ramps and a rope", /I would use two ramps and a rope/],
  ["the second ramp is open at six", /the second ramp is open at six/],
];

for (const [noted, told] of better)
  test(`the better answer “${noted}” becomes a sentence (FIX-2)`, () => {
    const file = staged("panel", (round) => {
      round["debrief"].correction = { person: "tor", topic: "queues", better: noted };
    });
    assert.match(draft("thank-you:r1:tor", file).body, told);
  });

test("a correction may link to a short piece of work (FIX-3)", () => {
  const link = "https://ada.example/queues";
  const file = staged("panel", (round) => {
    round["debrief"].correction = { person: "jun", topic: "queues", better: "open a ramp", link };
  });
  assert.ok(draft("thank-you:r1:jun", file).body.includes(link));
});

test("a check-in restates interest, names date and role, asks for the timeline and offers more (CHECK-4)", () => {
  const { body } = draft("check-in:r1:1", ferries(), "2027-03-10T10:00:00Z");
  for (const said of [/interest/, /2 March/, /Timetable Planner/, /timeline/, /send/])
    assert.match(body, said);
  assert.doesNotMatch(body, /decision|decided/);
});

test("who was not in the room reads of the team, and of names only where there are few (CHECK-4)", () => {
  const few = (app: Record<string, any>) => (app["interviews"][0].interviewers = ["mira", "tor"]);
  for (const [version, all, two] of [
    [1, /conversation with the team on/, /conversation with Mira and Mr Hallén on/],
    [2, /I spoke with the team about/, /I spoke with Mira and Mr Hallén about/],
  ] as const) {
    const at = { now: Temporal.Instant.from("2027-03-10T10:00:00Z"), version };
    for (const [file, wanted] of [
      [ferries(), all],
      [ferries(few), two],
    ] as const)
      assert.match(compose(stepFromId("check-in:r1:1", file)!, file, at).body, wanted);
  }
});

test("a reply that names no date is answered patiently (CHECK-10)", () => {
  const file = after({ type: "reply-received", from: "ruth", class: "holding" });
  const { body } = draft("acknowledge-update:e9", file);
  assert.match(body, /happy to wait|no hurry/);
});

test("a rejection is answered shortly and asks to be considered again (NO-1)", () => {
  const { body, parts } = draft("rejection-reply:e9", after({ type: "rejected", by: "ruth" }));
  assert.match(body, /considered again/);
  assert.ok(parts.length <= 4);
  assert.doesNotMatch(body, /what I might do better/);
});

test("feedback after a rejection is asked for where the person wants it (NO-2)", () => {
  const file = after({ type: "rejected", by: "ruth", askFeedback: true });
  assert.match(draft("rejection-reply:e9", file).body, /what I might do better/);
});

test("a verbal offer is acknowledged and its written form asked for (OFFER-1)", () => {
  const file = after({ type: "offer-received", by: "ruth", form: "verbal" });
  assert.match(draft("offer-acknowledgement:e9", file).body, /in writing/);
  const written = after({ type: "offer-received", by: "ruth", form: "written" });
  assert.doesNotMatch(draft("offer-acknowledgement:e9", written).body, /in writing/);
});

test("another offer is told with its day and asks for a realistic date (OFFER-2)", () => {
  const file = after({ type: "other-offer", answerBy: "2027-03-12" });
  const { body } = draft("competing-offer:e9", file);
  assert.match(body, /12 March/);
  assert.match(body, /realistic date/);
  assert.doesNotMatch(body, /first choice|unless|otherwise/);
});

test("who took another offer tells the hiring manager and withdraws (OFFER-3)", () => {
  const { to, body } = draft("withdrawal:e9", after({ type: "other-offer-accepted" }));
  assert.equal(to, "mira@ferries.example");
  assert.match(body, /withdraw my application/);
});

test("a reference hears role and company, and that a call may come (REF-1)", () => {
  const file = ferries((app) => {
    app["people"].push({
      id: "pia",
      name: "Pia Lund",
      part: "reference",
      email: "pia@example.org",
    });
    app["events"].push({
      id: "e9",
      type: "references-requested",
      at: "2027-03-02T16:00:00Z",
      people: ["pia"],
    });
  });
  const { to, body } = draft("reference-heads-up:e9", file);
  assert.equal(to, "pia@example.org");
  for (const said of [/Fenwick Ferries/, /Timetable Planner/, /phone|call/])
    assert.match(body, said);
});

test("what was asked for is sent, and without words for it nothing is (INFO-1)", () => {
  const request = { type: "reply-received", from: "ruth", class: "information-request" };
  const asked = after({ ...request, asks: ["a copy of the bus study"] });
  assert.match(draft("answer-request:e9", asked).body, /bus study/);
  assert.equal(draft("answer-request:e9", after(request)).body, "");
});

test("an application without an interview is asked after with its own date (APPLY-1)", () => {
  const file = ferries((app) => (app["interviews"] = []));
  const { body } = draft("application-follow-up", file);
  assert.match(body, /1 February/);
  assert.doesNotMatch(body, /conversation|interview/);
});

test("without the person's own words no thank-you is written (AI-2)", () => {
  const file = staged("panel", (round) => (round["debrief"].notes = []));
  for (const id of panel) {
    const { body, missing } = draft(`thank-you:r1:${id}`, file);
    assert.equal(body, "");
    assert.equal(missing.length, 1);
  }
});

test("a connection request recalls the interview in one line (CHAN-3)", () => {
  const { body } = draft("linkedin-connect:r1:mira", ferries(), "2027-03-03T09:00:00Z");
  assert.match(body, /interview/);
  assert.match(body, /night shift/);
  assert.ok(body.length <= 300);
});

test("a card takes another sentence than the mail and leaves the number out (CHAN-5)", () => {
  const card = draft("handwritten-note:r1:mira", ferries(), "2027-03-03T09:00:00Z");
  const mail = draft("thank-you:r1:mira", ferries());
  const shared = card.parts.filter((part) => mail.parts.some((other) => other.text === part.text));
  assert.deepEqual(shared, []);
  assert.doesNotMatch(card.body, /07700/);
});

test("six people who spoke of the same thing get six different closes (THANK-3)", () => {
  const file = ferries((app) => {
    for (const id of ["per", "eva"])
      app["people"].push({
        id,
        name: `${id} Lie`,
        part: "interviewer",
        email: `${id}@ferries.example`,
      });
    const [round] = app["interviews"];
    round.interviewers = [...panel, "per", "eva"];
    round.debrief.notes = round.interviewers.map((person: string, at: number) => ({
      person,
      specifics: [`${["dock", "crew", "fuel", "storm", "night", "cargo"][at]} reviews on Mondays`],
    }));
  });
  const closes = [...panel, "per", "eva"].map(
    (id) => draft(`thank-you:r1:${id}`, file).parts.at(-1)!.text,
  );
  assert.equal(new Set(closes).size, 6, closes.join(" | "));
});

test("a close goes by the noun of what was said (THANK-4)", () => {
  const file = staged("panel", (round) => {
    round["debrief"].notes[1].specifics = ["the dock survey by rowing boat"];
  });
  assert.match(draft("thank-you:r1:tor", file).body, /come along on a dock survey/);
});
