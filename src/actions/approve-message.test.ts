import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { addApplication } from "./add-application.ts";
import { approveMessage } from "./approve-message.ts";
import { composeDraft } from "./compose-draft.ts";
import { saveDraft } from "./save-draft.ts";
import { handOver } from "./hand-over.ts";
import { markSent } from "./mark-sent.ts";
import { recordEvent } from "./record-event.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-approve-"));
after(() => rmSync(folder, { recursive: true }));
const now = Temporal.Instant.from("2026-11-16T21:30:00Z");
const store = openSqliteStore({ file: join(folder, "store.db"), now: () => now });
const world = {
  store,
  hasStore: () => true,
  loadCalendar: () => plainCalendar,
  templates: { language: "en", load: async () => [] },
} as unknown as World;
const step = { application: "acme", step: "thank-you:r1:priya" };

const parsed = parseFile({
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "America/New_York" },
  application: {
    id: "acme",
    company: "Acme",
    role: "Engineer",
    timeZone: "America/New_York",
    people: [
      { id: "priya", name: "Priya Raman", part: "interviewer", email: "priya@acme.example" },
    ],
    interviews: [
      {
        id: "r1",
        stage: "first-round",
        start: "2026-11-16T14:00:00-05:00[America/New_York]",
        end: "2026-11-16T15:00:00-05:00[America/New_York]",
        interviewers: ["priya"],
        debrief: {
          notes: [
            { person: "priya", specifics: ["your staged rollouts start with one canary region"] },
          ],
          fit: "I ran progressive delivery for 40 services at Nordlys",
        },
      },
    ],
  },
});
assert.ok(parsed.ok);
await addApplication(world, parsed.value);

async function draftAndApprove(): Promise<string> {
  const { draft } = await composeDraft(world, step);
  await saveDraft(world, { ...step, subject: draft.subject, body: draft.body, attachments: [] });
  const { message } = await approveMessage(world, { ...step, attachments: [] });
  return message.id;
}

const stateOf = (id: string) => store.read(({ messages }) => messages.find(id)!.state);

test("AI-5: an approval is of exactly this text; any change of it voids the approval", async () => {
  const id = await draftAndApprove();
  assert.equal(await stateOf(id), "approved");
  await saveDraft(world, {
    ...step,
    subject: "Thank you",
    body: "Hi Priya, another text.",
    attachments: [],
  });
  assert.equal(await stateOf(id), "withdrawn");
});

test("a step that is approved already is not approved a second time", async () => {
  await draftAndApprove();
  await assert.rejects(approveMessage(world, { ...step, attachments: [] }), {
    code: "not-allowed",
  });
});

test("what no longer stands in the plan is withdrawn in the moment that the fact is known", async () => {
  const recorded = await recordEvent(world, "acme", {
    type: "withdrawn",
    at: "2026-11-16T16:25:00-05:00",
  });
  assert.deepEqual(recorded.withdrawn, ["thank-you:r1:priya"]);
});

test("a message that is approved ahead is read as of the moment that it may go, not as sent today", async () => {
  await recordEvent(world, "acme", {
    type: "voided",
    event: "e1",
    at: "2026-11-16T16:28:00-05:00",
  });
  const checkIn = { application: "acme", step: "check-in:r1:1" };
  const { draft } = await composeDraft(world, checkIn);
  await saveDraft(world, { ...checkIn, subject: draft.subject, body: draft.body, attachments: [] });
  const { review } = await approveMessage(world, { ...checkIn, attachments: [] });
  assert.deepEqual(
    review.findings.filter(({ rule }) => rule === "too-soon"),
    [],
  );
});

test("what was handed over may have gone out by hand: no worker takes it, and the person says what became of it", async () => {
  const checkIn = { application: "acme", step: "check-in:r1:1" };
  const find = () => store.read(({ messages }) => messages.findOpen("acme", checkIn.step)!);
  const { text } = await handOver(world, checkIn, "text");
  assert.match(text, /^Subject: /);
  assert.equal((await find()).state, "unsure");
  const claimed = await store.write(({ messages }) =>
    messages.claimDue({
      now: Temporal.Instant.from("2027-01-01T00:00:00Z"),
      lease: Temporal.Duration.from({ minutes: 2 }),
      token: "t",
      most: 5,
    }),
  );
  assert.deepEqual(
    claimed.map(({ step: id }) => id),
    [],
  );
  assert.equal((await handOver(world, checkIn, "text")).text, text);
  await markSent(world, checkIn);
  assert.equal(
    await stateOf(
      (await store.read(({ messages }) => messages.list({ application: "acme" }))).at(-1)!.id,
    ),
    "sent",
  );
});
