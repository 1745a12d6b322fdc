import { when } from "#domain/timeline/when.ts";
import type { Desk } from "./desk.ts";

/** The application to which they were said. */
export interface Place {
  id: string;
  timeZone: string;
  country?: string | undefined;
  region?: string | undefined;
}

/** Words without a date are read; what is read with low confidence, or is the person's own deadline, is shown and not taken. */
export function readWords(
  desk: Desk,
  words: string,
  at: string,
  { id, timeZone, country, region }: Place,
): { answerBy?: string } {
  const from = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const { answerBy, confidence, explanation, kind } = when(words, {
    from,
    calendar: desk.world.loadCalendar(country, region),
  });
  desk.hint(explanation);
  if (!answerBy || confidence === "low" || kind !== "deadline") {
    desk.hint(
      `No date was taken from these words. If there is one, say it: afterword happened ${id} timeline-stated --answer-by ${from.add({ days: 7 }).toPlainDate()}`,
    );
    return {};
  }
  return { answerBy };
}
