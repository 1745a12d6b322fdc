import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId, withOverrides } from "./compose.ts";
import { ferries } from "./ferries.ts";
import { similarity } from "./similarity.ts";

const evening = Temporal.Instant.from("2027-03-02T17:30:00Z");

function draft(id: string, file: ApplicationFile, now = evening, version = 1) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now, version });
}

test("a thank-you says what this reader said, in the second person, and where each sentence comes from", () => {
  const { body, parts, to } = draft("thank-you:r1:mira", ferries());
  assert.equal(to, "mira@ferries.example");
  assert.match(body, /^Hi Mira,\n/);
  assert.match(body, /you run the night shift yourself once a month/);
  assert.match(body, /Ada Quill\n07700 900001\n$/);
  assert.ok(
    parts.some((part) => part.from.includes("interviews[0].debrief.notes[0].specifics[0]")),
  );
  assert.ok(parts.some((part) => part.from.includes("interviews[0].debrief.fit")));
});

test("the letters of a panel share no sentence and hardly a phrase", () => {
  const file = ferries();
  const letters = ["mira", "tor", "jun", "ola"].map((id) => draft(`thank-you:r1:${id}`, file));
  const texts = letters.map((one) => one.parts.map((part) => part.text));
  for (const [at, one] of texts.entries())
    for (const other of texts.slice(at + 1)) {
      assert.deepEqual(
        one.filter((sentence) => other.includes(sentence)),
        [],
      );
      assert.ok(similarity(one.join(" "), other.join(" ")) < 0.25);
    }
  assert.equal(new Set(letters.map((one) => one.subject)).size, 4);
});

test("what is over is nothing to be part of", () => {
  const close = (specific: string) => {
    const file = ferries((app) => {
      app["interviews"][0].debrief.notes[0].specifics = [specific];
    });
    return draft("thank-you:r1:mira", file).body;
  };
  assert.match(close("she runs a pilot in Orme"), /part of the pilot/);
  assert.doesNotMatch(close("she ran a pilot in Orme last spring"), /part of the pilot/);
});

test("a person with a title is written to without contractions", () => {
  const { body } = draft("thank-you:r1:tor", ferries());
  assert.match(body, /^Dear Mr Hallén,\n/);
  assert.doesNotMatch(body, /I'd|I'm|I've/);
});

test("without a note nothing is composed and the person is asked by name", () => {
  const file = ferries((app) => app["interviews"][0].debrief.notes.shift());
  const { body, subject, missing } = draft("thank-you:r1:mira", file);
  assert.equal(body + subject, "");
  assert.match(missing[0] ?? "", /^You have not noted anything about Mira yet/);
});

test("without a fit line the question is what one has done that is close to this", () => {
  const file = ferries((app) => delete app["interviews"][0].debrief.fit);
  assert.deepEqual(draft("thank-you:r1:mira", file).missing, [
    "In one line: what have you done that is close to this? A place, a time or a result helps.",
  ]);
});

test("a debrief written later than now is not used", () => {
  const early = Temporal.Instant.from("2027-03-02T15:20:00Z");
  assert.equal(draft("thank-you:r1:mira", ferries(), early).body, "");
});

test("the same facts give the same draft and another version gives another", () => {
  const file = ferries();
  assert.equal(draft("thank-you:r1:mira", file).body, draft("thank-you:r1:mira", file).body);
  assert.notEqual(
    draft("thank-you:r1:mira", file, evening, 2).body,
    draft("thank-you:r1:mira", file).body,
  );
});

test("a check-in goes to the recruiter in the thread that there is, and asks for the timeline", () => {
  const file = ferries((app) =>
    app["events"].push({
      id: "e2",
      type: "message-sent",
      at: "2027-03-03T08:00:00Z",
      kind: "ask-for-address",
      to: "ruth",
      subject: "A question",
      messageId: "<a@example.org>",
    }),
  );
  const { to, subject, inReplyTo, body } = draft(
    "check-in:r1:1",
    file,
    Temporal.Instant.from("2027-03-10T10:00:00Z"),
  );
  assert.deepEqual(
    [to, subject, inReplyTo],
    ["ruth@ferries.example", "Re: A question", "<a@example.org>"],
  );
  assert.match(body, /2 March/);
  assert.match(body, /timeline/);
});

test("a connection request has at most 300 characters and no subject", () => {
  const { body, subject } = draft(
    "linkedin-connect:r1:mira",
    ferries(),
    Temporal.Instant.from("2027-03-03T09:00:00Z"),
  );
  assert.equal(subject, "");
  assert.ok(body.length <= 300, body);
  assert.match(body, /^Hi Mira, /);
});

test("a promise without its file is asked about, with the file it is attached and named", () => {
  const promise = (file?: string) =>
    ferries(
      (app) =>
        (app["interviews"][0].debrief.promised = [
          { id: "m1", what: "the bus study", to: "jun", ...(file && { file }) },
        ]),
    );
  assert.match(draft("promised-material:r1:m1", promise()).missing[0] ?? "", /the bus study/);
  const sent = draft("promised-material:r1:m1", promise("study.pdf"));
  assert.deepEqual(sent.attachments, ["study.pdf"]);
  assert.match(sent.body, /the bus study, as promised today/);
});

test("another employer's offer is told plainly, and a first choice only where it is one", () => {
  const offer = (firstChoice: boolean) =>
    ferries((app) =>
      app["events"].push({
        id: "e9",
        type: "other-offer",
        at: "2027-03-02T16:00:00Z",
        answerBy: "2027-03-12",
        firstChoice,
      }),
    );
  assert.match(draft("competing-offer:e9", offer(true)).body, /Friday, 12 March.*first choice/s);
  assert.doesNotMatch(draft("competing-offer:e9", offer(false)).body, /first choice/);
});

test("an own template takes the place of the built-in one, and a bad one says file, line and reason", () => {
  const { wording, problems } = withOverrides([
    { path: "en/withdrawal/1.liquid", text: "Subject: Goodbye\n\nI withdraw from {{ roleName }}." },
    { path: "en/check-in/1.liquid", text: "Subject: Hello\n\n{% if role %}One line" },
    { path: "en/final-check-in/1.liquid", text: "Subject: x\n\nDear {{ nobody }}" },
  ]);
  assert.deepEqual(
    problems.map((one) => [one.code, one.at.split(",")[0]]),
    [
      ["bad-template", "en/check-in/1.liquid"],
      ["unknown-value", "en/final-check-in/1.liquid"],
    ],
  );
  const file = ferries((app) =>
    app["events"].push({ id: "e9", type: "other-offer-accepted", at: "2027-03-02T16:00:00Z" }),
  );
  const step = stepFromId("withdrawal:e9", file);
  assert.ok(step);
  assert.match(
    compose(step, file, { now: evening, wording }).body,
    /I withdraw from Timetable Planner\./,
  );
});

test("a step id that names nothing on file is no step", () => {
  for (const id of ["thank-you:r9:mira", "thank-you:r1:nobody", "withdrawal:e77", "party:r1:mira"])
    assert.equal(stepFromId(id, ferries()), undefined);
});
