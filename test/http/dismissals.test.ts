import assert from "node:assert/strict";
import { test } from "node:test";
import { fingerprintOf } from "#domain/review/fingerprint.ts";
import type { Finding } from "#domain/review/types.ts";
import { openTestDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const priya = "/api/applications/larkfield/steps/thank-you:r1:priya";
const subject = "Thank you";
const body =
  "Hi Priya,\n\nThank you for yesterday. That you switch one plant first is how I would do it. I have other offers, so please decide quickly.\n\nI look forward to hearing from you.\n\nMaya";

test("a finding that the person keeps is gone from the review and from the approval, and comes back when recalled", async () => {
  await using door = await openTestDoor("2026-11-25T10:40:00-05:00");
  await door.world.store.write(({ owner }) => owner.saveMe(maya));
  await door.ask("POST", "/api/applications", larkfield);
  await door.ask("PUT", `${priya}/draft`, { subject, body, version: 0 });
  const approve = () =>
    door.ask("POST", `${priya}/approve`, {
      seen: { subject, body, to: "priya@larkfield.example" },
    });
  assert.equal((await approve()).status, 409);

  const { body: before } = await door.ask("POST", `${priya}/review`, { subject, body });
  const errors = before.findings.filter((one: Finding) => one.severity === "error");
  assert.ok(errors.length > 0);
  for (const finding of errors as Finding[]) {
    const fingerprint = fingerprintOf(finding, `Subject: ${subject}\n\n${body}`);
    const dismissal = {
      fingerprint,
      rule: finding.rule,
      why: "she asked for it",
      application: "larkfield",
    };
    assert.equal((await door.ask("POST", "/api/dismissals", dismissal)).status, 200);
  }
  const { body: after } = await door.ask("POST", `${priya}/review`, { subject, body });
  assert.equal(after.counts.error, 0);
  assert.deepEqual(
    after.dismissed.map(({ why }: { why: string }) => why),
    errors.map(() => "she asked for it"),
  );
  assert.equal((await approve()).status, 200);

  const { body: kept } = await door.ask("GET", "/api/dismissals");
  assert.equal(kept.length, errors.length);
  await door.ask("DELETE", `/api/dismissals/${kept[0].fingerprint}`);
  const { body: again } = await door.ask("POST", `${priya}/review`, { subject, body });
  assert.equal(again.counts.error, 1);
  const gone = await door.ask("DELETE", `/api/dismissals/${kept[0].fingerprint}`);
  assert.equal(gone.status, 404);
});

test("a finding is dismissed with a reason or not at all, and its dismissal is erased with the application", async () => {
  await using door = await openTestDoor("2026-11-25T10:40:00-05:00");
  await door.world.store.write(({ owner }) => owner.saveMe(maya));
  await door.ask("POST", "/api/applications", larkfield);
  const dismissal = { fingerprint: "0123456789abcdef", rule: "guilt", application: "larkfield" };
  const refused = await door.ask("POST", "/api/dismissals", { ...dismissal, why: "  " });
  assert.equal(refused.status, 422);
  await door.ask("POST", "/api/dismissals", { ...dismissal, why: "a quotation" });
  await door.world.store.write(({ applications }) => applications.erase("larkfield"));
  assert.deepEqual((await door.ask("GET", "/api/dismissals")).body, []);
});
