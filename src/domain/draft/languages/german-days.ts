import type { DayWords } from "../days.ts";

const months =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const weekdays = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" ");

/** heute · gestern · am Dienstag · am 3. Mai */
export function dayWords(start: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): DayWords {
  const from = start.toPlainDate();
  const days = from.until(now.toPlainDate()).days;
  const date = writeDate(from);
  if (days <= 0) {
    const part =
      start.hour < 12 ? "heute Morgen" : start.hour < 17 ? "heute Nachmittag" : "heute Abend";
    return { day: "heute", part, of: "", date };
  }
  const day =
    days === 1 ? "gestern" : days < 7 ? `am ${weekdays[from.dayOfWeek - 1] ?? ""}` : `am ${date}`;
  return { day, part: day, of: "", date };
}

export function writeDate(date: Temporal.PlainDate): string {
  return `${date.day}. ${months[date.month - 1] ?? ""}`;
}

/** Freitag, den 12. Februar: as it stands behind "bis" */
export function writeDay(date: Temporal.PlainDate): string {
  return `${weekdays[date.dayOfWeek - 1] ?? ""}, den ${writeDate(date)}`;
}
