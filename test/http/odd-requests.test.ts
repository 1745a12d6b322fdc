import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDoor, origin } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const application = "/api/applications/larkfield";
const step = `${application}/steps/thank-you:r1:priya`;
const text = { subject: "Thank you", body: "Dear Priya, …" };

const odd: [method: string, path: string, body: unknown, status: number][] = [
  ["POST", "/api/applications", "{not json", 422],
  ["POST", "/api/applications", "", 422],
  ["POST", "/api/applications", null, 422],
  ["POST", "/api/applications", [], 422],
  ["GET", "/api/applications/%E0%A4%A", undefined, 404],
  ["GET", "/api/applications/%00", undefined, 404],
  ["PATCH", application, {}, 404],
  ["PUT", application, { facts: { ...larkfield, events: undefined }, version: 99 }, 409],
  ["PUT", `${application}/people/priya`, { name: "Priya", part: "boss" }, 422],
  ["DELETE", `${application}/people/priya`, undefined, 422],
  ["PUT", `${application}/interviews/r2`, { stage: "final", start: "noon", end: "one" }, 422],
  ["PUT", `${application}/files/..`, { content: "AA==" }, 404],
  ["POST", `${application}/events`, { type: "voided", event: "e99" }, 422],
  ["POST", `${application}/events`, { type: "promoted" }, 422],
  ["GET", `${application}/forecast?answerOnDay=never`, undefined, 422],
  ["PUT", `${step}/draft`, { ...text, subject: "Thank you\r\nBcc: all@acme.example" }, 422],
  ["PUT", `${step}/draft`, { ...text, body: "Dear\0" }, 422],
  ["POST", `${step}/approve`, { seen: text, at: "tomorrow" }, 422],
  ["POST", `${step}/sent`, { at: "tomorrow" }, 422],
  ["POST", `${step}/snooze`, { until: "tomorrow" }, 422],
  ["POST", `${step}/hand-off`, { as: "eml" }, 409],
  ["PUT", "/api/policy", { profile: "g9" }, 422],
  ["PUT", "/api/policy", { profile: "balanced", overrides: { "NOT-A-RULE": {} } }, 422],
  ["GET", "/api/search", undefined, 422],
  ["GET", `/api/search?q=${encodeURIComponent("'; DROP TABLE message; --")}`, undefined, 200],
  ["GET", "/api/calendars/usa", undefined, 422],
  ["POST", "/api/read", { text: "BEGIN:VCALENDAR\nEND:VCALENDAR" }, 422],
  ["POST", "/api/read", { base64: "!!!" }, 422],
  ["POST", "/api/answers/%3Cx%3E/settle", {}, 404],
];

test("whatever a page asks, what is wrong is told, and nothing is a fault of the program", async () => {
  await using door = await openTestDoor("2026-11-25T10:40:00-05:00");
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  for (const [method, path, body, status] of odd) {
    const headers = {
      Host: "127.0.0.1:4000",
      Cookie: door.cookie,
      Origin: origin,
      "Content-Type": "application/json",
    };
    const written = typeof body === "string" ? body : JSON.stringify(body);
    const init = { method, headers, ...(body === undefined ? {} : { body: written }) };
    const response = await door.request(path, init as RequestInit);
    assert.equal(response.status, status, `${method} ${path} ${written}: ${await response.text()}`);
  }
  assert.deepEqual(door.faults, []);
});

test("an answer that is pasted without its headers is taken in as the person's who wrote it", async () => {
  await using door = await openTestDoor("2026-11-25T10:40:00-05:00");
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  const pasted = "Hi Maya, we have no news yet. You will hear from me by 11 December. Dana";
  const said = { text: pasted, application: "larkfield", from: "dana" };
  const { body } = await door.ask("POST", "/api/import", said);
  assert.equal(body.taken.class, "holding");
  const { body: answers } = await door.ask("GET", "/api/answers");
  assert.equal(answers[0].event.from, "dana");
  assert.equal(answers[0].event.answerBy, "2026-12-11");
});
