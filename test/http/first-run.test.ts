import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openTestDoor } from "../support/door.ts";
import { bareInvitation, maya } from "../support/larkfield.ts";

const today = "2026-11-25T10:40:00-05:00";

test("an invitation that names neither employer nor role says which fields it lacks, and comes in with them", async () => {
  await using door = await openTestDoor(today);
  await door.ask("PUT", "/api/me", maya);
  const refused = await door.ask("POST", "/api/read", { text: bareInvitation });
  assert.equal(refused.status, 422);
  assert.deepEqual(
    refused.body.problems.map(({ code, at }: { code: string; at: string }) => [code, at]),
    [
      ["not-said", "company"],
      ["not-said", "role"],
    ],
  );
  const half = await door.ask("POST", "/api/read", { text: bareInvitation, company: "Kern" });
  assert.deepEqual(
    half.body.problems.map(({ at }: { at: string }) => at),
    ["role"],
  );
  const named = { text: bareInvitation, company: "Kern", role: "Baker" };
  const { body } = await door.ask("POST", "/api/import", named);
  assert.equal(body.applications[0].company, "Kern");
});

test("before anybody said who they are, an invitation is read with what they are about to say", async () => {
  await using door = await openTestDoor(today);
  const named = { text: bareInvitation, company: "Kern", role: "Baker" };
  const { body } = await door.ask("POST", "/api/read", { ...named, me: maya });
  assert.deepEqual(
    body.applications[0].people.map(({ name }: { name: string }) => name),
    ["Julia Brandt"],
  );
  assert.equal((await door.ask("GET", "/api/settings")).body.me, null);
});

describe("a sentence about an interview", () => {
  const whole = "I interview with Dana Ortiz at Larkfield on Tuesday at 3pm for the analyst role";

  test("becomes an application with what it says, in the person's own hours", async () => {
    await using door = await openTestDoor(today);
    const shown = await door.ask("POST", "/api/read", { text: whole, me: maya });
    assert.equal(shown.body.form, "sentence");
    assert.equal((await door.ask("GET", "/api/applications")).body.length, 0);
    await door.ask("PUT", "/api/me", maya);
    const { body } = await door.ask("POST", "/api/import", { text: whole });
    const [{ company, role, people, interviews }] = body.applications;
    assert.deepEqual([company, role, people[0].name], ["Larkfield", "analyst", "Dana Ortiz"]);
    assert.equal(interviews[0].start, `2026-12-01T15:00:00${offsetOf(maya.timeZone)}`);
    assert.equal(interviews[0].end, `2026-12-01T16:00:00${offsetOf(maya.timeZone)}`);
  });

  test("is asked for everything that it lacks, and nothing is kept", async () => {
    await using door = await openTestDoor(today);
    await door.ask("PUT", "/api/me", maya);
    const text = "I interview with Dana Ortiz on Tuesday";
    const lacking = await door.ask("POST", "/api/import", { text });
    assert.equal(lacking.status, 422);
    assert.deepEqual(missingOf(lacking.body), ["company", "role", "time"]);
    const named = { text, company: "Larkfield", role: "Analyst" };
    assert.deepEqual(missingOf((await door.ask("POST", "/api/import", named)).body), ["time"]);
    assert.equal((await door.ask("GET", "/api/applications")).body.length, 0);
  });

  test("about a known employer is one more round with the people who are known there", async () => {
    await using door = await openTestDoor(today);
    await door.ask("PUT", "/api/me", maya);
    await door.ask("POST", "/api/import", { text: whole });
    const text =
      "Panel at Larkfield yesterday 2 to 3:30 with Dana and Tom Okafor. Dana said by the end of next week";
    const { body } = await door.ask("POST", "/api/import", { text });
    const [{ people, interviews, events }] = body.applications;
    assert.deepEqual(
      people.map(({ name }: { name: string }) => name),
      ["Dana Ortiz", "Tom Okafor"],
    );
    assert.deepEqual(
      interviews.map(({ id, stage }: { id: string; stage: string }) => [id, stage]),
      [
        ["r1", "first-round"],
        ["r2", "panel"],
      ],
    );
    // Wednesday 25 November: the end of next week is Friday 4 December.
    assert.deepEqual(
      [events[0].type, events[0].answerBy, events[0].by],
      ["timeline-stated", "2026-12-04", people[0].id],
    );
  });

  test("that speaks of no interview is refused as before", async () => {
    await using door = await openTestDoor(today);
    await door.ask("PUT", "/api/me", maya);
    const { status, body } = await door.ask("POST", "/api/read", { text: "hello there" });
    assert.deepEqual([status, body.problems[0].code], [422, "not-known"]);
  });
});

function missingOf({ problems }: { problems: { code: string; at: string }[] }): string[] {
  assert.ok(problems.every(({ code }) => code === "not-said"));
  return problems.map(({ at }) => at);
}

function offsetOf(timeZone: string): string {
  return Temporal.PlainDateTime.from("2026-12-01T15:00")
    .toZonedDateTime(timeZone)
    .toString()
    .slice(19);
}
