import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const today = "2026-11-25T10:40:00-05:00";
const opener = `/api/templates/${encodeURIComponent("thank-you/opener")}`;

test("a wording of one's own is in the next letter, and out of it again when it is taken back", async () => {
  await using door = await openTestDoor(today);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  const texts = ["I left your building with a lighter step {{ day }}."];
  const { body: saved } = await door.ask("PUT", opener, { texts });
  assert.equal(saved.standing, "own");
  const compose = "/api/applications/larkfield/steps/thank-you:r1:priya/draft/compose";
  const { body: draft } = await door.ask("POST", compose, {});
  assert.match(draft.body, /I left your building with a lighter step yesterday\./);
  const { body: back } = await door.ask("DELETE", opener);
  assert.equal(back.standing, "built-in");
  const { body: after } = await door.ask("POST", compose, {});
  assert.doesNotMatch(after.body, /lighter step/);
});

test("a wording that cannot be used is refused with its line and reason, and nothing is kept", async () => {
  await using door = await openTestDoor(today);
  const unclosed = ["Thank you.\n{% if day %}Until {{ day }}."];
  const refused = await door.ask("PUT", opener, { texts: unclosed });
  assert.equal(refused.status, 422);
  assert.match(refused.body.problems[0].at, /line 2/);
  assert.match(refused.body.problems[0].say, /not closed/);
  const unknown = await door.ask("PUT", opener, { texts: ["Thank you, {{ salary }}."] });
  assert.match(unknown.body.problems[0].say, /no value called "salary"/);
  const { body } = await door.ask("GET", opener);
  assert.equal(body.standing, "built-in");
});

test("a wording without end is stopped and told, and no fault of the program", async () => {
  await using door = await openTestDoor(today);
  const texts = ["{% for one in (1..999999999) %}{{ one }}{% endfor %}"];
  const { status, body } = await door.ask("POST", `${opener}/preview`, { texts });
  assert.equal(status, 422);
  assert.equal(body.problems[0].code, "bad-template");
  assert.deepEqual(door.faults, []);
});

test("the preview shows a letter with the wording in it, on sample facts and on those on file", async () => {
  await using door = await openTestDoor(today);
  const texts = ["It was kind of you to make room for me {{ day }}."];
  const { body: sample } = await door.ask("POST", `${opener}/preview`, { texts });
  assert.deepEqual(sample.uses, ["It was kind of you to make room for me yesterday."]);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  const { body: shown } = await door.ask("GET", opener);
  const tom = shown.letters.find(({ name }: { name: string }) => name === "Tom Okafor");
  const { application, step } = tom;
  const { body: real } = await door.ask("POST", `${opener}/preview`, { texts, application, step });
  assert.match(real.body, /^Hi Tom|^Dear Tom|^Hello Tom/);
  assert.equal((await door.ask("GET", opener)).body.standing, "built-in");
});

test("every letter of the wording can be seen on sample facts", async () => {
  await using door = await openTestDoor(today);
  const { body } = await door.ask("GET", "/api/templates");
  const unseen: string[] = [];
  for (const { place, form } of body.places) {
    if (form !== "letter") continue;
    const { body: shown } = await door.ask("GET", `/api/templates/${place}`);
    const address = `/api/templates/${place}/preview`;
    const { body: preview } = await door.ask("POST", address, { texts: shown.builtIn });
    if (preview.uses.length === 0) unseen.push(place);
  }
  assert.deepEqual(unseen, []);
});
