import assert from "node:assert/strict";
import { test } from "node:test";
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
