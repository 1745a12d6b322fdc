import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApplicationRow } from "../api/types.ts";
import { dueOf, inOrderOfDue, newestFirst } from "./index-order.ts";

type Next = NonNullable<ApplicationRow["next"]>;

function row(id: string, next?: Partial<Next>) {
  return { id, ...(next ? { next: next as Next } : {}) };
}

test("the application whose next thing closes first stands first, and one that asks for nothing stands last", () => {
  const rows = [
    row("quiet"),
    row("monday", {
      status: "waiting",
      sendAt: "2026-11-30T10:00:00-05:00",
      deadline: "2026-12-01T10:00:00-05:00",
    }),
    row("also quiet"),
    row("today", {
      status: "ready",
      sendAt: "2026-11-20T10:00:00-05:00",
      deadline: "2026-11-25T15:30:00-05:00",
    }),
  ];
  assert.deepEqual(
    inOrderOfDue(rows).map(({ id }) => id),
    ["today", "monday", "quiet", "also quiet"],
  );
  assert.equal(dueOf(rows[1]!), "2026-11-30T10:00:00-05:00");
});

test("of those that are over the one that ended last stands first", () => {
  const over = ["2026-10-24", "2026-11-05", "2026-10-11"].map((day) => ({
    last: { type: "rejected", at: `${day}T10:00:00Z` },
  }));
  assert.deepEqual(
    newestFirst(over).map(({ last }) => last.at.slice(0, 10)),
    ["2026-11-05", "2026-10-24", "2026-10-11"],
  );
});
