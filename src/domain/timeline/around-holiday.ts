import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { days, nextWeekday, onDay } from "./named-days.ts";
import { weekOf } from "./periods.ts";
import type { Span } from "./spans.ts";

/** "The week after Thanksgiving" and "the Monday after Easter" are promises; "by Christmas" ends on its first day. */
export function aroundHoliday(plain: string, holiday: Span, calendar: WorkingCalendar): Span {
  const left = plain.slice(0, holiday.at);
  if (/\bby (?:the )?$/.test(left)) return { ...holiday, last: holiday.first };
  const match = new RegExp(`\\b(?:the )?(week|${days}) (after|before) (?:the )?$`).exec(left);
  if (!match) return holiday;
  const text = plain.slice(match.index, holiday.at) + holiday.text;
  const place = { at: match.index, text, counted: "", sure: "medium" } as const;
  const later = match[2] === "after";
  if (match[1] === "week") return { ...weekOf(holiday.first, calendar, later ? 1 : -1), ...place };
  const next = nextWeekday(match[1]!, holiday.first);
  const before = next.subtract({
    weeks: next.subtract({ weeks: 1 }).equals(holiday.first) ? 2 : 1,
  });
  return { ...onDay(later ? next : before)!, ...place };
}
