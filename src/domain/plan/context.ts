import type { Policy } from "#domain/policy/policy.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What a plan rests on besides the application's own facts. */
export interface PlanContext {
  readonly now: Temporal.Instant;
  readonly policy: Policy;
  /** The working days of the application's country and region. */
  readonly calendar: WorkingCalendar;
  /** The person's other applications: they share the ceiling per person and per employer, and an accepted offer ends them all. */
  readonly elsewhere?: Elsewhere;
}
