import type { ApplicationFile, Event } from "#domain/facts/schema.ts";
import type { Plan, Step } from "#domain/plan/types.ts";
import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import type { CalendarRecord, WholeApplication } from "../api/types.ts";
import { withTemporal } from "./temporal.ts";

/** What a change would do to one step. `before` is absent where it is new, `after` where it goes. */
export interface Move {
  step: Step;
  before?: string;
  after?: string;
}

/** Plans in the browser as the server would if the facts were these; nothing is kept or sent. */
export async function planFile(whole: WholeApplication, file: ApplicationFile): Promise<Plan> {
  await withTemporal();
  const { plan } = await import("#domain/plan/plan.ts");
  const calendar = openCalendar(await calendarFor(whole, file));
  return plan(file, { now: Temporal.Instant.from(whole.plan.now), policy: whole.policy, calendar });
}

/** Another country has other holidays; without the server those that are known count. */
async function calendarFor(
  whole: WholeApplication,
  { application: { country, region } }: ApplicationFile,
): Promise<CalendarRecord> {
  const { application } = whole.file;
  if (!country || (country === application.country && region === application.region))
    return whole.calendar;
  try {
    return await call("loadCalendar", { path: { country }, query: { region } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return whole.calendar;
  }
}

/** The file as it would be if these things had happened too. */
export function withEvents(file: ApplicationFile, events: readonly Event[]): ApplicationFile {
  const { application } = file;
  return { ...file, application: { ...application, events: [...application.events, ...events] } };
}

function openCalendar({ country, region, weekend, years, holidays }: CalendarRecord) {
  return {
    weekend,
    years: [years[0] ?? 0, years[1] ?? 9999] as const,
    holidays: new Map(Object.entries(holidays)),
    ...(country ? { country } : {}),
    ...(region ? { region } : {}),
  };
}

/** Which dates would be others, in the order of the plan that is shown. */
export function movesBetween(before: Plan, after: Plan): Move[] {
  const open = ({ steps }: Plan) =>
    new Map(
      steps
        .filter(({ status }) => status !== "done" && status !== "dropped")
        .map((step) => [step.id, step]),
    );
  const [was, will] = [open(before), open(after)];
  const changed = [...was.values()].flatMap((step): Move[] => {
    const then = will.get(step.id);
    if (then?.sendAt === step.sendAt && then !== undefined) return [];
    return [{ step, ...sendAt("before", step), ...(then ? sendAt("after", then) : {}) }];
  });
  const fresh = [...will.values()]
    .filter(({ id }) => !was.has(id))
    .map((step): Move => ({ step, ...sendAt("after", step) }));
  return [...changed, ...fresh];
}

function sendAt(name: "before" | "after", step: Step): Partial<Move> {
  return { [name]: step.sendAt ?? "" };
}
