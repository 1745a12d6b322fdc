import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event } from "#domain/facts/schema.ts";
import { readPast } from "./past.ts";
import { fileOf, sent } from "./sample/kiln.ts";

const now = Date.parse("2026-10-20T12:00:00Z");
const past = (...events: object[]) =>
  readPast(fileOf({ events }).application.events as Event[], now);
const voided = (id: string, on: string, event: string) => ({
  id,
  type: "voided",
  at: `2026-${on}T12:00:00Z`,
  event,
});
const bounce = (id: string, on: string, more: object = {}) => ({
  id,
  type: "bounce",
  at: `2026-${on}T12:00:00Z`,
  to: "rosa",
  ...more,
});
const withdrawn = { id: "w", type: "withdrawn", at: "2026-10-06T12:00:00Z" };
const idsOf = (found: readonly { event: { id: string } }[]) => found.map(({ event }) => event.id);

test("what was taken back does not hold, and what took it back can itself be taken back", () => {
  assert.deepEqual(idsOf(past(withdrawn).of("withdrawn")), ["w"]);
  assert.deepEqual(idsOf(past(withdrawn, voided("v", "10-07", "w")).of("withdrawn")), []);
  const twice = [withdrawn, voided("v", "10-07", "w"), voided("u", "10-08", "v")];
  assert.deepEqual(idsOf(past(...twice).of("withdrawn")), ["w"]);
});

test("a bounce that names its message takes that one back, however many went later", () => {
  const mails = [
    sent("a", "2026-10-12", { messageId: "<a@post.example>" }),
    sent("b", "2026-10-13", { messageId: "<b@post.example>" }),
  ];
  const named = past(...mails, bounce("x", "10-14", { messageId: "<a@post.example>" }));
  assert.deepEqual(idsOf(named.delivered), ["b"]);
  assert.deepEqual(idsOf(past(...mails, bounce("x", "10-14")).delivered), ["a"]);
});

test("a bounce takes back what went before it, at the latest at the same moment, and by mail", () => {
  const same = past(sent("a", "2026-10-12"), bounce("x", "10-12"));
  assert.deepEqual(idsOf(same.delivered), []);
  const later = past(sent("a", "2026-10-13"), bounce("x", "10-12"));
  assert.deepEqual(idsOf(later.delivered), ["a"]);
  const called = past(sent("a", "2026-10-12", { channel: "phone" }), bounce("x", "10-13"));
  assert.deepEqual(idsOf(called.delivered), ["a"]);
});

test("an address that works again after a bounce can fail again", () => {
  const mended = [bounce("x", "10-12"), sent("a", "2026-10-13")];
  assert.equal(past(...mended).hasBounced("rosa", "rosa@kiln.example"), false);
  const again = past(...mended, sent("b", "2026-10-14"), bounce("y", "10-15"));
  assert.equal(again.hasBounced("rosa", "rosa@kiln.example"), true);
  assert.equal(again.hasBounced("tom", "tom@kiln.example"), false);
});

test("a bounce that names its address says nothing of another one", () => {
  const named = past(bounce("x", "10-12", { address: "Rosa@kiln.example" }));
  assert.equal(named.hasBounced("rosa", "rosa@kiln.example"), true);
  assert.equal(named.hasBounced("rosa", "r.amsel@kiln.example"), false);
});
