import assert from "node:assert/strict";
import { test } from "node:test";
import { mayTell, noticesOf } from "./notices.ts";

const checkIn = { id: "kern/check-in:r1:1" };
const thanks = { id: "kern/thank-you:r2:julia" };

test("switching notices on tells nothing of what is there already", () => {
  const { due, answers, told } = noticesOf({ due: [checkIn], mails: ["<a@kern>"] }, undefined);
  assert.deepEqual([due, answers, [...told]], [[], 0, [checkIn.id, "<a@kern>"]]);
});

test("what becomes due is told once", () => {
  const now = { due: [checkIn, thanks], mails: [] };
  const first = noticesOf(now, new Set([checkIn.id]));
  assert.deepEqual(first.due, [thanks]);
  assert.deepEqual(noticesOf(now, first.told).due, []);
});

test("a mail that came is counted once", () => {
  const now = { due: [], mails: ["<a@kern>"] };
  const first = noticesOf(now, new Set());
  assert.equal(first.answers, 1);
  assert.equal(noticesOf(now, first.told).answers, 0);
});

test("outside of one's hours nothing is told, wherever the machine is", () => {
  const hours = { from: "08:00", until: "21:00", zone: "America/New_York" };
  assert.equal(mayTell(new Date("2026-11-25T12:59:00Z"), hours), false);
  assert.equal(mayTell(new Date("2026-11-25T13:00:00Z"), hours), true);
  assert.equal(mayTell(new Date("2026-11-26T02:00:00Z"), hours), false);
});
