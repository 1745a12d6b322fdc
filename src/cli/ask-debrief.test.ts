import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import type { Application, Interview } from "#domain/facts/schema.ts";
import { askDebrief } from "./ask-debrief.ts";
import { askerAt, Left, type Asker } from "./asker.ts";

const round: Interview = {
  id: "r1",
  stage: "final",
  start: "2026-11-24T14:00:00Z",
  end: "2026-11-24T15:00:00Z",
  interviewers: ["ana", "bo"],
  cancelled: false,
};
const application: Application = {
  id: "kiln",
  company: "Kiln",
  role: "Potter",
  timeZone: "Europe/London",
  culture: "standard",
  channel: "email",
  people: [
    { id: "ana", name: "Ana Chen", part: "interviewer" },
    { id: "bo", name: "Bo Lund", salutation: "Bo", part: "interviewer" },
  ],
  interviews: [round],
  events: [],
};

/** Answers by the beginning of a question; leaves at the one that is answered with `undefined`. */
function personWho(answers: Record<string, string | undefined>): Asker & { asked: string[] } {
  const asked: string[] = [];
  const answer = (message: string) => {
    asked.push(message);
    const known = Object.entries(answers).find(([begin]) => message.startsWith(begin));
    const found = known ? known[1] : "";
    if (found === undefined) throw new Left();
    return found;
  };
  return {
    asked,
    text: async (message) => answer(message),
    choose: async (message) => answer(message),
  };
}

async function debriefBy(answers: Record<string, string | undefined>, of: Interview = round) {
  const kept: unknown[] = [];
  const asker = personWho(answers);
  const keep = {
    debrief: async (debrief: unknown) => kept.push({ debrief }),
    person: async (person: unknown) => kept.push({ person }),
    timeline: async (words: string) => kept.push({ timeline: words }),
  };
  await askDebrief({ application, round: of, asker, keep });
  return { asked: asker.asked, kept };
}

describe("a debrief at the terminal", () => {
  it("asks for all that letters and plan need, and keeps each answer at once", async () => {
    const { kept } = await debriefBy({
      "What did Ana Chen": "they fire at dawn",
      "By which name did Ana Chen": "Dr. Chen",
      "What did Bo Lund": "",
      "Is there an answer": "glazes",
      "What would you say now": "I would test on shards first",
      "Who had asked": "bo",
      "What did you promise": "photos of the salt kiln",
      "To whom": "ana",
      "Which file": "https://kiln.example/photos",
      "What did they say about when": "by Friday",
    });
    const notes = [{ person: "ana", specifics: ["they fire at dawn"] }];
    const empty = { notes, questions: [], promised: [] };
    const correction = { topic: "glazes", better: "I would test on shards first", person: "bo" };
    const promised = [
      { id: "m1", what: "photos of the salt kiln", to: "ana", link: "https://kiln.example/photos" },
    ];
    assert.deepEqual(kept, [
      { debrief: empty },
      { person: { ...application.people[0], salutation: "Dr. Chen" } },
      { debrief: { ...empty, correction } },
      { debrief: { ...empty, correction, promised } },
      { timeline: "by Friday" },
    ]);
  });

  it("asks nobody how they introduced themselves whose salutation is known", async () => {
    const { asked } = await debriefBy({});
    assert.ok(asked.some((one) => one.startsWith("By which name did Ana Chen")));
    assert.ok(!asked.some((one) => one.startsWith("By which name did Bo Lund")));
  });

  it("keeps what was answered before the person left, and asks only for the rest the next time", async () => {
    const notes = [{ person: "ana", specifics: ["they fire at dawn"] }];
    const left = await debriefBy({
      "What did Ana Chen": "they fire at dawn",
      "Anything else": undefined,
    });
    assert.deepEqual(left.kept, [{ debrief: { notes, questions: [], promised: [] } }]);
    const debrief = { notes, questions: [], promised: [], fit: "ten years of wood firing" };
    const { asked } = await debriefBy({}, { ...round, debrief });
    assert.ok(!asked.some((one) => /Ana Chen|In one line/.test(one)), asked.join("\n"));
    assert.ok(asked.some((one) => one.startsWith("What did Bo Lund")));
  });

  it("asks for a further thought after a final round only", async () => {
    const first: Interview = { ...round, stage: "first-round" };
    assert.ok((await debriefBy({})).asked.some((one) => one.startsWith("A further thought")));
    assert.ok(
      !(await debriefBy({}, first)).asked.some((one) => one.startsWith("A further thought")),
    );
  });

  it("reads what is typed, and leaves at Ctrl+C", async () => {
    const type = (keys: string) => {
      const input = new PassThrough();
      const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
      const answer = askerAt({ input, output }).text("What?");
      setImmediate(() => input.write(keys));
      return answer;
    };
    assert.equal(await type(" a kiln \r"), "a kiln");
    await assert.rejects(type("\u0003"), Left);
  });
});
