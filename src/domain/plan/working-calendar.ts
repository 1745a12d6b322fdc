/** The working days of one country and region. Dates are ISO text; names are those of the public holidays. */
export interface WorkingCalendar {
  readonly country?: string;
  readonly region?: string;
  /** ISO weekdays (1 Monday … 7 Sunday) on which nobody works. */
  readonly weekend: readonly number[];
  /** Date (YYYY-MM-DD) to the name of the public holiday. */
  readonly holidays: ReadonlyMap<string, string>;
  /** The years that `holidays` covers, both ends included; outside them only weekends are known. */
  readonly years: readonly [number, number];
}

/** Monday to Friday without holidays: what counts until the country is known. */
export const plainCalendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map(),
  years: [0, 9999],
};

export function isWorkingDay(day: Temporal.PlainDate, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.includes(day.dayOfWeek) && !calendar.holidays.has(day.toString());
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(
  day: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = candidate.add({ days: 1 });
  return candidate;
}

/** The `count`th working day after a day; the day itself never counts. With 0 the day itself, working day or not. */
export function addWorkingDays(
  day: Temporal.PlainDate,
  count: number,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  let candidate = day;
  for (let left = count; left > 0; left--)
    candidate = workingDayFrom(candidate.add({ days: 1 }), calendar);
  return candidate;
}
