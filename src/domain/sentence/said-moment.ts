import { saidDay, type SaidDay } from "./said-days.ts";
import { saidHours, type SaidHours } from "./said-hours.ts";
import { cut, gap } from "./name-words.ts";

/** The hours and the day that a text names. `side` says of a weekday without more whether it is still to come. */
export function saidMoment(
  text: string,
  from: Temporal.ZonedDateTime,
  side: (hasHour: boolean) => boolean | undefined,
): { hours: SaidHours | undefined; day: SaidDay | undefined } {
  const hours = saidHours(withoutDates(text));
  const day = saidDay(hours ? cut(text, hours) : text, from.toPlainDate(), {
    isAhead: side(hours !== undefined),
    isMonthFirst: from.timeZoneId.startsWith("America/"),
  });
  return { hours, day };
}

/** "Room 3.12" */
const rooms = /\b(?:room|raum|zimmer|suite|floor|hall|ref\.?|no\.) \S*\d[\d.]*\d/giu;

/** Numbers of dates and of rooms are no hours. */
function withoutDates(text: string): string {
  const dates =
    /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?(?:0?\d|1[0-2])\.(?:\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{4})?|\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)(?: of)?(?: \p{L}{3,})?|\d{1,2}\.? (?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*/giu;
  return text
    .replace(dates, (date) => gap.repeat(date.length))
    .replace(rooms, (room) => gap.repeat(room.length));
}
