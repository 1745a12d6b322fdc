import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What a plan rests on besides the application's own facts. */
export interface PlanContext {
  readonly now: Temporal.Instant;
  readonly policy: Policy;
  /** The working days of the application's country and region. */
  readonly calendar: WorkingCalendar;
  /** Further applications of the same person: they share the ceiling per person, and an accepted offer ends them all. */
  readonly others?: readonly ApplicationFile[];
}
