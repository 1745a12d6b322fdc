import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId, type ComposeOptions } from "./compose.ts";
import { ferries } from "./ferries.ts";

function draft(id: string, file: ApplicationFile, options: Partial<ComposeOptions> = {}) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now: Temporal.Instant.from("2027-03-03T10:00:00Z"), ...options });
}

const byPhone = ferries((app) => {
  app["channel"] = "phone";
  delete app["people"][0].email;
});

test("a recruiter who calls is called: who you are, what you ask, and what to leave on a machine (CHAN-1)", () => {
  const { body, subject } = draft("check-in:r1:1", byPhone);
  assert.equal(subject, "");
  const [opening = "", request = "", goodbye = "", machine = ""] = body.split("\n\n");
  assert.match(opening, /^Hello Ruth, this is Ada Quill, about the Timetable Planner role\.$/);
  assert.match(request, /timeline/);
  assert.match(goodbye, /^Thank you/);
  assert.match(machine, /^If nobody answers: .* 07700 900001/);
});

test("who calls says so (CHAN-1)", () => {
  for (const version of [1, 2]) {
    const { body } = draft("final-check-in:r1:1", byPhone, { version });
    assert.match(body, /call/);
    assert.doesNotMatch(body, /\bwriting\b|\bnote\b/);
  }
});

test("where the recruiter calls, an interviewer with an address is still thanked by mail (CHAN-1)", () => {
  assert.match(draft("thank-you:r1:mira", byPhone).body, /^Hi Mira,/);
});

test("a connection request has at most 300 characters and still says where one met (CHAN-3)", () => {
  const long = ferries((app) => {
    app["interviews"][0].debrief.notes[0].specifics = [
      "she has the winter timetable read aloud by a skipper, a teacher, a nurse and a night watchman before the board sees any of it, so that everybody hears what an hour's wait on a quay in January is like",
    ];
  });
  const { body } = draft("linkedin-connect:r1:mira", long);
  assert.ok(body.length <= 300, `${body.length} characters`);
  assert.match(body, /interview for the Timetable Planner role/);
  assert.match(body, /stay in touch/);
});

const oneNote = (note: string) =>
  ferries((app) => {
    app["culture"] = "traditional";
    app["interviews"][0].debrief.notes[0].specifics = [note];
  });

test("what goes beside the mail does not repeat it: another note, or the same one from another side (CHAN-3, CHAN-5)", () => {
  const notes = [
    "she reads every complaint herself before breakfast",
    "the skippers draw up the winter timetable on one sheet of paper",
  ];
  for (const note of notes) {
    const file = oneNote(note);
    const mail = draft("thank-you:r1:mira", file);
    for (const id of ["linkedin-connect:r1:mira", "handwritten-note:r1:mira"]) {
      const beside = draft(id, file);
      assert.notEqual(beside.body, "", id);
      const told = new Set(mail.parts.map((part) => part.text));
      assert.deepEqual(
        beside.parts.filter((part) => told.has(part.text)),
        [],
        id,
      );
      assert.doesNotMatch(beside.body, /\bthat (?:you read|the skippers draw)/);
    }
  }
});

test("a talk on the telephone was no meeting, and one of last week has its date (CHAN-3)", () => {
  const called = ferries((app) => (app["interviews"][0].stage = "phone-screen"));
  const { body } = draft("linkedin-connect:r1:mira", called);
  assert.match(body, /speak with you/);
  assert.doesNotMatch(body, /meet you/);
  const late = { now: Temporal.Instant.from("2027-03-20T10:00:00Z") };
  assert.match(draft("linkedin-connect:r1:mira", ferries(), late).body, /meet you on 2 March at/);
});

const things: readonly (readonly [string, string])[] = [
  ["she keeps the tide book from 1931 on her desk", "the tide book from 1931"],
  ["the night crew rings the harbour bell before it casts off", "the harbour bell"],
  ["the lost property shelf is emptied on the first of May", "the lost property shelf"],
];

for (const [note, thing] of things)
  test(`a card on “${note}” remembers ${thing} (CHAN-5)`, () => {
    const { body } = draft("handwritten-note:r1:mira", oneNote(note));
    assert.match(body, new RegExp(`(?:hear about|remember) ${thing}\\.`));
  });

const besides: readonly (readonly [string, RegExp])[] = [
  [
    "she rides on every first sailing of a new mate",
    /to work with somebody who rides on every first sailing of a new mate\./,
  ],
  [
    "every new pilot is rowed around the harbour until he can name each rock",
    /to work where every new pilot is rowed around the harbour until he can name each rock\./,
  ],
  [
    "there is a slate by the gangway with the names of the missing",
    /remember the slate by the gangway\./,
  ],
  ['"We build for forty winters."', /remember your line about forty winters\./],
  ["the second watch is kept by the cadet alone", /^(?!.*the cadet alone\.?$)/ms],
  ["she slept through the whole storm", /^(?!.*somebody who slept)/s],
  [
    "the mates got new oilskins before the first storm came",
    /^(?!.*(?:first storm|where the mates got))/s,
  ],
];

for (const [note, told] of besides)
  test(`a card tells “${note}” in another light than the mail (CHAN-5)`, () => {
    assert.match(draft("handwritten-note:r1:mira", oneNote(note)).body, told);
  });

test("who was met twice is remembered by what they told first, where the mail has told the rest (CHAN-5)", () => {
  const twice = ferries((app) => {
    app["culture"] = "traditional";
    const [first] = app["interviews"];
    const second = structuredClone(first);
    first.debrief.notes[0].specifics = ["she keeps the tide book from 1931 on her desk"];
    second.debrief.notes[0].specifics = ["she rows out to each buoy herself"];
    app["interviews"].push({ ...second, id: "r2", stage: "final" });
  });
  assert.match(draft("handwritten-note:r2:mira", twice).body, /the tide book from 1931/);
});

test("a card asks nothing back, and what the candidate earns is no line for a contact (CHAN-5)", () => {
  const file = ferries((app) => {
    const [round] = app["interviews"];
    const said = ["she reads the tide book to every new mate", "how would I calm a queue?"];
    round.debrief.notes = [
      { person: "mira", specifics: [...said, "asked what I earn now, bit blunt"] },
    ];
  });
  for (const id of ["linkedin-connect:r1:mira", "handwritten-note:r1:mira"])
    assert.doesNotMatch(draft(id, file).body, /earn/, id);
  assert.doesNotMatch(draft("handwritten-note:r1:mira", file).body, /question/);
});

test("what the mail leaves out for something better is left out beside it too (CHAN-3, CHAN-5)", () => {
  const file = ferries((app) => {
    const specifics = [
      "she wants a swimming lesson on every pier",
      "the office is behind the fish hall",
    ];
    app["interviews"][0].debrief.notes = [{ person: "mira", specifics }];
  });
  for (const id of ["linkedin-connect:r1:mira", "handwritten-note:r1:mira"])
    assert.doesNotMatch(draft(id, file).body, /fish hall/, id);
  assert.match(draft("handwritten-note:r1:mira", file).body, /the swimming lesson/);
});

test("what somebody only thinks is not written on a card (CHAN-5)", () => {
  const { body } = draft("handwritten-note:r1:mira", oneNote("she thinks catamarans are oversold"));
  assert.doesNotMatch(body, /oversold/);
});

test("a card that is planned is spoken of in the mail, and one that is not is not (CHAN-5)", () => {
  const house = ferries((app) => {
    app["culture"] = "traditional";
  });
  const planned = ["thank-you:r1:mira", "handwritten-note:r1:mira"];
  assert.match(draft("thank-you:r1:mira", house, { planned }).body, /\bcard\b|\bhand\b/);
  assert.doesNotMatch(draft("thank-you:r1:mira", house).body, /\bcard\b|\bby hand\b/);
});

const recruiter = (email: string, title?: string) =>
  ferries((app) => {
    Object.assign(app["people"][0], { email, ...(title && { title }) });
  });

test("the employer's own recruiter is asked about our talk, an agency's about theirs (CHECK-4)", () => {
  const own = [
    recruiter("ruth@ferries.example"),
    recruiter("ruth@jobs.ferries.example"),
    recruiter("ruth@fenwick-careers.example"),
    recruiter("ruth@mail.greenhouse.example"),
    recruiter("ruth@fjordhr.example", "Head of People"),
  ];
  for (const file of own) assert.doesNotMatch(draft("check-in:r1:1", file).body, /their tim/);
  const agency = [
    recruiter("ruth@northstaff.example"),
    recruiter("ruth@ferries.example", "Recruitment Consultant"),
  ];
  for (const file of agency) assert.match(draft("check-in:r1:1", file).body, /their tim/);
});
