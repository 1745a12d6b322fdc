import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const morning = "2026-11-25T10:40:00-05:00";
const sample = "sample-larkfield";

test("sample data comes in, tells its story, and goes out in one go, leaving everything else", async () => {
  await using door = await openTestDoor(morning);
  await door.world.store.write(({ owner }) => owner.saveMe(maya));
  await door.ask("POST", "/api/applications", larkfield);
  const { body: added } = await door.ask("POST", "/api/samples");
  assert.equal(added.applications.length, 16);
  const { body: rows } = await door.ask("GET", "/api/applications");
  assert.deepEqual(
    rows
      .filter(({ sample: mark }: { sample: boolean }) => !mark)
      .map(({ id }: { id: string }) => id),
    ["larkfield"],
  );
  await door.ask("DELETE", "/api/samples");
  const { body: left } = await door.ask("GET", "/api/applications");
  assert.deepEqual(
    left.map(({ id }: { id: string }) => id),
    ["larkfield"],
  );
  const { body: settings } = await door.ask("GET", "/api/settings");
  assert.equal(settings.hasSamples, false);
  assert.equal(settings.me.email, maya.email);
});

test("where nobody said who they are, the samples say it and take it away again", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("POST", "/api/samples");
  assert.equal((await door.ask("GET", "/api/settings")).body.me.name, "Maya Lindqvist");
  await door.ask("DELETE", "/api/samples");
  assert.equal((await door.ask("GET", "/api/settings")).body.me, null);
});

test("the samples show a panel to thank, a check-in that is held, an answer to read, and an offer", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("POST", "/api/samples");
  const { body: today } = await door.ask("GET", "/api/today");
  assert.deepEqual(
    today.next.map(({ step }: { step: string }) => step),
    ["thank-you:r2:ines", "thank-you:r2:priya", "thank-you:r2:tom"],
  );
  assert.equal(today.next[0].deadline, "2026-11-25T15:30:00-05:00[America/New_York]");
  assert.equal(today.questions[0].sender, "jonas@fennimore.example");
  const held = today.held.map(({ step, application }: { step: string; application: string }) => [
    application,
    step,
  ]);
  assert.ok(
    held.some(([application]: string[]) => application === "sample-fennimore"),
    JSON.stringify(held),
  );
  assert.ok(
    today.also.some(({ kind }: { kind: string }) => kind === "offer-acknowledgement"),
    JSON.stringify(today.also),
  );
  const { body: whole } = await door.ask("GET", `/api/applications/${sample}`);
  assert.equal(whole.drafts.length, 3);
});

test("an approved letter of the samples is never sent, whatever mailbox is connected", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("POST", "/api/samples");
  const step = `/api/applications/${sample}/steps/thank-you:r2:priya`;
  const { body: draft } = await door.ask("GET", `${step}/draft`);
  const { subject, body } = draft;
  const approved = await door.ask("POST", `${step}/approve`, { seen: { subject, body } });
  assert.equal(approved.status, 200, JSON.stringify(approved.body));
  const server = { host: "127.0.0.1", port: 1, security: "tls" } as const;
  await door.world.store.write(({ accounts }) =>
    accounts.save({
      ...{ id: maya.email, address: maya.email, user: maya.email, secret: "none" },
      ...{ smtp: server, imap: server, filesSentCopies: false },
    }),
  );
  let opened = 0;
  door.world.mail.openOutbox = async () => {
    opened += 1;
    throw new Error("nothing of the samples may reach a mail server");
  };
  door.world.mail.openInbox = async () => ({
    ...{ readNew: async () => ({ mails: [], cursor: {} }), findInSent: async () => false },
    ...{ fileSentCopy: async () => {}, putDraft: async () => {}, watch: async () => {} },
    [Symbol.asyncDispose]: async () => {},
  });
  const { body: outcome } = await door.ask("POST", `${step}/send`);
  assert.equal(outcome.outcome, "stopped");
  assert.equal(opened, 0);
});

test("who one is can be said in parts, and what cannot be is told by its place", async () => {
  await using door = await openTestDoor(morning);
  const refused = await door.ask("PUT", "/api/me", { name: "Maya Lindqvist" });
  assert.deepEqual(
    refused.body.problems.map(({ at }: { at: string }) => at),
    ["email", "timeZone"],
  );
  await door.ask("PUT", "/api/me", maya);
  const { body } = await door.ask("PUT", "/api/me", { signature: "Maya" });
  assert.deepEqual(body, { ...maya, signature: "Maya" });
});

test("everything is erased only where the address was typed", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  await door.ask("PUT", "/api/applications/larkfield/files/rollout.pdf", { content: "JVBERg==" });
  const refused = await door.ask("POST", "/api/erase", { confirm: "yes" });
  assert.equal(refused.body.code, "not-allowed");
  assert.equal((await door.ask("GET", "/api/applications")).body.length, 1);
  await door.ask("POST", "/api/erase", { confirm: maya.email });
  assert.deepEqual((await door.ask("GET", "/api/applications")).body, []);
  assert.deepEqual(await door.world.files.list("larkfield"), []);
});

test("a file that was kept goes with the letter that promises it", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("PUT", "/api/me", maya);
  const [panel] = larkfield.interviews;
  const promised = [{ id: "m1", what: "the rollout case study", to: "dana", file: "rollout.pdf" }];
  await door.ask("POST", "/api/applications", {
    ...larkfield,
    interviews: [{ ...panel, debrief: { ...panel!.debrief, promised } }],
  });
  const files = "/api/applications/larkfield/files/rollout.pdf";
  await door.ask("PUT", files, { content: Buffer.from("%PDF-1.7").toString("base64") });
  const step = "/api/applications/larkfield/steps/promised-material:r1:m1";
  const { body: composed } = await door.ask("POST", `${step}/draft/compose`, {});
  const { subject, body, attachments } = composed;
  await door.ask("PUT", `${step}/draft`, { subject, body, attachments });
  const approved = await door.ask("POST", `${step}/approve`, { seen: { subject, body } });
  assert.equal(approved.status, 200, JSON.stringify(approved.body));
  const { body: eml } = await door.ask("POST", `${step}/hand-off`, { as: "eml" });
  assert.match(eml.text, /filename="?rollout\.pdf/);
});

test("kept files are listed with their application, and one can be taken away again", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  const files = "/api/applications/larkfield/files";
  for (const name of ["cv.pdf", "rollout.pdf"])
    await door.ask("PUT", `${files}/${name}`, { content: "JVBERg==" });
  const { body: whole } = await door.ask("GET", "/api/applications/larkfield");
  assert.deepEqual(whole.files, ["cv.pdf", "rollout.pdf"]);
  const { body: cv } = await door.ask("GET", `${files}/cv.pdf`);
  assert.deepEqual(cv, { content: "JVBERg==" });
  const { body: left } = await door.ask("DELETE", `${files}/cv.pdf`);
  assert.deepEqual(left, { files: ["rollout.pdf"] });
  assert.equal((await door.ask("DELETE", `${files}/cv.pdf`)).status, 200);
  assert.equal((await door.ask("GET", `${files}/cv.pdf`)).status, 404);
});

test("a name of a file cannot leave its folder", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  const path = `/api/applications/larkfield/files/${encodeURIComponent("../../afterword.db")}`;
  const { body } = await door.ask("PUT", path, { content: "AAAA" });
  assert.deepEqual(body.files, ["afterword.db"]);
  assert.equal((await door.ask("GET", "/api/applications")).status, 200);
});

test("a backup is the whole store as one file", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("PUT", "/api/me", maya);
  const headers = { Host: "127.0.0.1:4000", Cookie: door.cookie };
  const response = await door.request("/api/backup", { headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.equal(new TextDecoder().decode(bytes.slice(0, 15)), "SQLite format 3");
});

test("an export is the file that an import takes", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  const { body: file } = await door.ask("GET", "/api/applications/larkfield/export");
  await door.ask("DELETE", "/api/applications/larkfield");
  const { body } = await door.ask("POST", "/api/import", { text: JSON.stringify(file) });
  assert.deepEqual(body.added, { id: "larkfield", added: 2, isNew: true });
});

test("letters follow the language that was chosen, and one without wording is refused", async () => {
  await using door = await openTestDoor(morning);
  await door.ask("POST", "/api/samples");
  const compose = async () => {
    const steps = `/api/applications/${sample}/steps`;
    const { body } = await door.ask("POST", `${steps}/thank-you:r2:priya/draft/compose`, {});
    return body.body as string;
  };
  assert.match(await compose(), /^Hi Priya,/);
  const { body: chosen } = await door.ask("PUT", "/api/language", { language: "de" });
  assert.deepEqual(chosen, { language: "de" });
  assert.match(await compose(), /^Hallo Priya,\n\n.*\bdank/i);
  const refused = await door.ask("PUT", "/api/language", { language: "xx" });
  assert.equal(refused.status, 422);
  assert.match(refused.body.problems[0].say, /no wording in "xx"; there is in de, en/);
  assert.equal((await door.ask("GET", "/api/settings")).body.language, "de");
});
