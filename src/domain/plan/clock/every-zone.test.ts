import assert from "node:assert/strict";
import { test } from "node:test";
import { writeDay } from "./days.ts";
import { hourMs, openZone } from "./zone.ts";

const from = Temporal.Instant.from("2015-01-01T00:00:00Z");
const until = Temporal.Instant.from("2040-12-31T00:00:00Z");

/** Every change of the clocks between the two years. */
function transitionsOf(id: string): number[] {
  const found: number[] = [];
  let next = from.toZonedDateTimeISO(id).getTimeZoneTransition("next");
  while (next && Temporal.Instant.compare(next.toInstant(), until) < 0) {
    found.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition("next");
  }
  return found;
}

test("local days and clocks agree with Temporal around every change of the clocks, in every zone", () => {
  for (const id of Intl.supportedValuesOf("timeZone")) {
    const zone = openZone(id);
    for (const change of [from.epochMilliseconds, ...transitionsOf(id)])
      for (const moment of [change - 1, change, change + hourMs]) {
        const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(id);
        const clock = local.toPlainTime().since("00:00").total("milliseconds");
        assert.equal(zone.clockOf(moment), clock, `${id} ${local}`);
        assert.equal(writeDay(zone.dayOf(moment)), local.toPlainDate().toString(), id);
      }
  }
});

test("a wall-clock time in a gap or an overlap is the moment that Temporal finds, in every zone", () => {
  for (const id of Intl.supportedValuesOf("timeZone")) {
    const zone = openZone(id);
    for (const change of transitionsOf(id))
      for (const clock of [0, hourMs / 2, 2 * hourMs, 2.5 * hourMs, 10 * hourMs]) {
        const day = zone.dayOf(change);
        const wanted = Temporal.PlainDate.from(writeDay(day))
          .toPlainDateTime()
          .add({ milliseconds: clock })
          .toZonedDateTime(id).epochMilliseconds;
        assert.equal(zone.at(day, clock), wanted, `${id} ${writeDay(day)} ${clock / hourMs} h`);
      }
  }
});
