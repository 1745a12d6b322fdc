import type { Application } from "#domain/facts/schema.ts";
import { plainCalendar, type WorkingCalendar } from "#domain/plan/working-calendar.ts";

/** The working calendar of an application's country and region; Monday to Friday where the country is not known. */
export async function calendarOf(application: Application): Promise<WorkingCalendar> {
  if (application.country === undefined) return plainCalendar;
  const { loadCalendar } = await import("#calendar/holidays.ts");
  return loadCalendar(application.country, application.region);
}
