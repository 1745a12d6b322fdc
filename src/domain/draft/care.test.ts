import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId } from "./compose.ts";
import { ferries } from "./ferries.ts";

const evening = "2027-03-02T17:30:00Z";

function draft(id: string, file: ApplicationFile, now = evening, attachments: string[] = []) {
  const step = stepFromId(id, file);
  assert.ok(step, id);
  return compose(step, file, { now: Temporal.Instant.from(now), attachments });
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

test("what was asked for is one's own and is named as such, and nobody is offered an explanation of papers (INFO-1)", () => {
  const request = { type: "reply-received", from: "ruth", class: "information-request" };
  const { body } = draft("answer-request:e9", after({ ...request, asks: ["your trade licence"] }));
  assert.match(body, /my trade licence/);
  assert.doesNotMatch(body, /explain/);
});

test("a request that is answered in words, or for more than is attached, is asked about by what was asked for", () => {
  const request = { type: "reply-received", from: "ruth", class: "information-request" };
  const asked = (asks: string[], files: string[] = []) =>
    draft("answer-request:e9", after({ ...request, asks }), evening, files).missing;
  const [ruth] = /Ruth|(?:Ms|Mrs) \p{Lu}\w+/u.exec(asked([])[0]!)!;
  assert.deepEqual(asked([]), [
    `What did ${ruth} ask you for, and which file or link goes with it?`,
  ]);
  assert.deepEqual(asked(["your notice period"]), [
    `${ruth} asked for “your notice period”. What is your answer?`,
  ]);
  assert.deepEqual(asked(["your licence", "two references"], ["licence.pdf"]), [
    `${ruth} asked for “your licence and two references”. Which file goes with each?`,
  ]);
});

test("some months after a no one may say hello again, and the door stays open (NO-3)", () => {
  const file = after({ type: "rejected", by: "mira" });
  const { body, missing } = draft("keep-in-touch:e9", file, "2027-09-06T10:00:00Z");
  assert.deepEqual(missing, []);
  assert.match(body, /^Hi Mira,/);
  assert.match(body, /2 March/);
  assert.match(body, /opens at Fenwick Ferries/);
});

test("a fit line that tells nothing is asked for by every letter, and so is one that is missing or cannot be told (THANK-4)", () => {
  const asked = (fit: string) => (round: Record<string, any>) => (round["debrief"].fit = fit);
  const odd = staged("panel", asked("sthng w/ brkng chng mgmt prcss"));
  const none = staged("panel", (round) => delete round["debrief"].fit);
  for (const id of panel) {
    assert.match(draft(`thank-you:r1:${id}`, odd).missing.join(" "), /cannot make a good sentence/);
    assert.match(draft(`thank-you:r1:${id}`, none).missing.join(" "), /what have you done/);
    for (const nothing of ["everything they want", "see CV", "fits!!", "ten years of this"])
      assert.match(
        draft(`thank-you:r1:${id}`, staged("panel", asked(nothing))).missing.join(" "),
        /what have you done/,
      );
  }
});

test("a fit line that tells nothing is not asked about where an earlier round told enough (THANK-4)", () => {
  const file = ferries((app) => {
    const [first] = app["interviews"];
    app["interviews"] = [
      first,
      {
        ...structuredClone(first),
        id: "r2",
        start: "2027-03-09T10:00:00Z",
        end: "2027-03-09T11:00:00Z",
      },
    ];
    app["interviews"][1].debrief.fit = "same as before";
    app["interviews"][1].debrief.writtenAt = "2027-03-09T12:00:00Z";
  });
  const { missing, parts } = draft("thank-you:r2:mira", file, "2027-03-09T17:30:00Z");
  assert.deepEqual(missing, []);
  assert.ok(parts.some((part) => part.from.includes("interviews[0].debrief.fit")));
});

test("a letter that was asked about and is written later shares no sentence with those written before (THANK-3)", () => {
  const fit = (round: Record<string, any>) =>
    (round["debrief"].fit =
      "redrew the timetable at Orme with a skipper next to me; missed trains went from 40 to 22 %");
  for (const late of panel) {
    const all = staged("panel", (round) => {
      fit(round);
      const { notes } = round["debrief"];
      const isLate = (note: { person: string }) => note.person === late;
      round["debrief"].notes = [
        ...notes.filter((note: { person: string }) => !isLate(note)),
        ...notes.filter(isLate),
      ];
    });
    const before = staged("panel", (round) => {
      fit(round);
      const { notes } = round["debrief"];
      round["debrief"].notes = notes.filter((note: { person: string }) => note.person !== late);
    });
    const others = panel.filter((id) => id !== late);
    const said = others.flatMap((id) => draft(`thank-you:r1:${id}`, before).parts);
    const body = new Set(said.map(({ text }) => text));
    for (const { text } of draft(`thank-you:r1:${late}`, all).parts)
      if (text.includes("Orme")) assert.ok(!body.has(text), text);
  }
});

test("a letter ends once: a question to be taken further is its close", () => {
  const file = staged("panel", (round) => {
    round["debrief"].notes = [
      {
        person: "mira",
        specifics: ["she runs the night shift herself once a month", "asked how i'd crew a storm"],
      },
    ];
  });
  const { parts } = draft("thank-you:r1:mira", file);
  assert.match(parts.at(-1)!.text, /how I'd crew a storm/);
  assert.equal(parts.filter(({ text }) => /again|continue|further with you/.test(text)).length, 1);
});

test("what was noted and is not said is told to the person with its reason", () => {
  const file = staged("panel", (round) => {
    round["debrief"].notes[0].specifics.push("day rate is 300 gross", "v tall, nice smile");
  });
  const { leftOut = [] } = draft("thank-you:r1:mira", file);
  assert.match(leftOut.join("\n"), /“day rate is 300 gross” stays out: pay/);
  assert.match(leftOut.join("\n"), /“v tall, nice smile” stays out: it is an impression/);
});

test("a salutation with the title of any language is a formal one", () => {
  for (const salutation of ["Eng. Oduya", "Dottoressa Oduya", "Datuk Oduya"]) {
    const file = ferries((app) => Object.assign(app["people"][1], { salutation }));
    const { body } = draft("thank-you:r1:mira", file);
    assert.match(body, new RegExp(`^Dear ${salutation},`));
    assert.doesNotMatch(body, /I'[dm]/);
  }
});

test("the further thought is the writer's own and keeps its persons", () => {
  const file = staged("final", (round) => {
    round["debrief"].insight =
      "the night shift could swap boats, so each skipper sees a boat that is not his own";
  });
  assert.match(draft("thank-you:r1:mira", file).body, /his own/);
});

test("the further thought goes to whom it is about, also by what they told in an earlier round", () => {
  const file = ferries((app) => {
    const [round] = app["interviews"];
    Object.assign(round, { stage: "final", interviewers: ["mira", "tor"] });
    round["debrief"].notes[0].specifics = ["every skipper paints one lamp a year"];
    round["debrief"].insight =
      "the buoys could be photographed each spring, so a skipper sees the rust";
    const first = structuredClone(round);
    first["debrief"].notes = [
      { person: "tor", specifics: ["names the buoys after herring gulls"] },
    ];
    app["interviews"] = [
      {
        ...first,
        id: "r0",
        stage: "panel",
        start: "2027-02-20T14:00:00Z",
        end: "2027-02-20T15:00:00Z",
      },
      round,
    ];
  });
  assert.doesNotMatch(draft("thank-you:r1:mira", file).body, /buoys/);
  assert.match(draft("thank-you:r1:tor", file).body, /the buoys could be photographed/);
});

test("a second note is told only where it tells of work", () => {
  const both = (second: string) =>
    draft(
      "thank-you:r1:mira",
      staged("panel", (round) => {
        round["debrief"].notes[0].specifics = ["she rows out to each buoy herself", second];
      }),
    ).body;
  for (const idle of [
    "the fuel bill keeps her awake",
    "she sleeps on board in summer",
    "the slip is a bit small",
    "no time for radios",
    "finds radios soulless",
    "training for a marathon",
    "cross about the radios",
  ])
    assert.doesNotMatch(both(idle), /bill|sleep|small|radios|marathon/, idle);
  assert.match(both("the mates paint one lamp a year each"), /paint one lamp/);
  assert.match(both("she wants a second boat by May"), /second boat/);
  assert.match(both("she has this plan to row the mail out to Skerry"), /plan to row the mail/);
});

test("who was met before is greeted as such", () => {
  const file = ferries((app) => {
    const [round] = app["interviews"];
    const [first, second] = ["2027-02-20", "2027-03-02"].map((day, at) => ({
      ...structuredClone(round),
      ...{ id: `r${at + 1}`, start: `${day}T14:00:00Z`, end: `${day}T15:00:00Z` },
    }));
    app["interviews"] = [
      { ...first, interviewers: ["mira"] },
      { ...second, stage: "final" },
    ];
  });
  assert.match(draft("thank-you:r2:mira", file).body, /\bagain\b/);
  assert.doesNotMatch(draft("thank-you:r2:tor", file).body, /me again|you again today/);
});

test("a question about one of several notes does not call it the only one", () => {
  const asked = (...specifics: string[]) =>
    draft(
      "thank-you:r1:mira",
      staged("panel", (round) => (round["debrief"].notes[0].specifics = specifics)),
    ).missing.join(" ");
  assert.match(asked("the gangway sticks"), /only note/);
  assert.doesNotMatch(asked("the gangway sticks", "tall, nice smile"), /only note/);
});
