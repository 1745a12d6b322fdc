/** Times of the sample story, which is told as if it ended today: `at(-1, "14:00")` is two in the afternoon yesterday. */
export interface Days {
  at(day: number, time: string): string;
  on(day: number): string;
  /** The day itself, or the Monday after it: nobody at an employer answers at the weekend. */
  weekday(day: number): number;
  /** The Friday of the week after the one in which a day lies. */
  fridayAfter(day: number): string;
}

export const sampleZone = "America/New_York";

export function daysUntil(now: Temporal.Instant): Days {
  const today = now.toZonedDateTimeISO(sampleZone).toPlainDate();
  return {
    at: (day, time) =>
      today
        .add({ days: day })
        .toZonedDateTime({ timeZone: sampleZone, plainTime: time })
        .toString({ smallestUnit: "second" }),
    on: (day) => today.add({ days: day }).toString(),
    weekday(day) {
      const { dayOfWeek } = today.add({ days: day });
      return dayOfWeek > 5 ? day + 8 - dayOfWeek : day;
    },
    fridayAfter(day) {
      const from = today.add({ days: day });
      return from.add({ days: 12 - from.dayOfWeek }).toString();
    },
  };
}
