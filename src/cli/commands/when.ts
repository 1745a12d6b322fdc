import { when } from "#domain/timeline/when.ts";
import { parseInstant } from "#domain/facts/instants.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const whenCommand: CommandSpec = {
  arguments: [["<words>", "what was said"]],
  options: [
    { flags: "--from <instant>", text: "when it was said" },
    { flags: "--country <code>", text: "whose public holidays count" },
    { flags: "--region <code>", text: "of that country" },
  ],
  run({ desk, given, options }) {
    const from = readFrom(options.from ?? desk.now().toString());
    const { answerBy, earliest, confidence, explanation } = when(given[0]!, {
      from,
      calendar: desk.world.loadCalendar(options.country, options.region),
    });
    show(desk, options, {
      json: { answerBy, earliest, confidence, explanation },
      text: () => `${answerBy ?? "no date"} (${confidence}): ${explanation}`,
    });
  },
};

/** Keeps the zone or the offset as written, for "tomorrow" is meant where it was said. */
function readFrom(text: string): Temporal.ZonedDateTime {
  const instant = parseInstant(text);
  if (!instant)
    throw new UnusableInput("--from", [
      {
        code: "not-an-instant",
        at: text,
        say: "write an instant such as 2026-11-18T10:00:00-05:00[America/New_York].",
      },
    ]);
  if (text.includes("[")) return Temporal.ZonedDateTime.from(text);
  return instant.toZonedDateTimeISO(/([+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "UTC");
}
