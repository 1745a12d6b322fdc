import { countForms } from "./counts.ts";
import { bareDayForms, dateForms } from "./dates.ts";
import { holidayForms } from "./holidays.ts";
import { onDay, words, type Form, type Place, type Span } from "./span.ts";
import { placedWeekForms, stretchForms } from "./stretches.ts";
import { placedWeekdayForms, weekdayForms } from "./weekdays.ts";

/** From the most telling to the least; what one has read the next does not see. */
const forms: readonly Form[] = [
  ...placedWeekForms,
  ...dateForms,
  ...placedWeekdayForms,
  ...holidayForms,
  ...bareDayForms,
  ...countForms,
  ...weekdayForms,
  ...stretchForms,
];

/** Every period that the plain words name, in their order. */
export function findSpans(plain: string, place: Place): Span[] {
  const found: Span[] = [];
  let left = plain;
  for (const [pattern, read] of forms)
    for (let match = pattern.exec(left); match; match = pattern.exec(left)) {
      const [at, to] = [match.index, match.index + match[0].length];
      left = blank(left, at, to);
      const reading = read(match.groups ?? {}, place);
      if (reading) found.push({ ...reading, at, to });
    }
  return found.length > 0 ? found.sort((a, b) => a.at - b.at) : endOfDay(left, place);
}

function blank(text: string, at: number, to: number): string {
  return text.slice(0, at) + "#".repeat(to - at) + text.slice(to);
}

/** "End of day" alone is today; beside another day it adds nothing. */
function endOfDay(left: string, place: Place): Span[] {
  const at = left.search(words("endofday"));
  const today = onDay(place.today);
  return at < 0 || !today ? [] : [{ ...today, at, to: at + "endofday".length }];
}
