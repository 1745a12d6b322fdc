import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { fileSchema } from "#domain/facts/schema.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { addApplication, changeFacts } from "./add-application.ts";
import { nextSteps, replan, type MovedStep } from "./next-steps.ts";
import { recordEvent } from "./record-event.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-moved-"));
after(() => rmSync(folder, { recursive: true }));

/** An interview on Monday 16 November 2026; the check-in is due a week later at 10:00. */
const file = fileSchema.parse({
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "UTC" },
  application: {
    id: "acme",
    company: "Acme",
    role: "Engineer",
    country: "US",
    timeZone: "UTC",
    people: [{ id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@acme.example" }],
    interviews: [
      { id: "r1", stage: "panel", start: "2026-11-16T14:00:00Z", end: "2026-11-16T15:00:00Z" },
    ],
  },
});
const checkIn = "check-in:r1:1";

let world: World;
let editions: { zones: string; holidays: string };
let holidays: Map<string, string>;
let count = 0;

describe("steps that stand at another time than before", () => {
  beforeEach(async () => {
    editions = { zones: "2026a", holidays: "1" };
    holidays = new Map();
    const now = Temporal.Instant.from("2026-11-17T09:00:00Z");
    world = {
      store: openSqliteStore({ file: join(folder, `${count++}.db`), now: () => now }),
      loadCalendar: () => ({ ...plainCalendar, country: "US", holidays }),
      editions: () => editions,
    } as unknown as World;
    await addApplication(world, file);
    await nextSteps(world);
  });

  async function movedOf(step: string) {
    const [page] = await nextSteps(world);
    return page?.lines.find((line) => line.step === step)?.moved;
  }

  const moveTo = (timeZone: string) => () =>
    changeFacts(world, "acme", (application) => ({
      ...application,
      people: application.people.map((person) => ({ ...person, timeZone })),
    }));

  /** They said the 25th; then a policy holds that asks a day earlier. */
  async function askEarlier(): Promise<void> {
    await recordEvent(world, "acme", {
      type: "timeline-stated",
      at: "2026-11-16T16:00:00Z",
      answerBy: "2026-11-25",
    });
    await nextSteps(world);
    await world.store.write(({ owner }) => owner.savePolicy({ profile: "g1" }));
  }

  const monday = "2026-11-23T10:00:00+00:00[UTC]";

  test("new holidays move a step at the next look, and the page says from when and why", async () => {
    assert.equal(await movedOf(checkIn), undefined);
    holidays = new Map([["2026-11-23", "Founders' Day"]]);
    editions = { ...editions, holidays: "2" };
    const moved = { from: monday, why: "the holidays on file changed (2)" };
    assert.deepEqual(await movedOf(checkIn), moved);
    assert.deepEqual(await movedOf(checkIn), moved, "it is still said at the second look");
  });

  test("a person's new zone moves a step, and the page says which", async () => {
    await moveTo("Europe/Berlin")();
    assert.deepEqual(await movedOf(checkIn), {
      from: monday,
      why: "they are in Europe/Berlin now",
    });
  });

  test("another policy moves a step, and replanning tells it", async () => {
    await askEarlier();
    const told: MovedStep[] = [];
    assert.equal(await replan(world, (one) => told.push(one)), 1);
    assert.deepEqual(told, [
      {
        application: "acme",
        step: checkIn,
        from: "2026-11-27T10:00:00+00:00[UTC]",
        to: "2026-11-26T10:00:00+00:00[UTC]",
        why: "the policy changed",
      },
    ]);
  });

  test("what the person or an answer moved is not told as a surprise", async () => {
    await recordEvent(world, "acme", {
      type: "step-snoozed",
      at: "2026-11-17T08:00:00Z",
      step: checkIn,
      until: "2026-12-01",
    });
    assert.equal(await movedOf(checkIn), undefined);
  });

  test("new rules of time zones are named as the reason", async () => {
    holidays = new Map([["2026-11-23", "stands for a changed offset"]]);
    editions = { ...editions, zones: "2026b" };
    assert.equal((await movedOf(checkIn))?.why, "the rules of time zones changed (2026b)");
  });

  /** When the check-in goes that was approved for a time, after something happened. */
  async function goesAt(approvedFor: string, happen: () => Promise<unknown>) {
    const wakeAt = Temporal.Instant.from(approvedFor);
    await world.store.write(({ messages }) => {
      const me = { name: "Maya Lindqvist", address: "maya@example.org" };
      const about = {
        application: "acme",
        step: checkIn,
        kind: "check-in",
        person: "dana",
      } as const;
      const text = {
        subject: "Next steps",
        body: "Dear Dana, …",
        references: [],
        hash: "0".repeat(64),
      };
      const mail = { channel: "email", sender: me, recipient: me, messageId: "<m@x>" } as const;
      messages.add({ id: "m", ...about, ...text, ...mail, wakeAt }, [], "person");
    });
    await happen();
    return world.store.read(({ messages }) => messages.find("m")?.wakeAt.toString());
  }
  test("an approved message follows its step to an earlier time, and to a later one", async () => {
    const ten = "2026-11-23T10:00:00Z";
    assert.equal(await goesAt(ten, moveTo("Asia/Tokyo")), "2026-11-23T01:00:00Z");
    await nextSteps(world);
    await moveTo("America/New_York")();
    const moved = await world.store.read(({ messages }) => messages.find("m")?.wakeAt.toString());
    assert.equal(moved, "2026-11-23T15:00:00Z");
  });

  test("a message that the person gave a later time of its own keeps it", async () => {
    const tuesday = "2026-11-24T10:00:00Z";
    assert.equal(await goesAt(tuesday, moveTo("Asia/Tokyo")), tuesday);
  });

  test("another policy that asks earlier takes an approved message with it", async () => {
    await askEarlier();
    const friday = "2026-11-27T10:00:00Z";
    const replanned = await goesAt(friday, () => replan(world, () => undefined));
    assert.equal(replanned, "2026-11-26T10:00:00Z");
  });
});
