import type { WorkingCalendar } from "../working-calendar.ts";
import { parseDay, weekdayOf, type Day } from "./days.ts";

/** A working calendar made ready for counting: days are numbers, holidays a table. */
export interface WorkingDays {
  isWorking(day: Day): boolean;
  /** The day itself, or the first working day after it. */
  from(day: Day): Day;
  /** The `count`th working day after a day (before it, where `count` is negative); the day itself never counts. */
  add(day: Day, count: number): Day;
  /** Why nobody works on a day: the holiday's name, or "weekend"; undefined on a working day. */
  whyFree(day: Day): string | undefined;
}

const known = new WeakMap<WorkingCalendar, WorkingDays>();

/** Makes a calendar ready for counting, once per calendar. */
export function workingDaysOf(calendar: WorkingCalendar): WorkingDays {
  const found = known.get(calendar);
  if (found) return found;
  const days = readCalendar(calendar);
  known.set(calendar, days);
  return days;
}

function readCalendar(calendar: WorkingCalendar): WorkingDays {
  const holidays = new Map([...calendar.holidays].map(([date, name]) => [parseDay(date), name]));
  const isWorking = (day: Day): boolean =>
    !calendar.weekend.includes(weekdayOf(day)) && !holidays.has(day);
  return {
    isWorking,
    from: (day) => nearest(day, 1, isWorking),
    add: (day, count) => {
      const way = Math.sign(count);
      let candidate = day;
      for (let left = Math.abs(count); left > 0; left--)
        candidate = nearest(candidate + way, way, isWorking);
      return candidate;
    },
    whyFree: (day) => (isWorking(day) ? undefined : (holidays.get(day) ?? "weekend")),
  };
}

function nearest(day: Day, way: number, isWorking: (day: Day) => boolean): Day {
  let candidate = day;
  while (!isWorking(candidate)) candidate += way;
  return candidate;
}
