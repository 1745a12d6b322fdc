import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { TodayLine } from "#actions/show-today.ts";
import type { MailAccount } from "#ports/account.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { openTestDoor, type OpenDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const morningAfter = "2026-11-25T10:40:00-05:00";
const priya = "/api/applications/larkfield/steps/thank-you:r1:priya";

async function open(now = morningAfter): Promise<OpenDoor> {
  const door = await openTestDoor(now);
  await door.world.store.write(({ owner }) => owner.saveMe(maya));
  await door.ask("POST", "/api/applications", larkfield);
  return door;
}

test("the morning after a panel, Today says whom to thank, until when, and why", async () => {
  await using door = await open();
  const { status, body } = await door.ask("GET", "/api/today");
  assert.equal(status, 200);
  assert.deepEqual(
    body.next.map(({ step }: { step: string }) => step),
    ["thank-you:r1:priya", "thank-you:r1:tom"],
  );
  const [first] = body.next;
  assert.equal(first.company, "Larkfield Energy");
  assert.equal(first.name, "Priya Raman");
  assert.equal(first.notBefore, "2026-11-24T16:30:00-05:00[America/New_York]");
  assert.equal(first.deadline, "2026-11-25T15:30:00-05:00[America/New_York]");
  assert.ok(first.because.some(({ rule }: { rule: string }) => rule === "THANK-1"));
  assert.deepEqual(body.nights, [
    {
      from: "2026-11-24T21:00:00-05:00[America/New_York]",
      until: "2026-11-25T08:00:00-05:00[America/New_York]",
    },
  ]);
  assert.equal(body.daysSinceLastApplication, 27);
});

test("what another process writes shows at once, although Today is kept between changes", async () => {
  await using door = await open();
  const { body: before } = await door.ask("GET", "/api/today");
  const { body: again } = await door.ask("GET", "/api/today");
  assert.deepEqual(again, before);
  const now = () => Temporal.Instant.from(morningAfter);
  await using other = openSqliteStore({ file: join(door.home, "afterword.db"), now });
  await other.write(({ applications }) => applications.erase("larkfield"));
  const { body: after } = await door.ask("GET", "/api/today");
  assert.deepEqual(after.next, []);
});

test("a note goes from the person's words to an approval of exactly these words, and is marked sent", async () => {
  await using door = await open();
  const { body: composed } = await door.ask("POST", `${priya}/draft/compose`, {});
  assert.match(composed.body, /one plant first/);
  const { subject, body } = composed;
  const saved = await door.ask("PUT", `${priya}/draft`, { subject, body, version: 0 });
  assert.equal(saved.body.version, 1);
  const review = await door.ask("POST", `${priya}/review`, { subject, body });
  assert.equal(review.body.counts.error, 0);
  const seen = { subject, body, to: "priya@larkfield.example" };
  const approved = await door.ask("POST", `${priya}/approve`, { seen });
  assert.equal(approved.status, 200, JSON.stringify(approved.body));
  assert.equal(approved.body.to.address, "priya@larkfield.example");
  const eml = await door.ask("POST", `${priya}/hand-off`, { as: "eml" });
  assert.match(eml.body.text, /^To: "?Priya Raman"? <priya@larkfield\.example>/m);
  assert.equal((await door.ask("POST", `${priya}/sent`, {})).status, 200);
  const { body: step } = await door.ask("GET", priya);
  assert.equal(step.step.status, "done");
  assert.equal(step.message.state, "sent");
});

test("Today asks for an approved note only to be handed over, and not at all where a mailbox sends it", async () => {
  await using door = await open();
  const { body: composed } = await door.ask("POST", `${priya}/draft/compose`, {});
  const { subject, body } = composed;
  await door.ask("PUT", `${priya}/draft`, { subject, body, version: 0 });
  const seen = { subject, body, to: "priya@larkfield.example" };
  await door.ask("POST", `${priya}/approve`, { seen });
  const today = async () => {
    const { body: shown } = await door.ask("GET", "/api/today");
    const states = [...shown.next, ...shown.also, ...shown.waiting];
    return states
      .filter(({ kind }: { kind: string }) => kind === "thank-you")
      .map((line: TodayLine) => [line.to, line.status, line.approved]);
  };
  assert.deepEqual(await today(), [
    ["priya", "ready", "by-hand"],
    ["tom", "ready", undefined],
  ]);
  const account = { id: "a", address: maya.email, pace: { secondsBetween: 0 } } as MailAccount;
  await door.world.store.write(({ accounts }) => accounts.save(account));
  assert.deepEqual(await today(), [
    ["tom", "ready", undefined],
    ["priya", "waiting", "goes"],
  ]);
});

test("an approval of another text than the stored one approves nothing", async () => {
  await using door = await open();
  await door.ask("PUT", `${priya}/draft`, { subject: "Thank you", body: "Dear Priya, …" });
  const seen = { subject: "Thank you", body: "Dear Priya, an older text" };
  const refused = await door.ask("POST", `${priya}/approve`, { seen });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.code, "conflict");
  assert.equal(refused.body.theirs.body, "Dear Priya, …");
  const { body: whole } = await door.ask("GET", "/api/applications/larkfield");
  assert.deepEqual(whole.messages, []);
});

test("an approval for an address that has changed approves nothing", async () => {
  await using door = await open();
  const { body: composed } = await door.ask("POST", `${priya}/draft/compose`, {});
  const { subject, body } = composed;
  await door.ask("PUT", `${priya}/draft`, { subject, body });
  await door.ask("PUT", "/api/applications/larkfield/people/priya", {
    name: "Priya Raman",
    part: "interviewer",
    email: "raman@larkfield.example",
  });
  const seen = { subject, body, to: "priya@larkfield.example" };
  const refused = await door.ask("POST", `${priya}/approve`, { seen });
  assert.equal(refused.status, 409);
});

test("an approval is called back, and the step is open again", async () => {
  await using door = await open();
  const { body: composed } = await door.ask("POST", `${priya}/draft/compose`, {});
  const { subject, body } = composed;
  await door.ask("PUT", `${priya}/draft`, { subject, body });
  await door.ask("POST", `${priya}/approve`, { seen: { subject, body } });
  assert.equal((await door.ask("POST", `${priya}/call-back`)).status, 200);
  const { body: step } = await door.ask("GET", priya);
  assert.equal(step.message.state, "withdrawn");
  assert.equal(step.step.status, "ready");
});

test("of two tabs that write one draft, the second is told and shown what is stored", async () => {
  await using door = await open();
  const mine = { subject: "Thank you", body: "mine", version: 0 };
  assert.equal((await door.ask("PUT", `${priya}/draft`, mine)).status, 200);
  const refused = await door.ask("PUT", `${priya}/draft`, { ...mine, body: "theirs" });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.theirs.body, "mine");
});

test("of two tabs that write one debrief, the second is told and shown what is stored", async () => {
  await using door = await open();
  const path = "/api/applications/larkfield/interviews/r1/debrief";
  const { body: before } = await door.ask("GET", path);
  const fit = { ...before.debrief, fit: "I ran releases" };
  const saved = await door.ask("PUT", path, { debrief: fit, version: before.version });
  assert.equal(saved.status, 200);
  assert.notEqual(saved.body.version, before.version);
  const refused = await door.ask("PUT", path, { debrief: before.debrief, version: before.version });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.theirs.debrief.fit, "I ran releases");
  assert.equal(refused.body.theirs.version, saved.body.version);
});

test("what arrives a second time, because its answer was lost, is stored and no conflict", async () => {
  await using door = await open();
  const path = "/api/applications/larkfield/interviews/r1/debrief";
  const { body: before } = await door.ask("GET", path);
  const mine = {
    debrief: { ...before.debrief, fit: "I ran releases" },
    version: before.version,
  };
  const first = await door.ask("PUT", path, mine);
  const again = await door.ask("PUT", path, mine);
  assert.deepEqual([again.status, again.body], [200, first.body]);

  const draft = { subject: "Thank you", body: "mine", version: 0 };
  const kept = await door.ask("PUT", `${priya}/draft`, draft);
  const keptAgain = await door.ask("PUT", `${priya}/draft`, draft);
  assert.deepEqual([keptAgain.status, keptAgain.body], [200, kept.body]);
});

test("a skipped step comes back when its event is undone", async () => {
  await using door = await open();
  const { body: skipped } = await door.ask("POST", `${priya}/skip`, { why: "met her since" });
  assert.equal((await door.ask("GET", priya)).body.step.status, "dropped");
  await door.ask("POST", `/api/applications/larkfield/events/${skipped.event.id}/undo`);
  assert.equal((await door.ask("GET", priya)).body.step.status, "ready");
});

test("what is not there is a 404, and what does not fit names every place", async () => {
  await using door = await open();
  for (const path of ["", "/steps/thank-you:r1:nobody", "/interviews/r9/debrief"])
    assert.equal((await door.ask("GET", `/api/applications/nowhere${path}`)).status, 404);
  assert.equal((await door.ask("GET", "/api/nothing")).status, 404);
  const refused = await door.ask("POST", "/api/applications", { ...larkfield, role: "", lead: 1 });
  assert.equal(refused.status, 422);
  assert.deepEqual(
    refused.body.problems.map(({ at }: { at: string }) => at),
    ["role", "lead"],
  );
  assert.deepEqual(door.faults, []);
});
