import { parseInstant } from "#domain/facts/instants.ts";
import { when } from "#domain/timeline/when.ts";
import type { Timeline } from "#domain/timeline/when.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** What an employer's words about when mean as a date, said at a time (now where it is left out) and read in their zone and country. */
export async function readWhen(
  world: World,
  application: string,
  { words, at }: { words: string; at?: string },
): Promise<Pick<Timeline, "answerBy" | "earliest" | "confidence" | "explanation">> {
  const { timeZone, country, region } = await world.store.read(
    ({ applications }) => applications.load(application).application,
  );
  const instant = at === undefined ? world.store.now() : parseInstant(at);
  if (!instant)
    throw new UnusableInput("the time", [
      { code: "not-an-instant", at: "at", say: "write an instant such as 2026-11-20T14:00:00Z." },
    ]);
  const from = instant.toZonedDateTimeISO(timeZone);
  const read = when(words, { from, calendar: world.loadCalendar(country, region) });
  const { answerBy, earliest, confidence, explanation } = read;
  return { answerBy, earliest, confidence, explanation };
}
