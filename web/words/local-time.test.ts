import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as withTemporal from "./local-time.ts";

/** As a browser reads it that has no Temporal yet. */
async function withoutTemporal(): Promise<typeof withTemporal> {
  const kept = Object.getOwnPropertyDescriptor(globalThis, "Temporal")!;
  Reflect.deleteProperty(globalThis, "Temporal");
  try {
    const again = new URL("local-time.ts?without-temporal", import.meta.url).href;
    return (await import(again)) as typeof withTemporal;
  } finally {
    Object.defineProperty(globalThis, "Temporal", kept);
  }
}

const ways = { "with Temporal": withTemporal, "without Temporal": await withoutTemporal() };
for (const [name, { localTime }] of Object.entries(ways))
  describe(`local time ${name}`, () => {
    test("is that of the zone, its day included", () => {
      assert.deepEqual(localTime(Date.parse("2026-11-25T03:05:00Z"), "America/New_York"), {
        ...{ year: 2026, month: 10, day: 24, weekday: 2, hour: 22, minute: 5 },
      });
    });

    test("follows summer time and offsets of half an hour", () => {
      const { day, hour, minute } = localTime(Date.parse("2026-07-01T20:10:00Z"), "Asia/Kolkata");
      assert.deepEqual([day, hour, minute], [2, 1, 40]);
      assert.equal(localTime(Date.parse("2026-03-08T06:59:00Z"), "America/New_York").hour, 1);
      assert.equal(localTime(Date.parse("2026-03-08T07:00:00Z"), "America/New_York").hour, 3);
    });

    test("holds before 1970 and within a second", () => {
      const { year, hour, minute } = localTime(Date.parse("1969-12-31T23:59:59.750Z"), "UTC");
      assert.deepEqual([year, hour, minute], [1969, 23, 59]);
    });
  });
