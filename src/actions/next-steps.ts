import type { ApplicationFile, Person } from "#domain/facts/schema.ts";
import type { Held, Plan, Step } from "#domain/plan/types.ts";
import { instantAt } from "#domain/facts/instants.ts";
import type { AgendaLine, AgendaPage, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/** Stands before the policy of a page; a page of another form is made anew. */
const form = "3";
const aWeek = Temporal.Duration.from({ hours: 7 * 24 });

/** What every application asks for now and next. Plans again only those whose page is out of date, and keeps the new pages. */
export async function nextSteps(world: World): Promise<AgendaPage[]> {
  const now = world.store.now().epochMilliseconds;
  const { pages, policy } = await world.store.read(({ agenda, owner }) => ({
    pages: agenda.list(),
    policy: `${form} ${JSON.stringify(owner.find().policy)}`,
  }));
  const stale = (page: AgendaPage) =>
    page.policy !== policy || page.plannedAt > now || page.holdsUntil <= now;
  if (!pages.some(stale)) return pages;
  await renew(world, pages.filter(stale), policy);
  return world.store.read(({ agenda }) => agenda.list());
}

async function renew(world: World, pages: AgendaPage[], policy: string): Promise<void> {
  const { planIn, readElsewhereIn } = await import("./plan-application.ts");
  await world.store.write((tables: Tables) => {
    const elsewhere = readElsewhereIn(tables, world.store.now());
    for (const { application } of pages) {
      const { plan, version, file } = planIn(world, tables, application, elsewhere);
      tables.agenda.save({
        application,
        version,
        policy,
        plannedAt: world.store.now().epochMilliseconds,
        holdsUntil: holdsUntil(plan, world.store.now()),
        lines: linesOf(plan, file),
      });
    }
  });
}

function linesOf(plan: Plan, { application }: ApplicationFile): AgendaLine[] {
  const held = new Map(plan.held.map((one) => [one.step, one]));
  const people = new Map(application.people.map((person) => [person.id, person]));
  return plan.steps
    .filter(({ status }) => status !== "done" && status !== "dropped")
    .map((step) => ({
      ...lineOf(step, held.get(step.id), people.get(step.to ?? "")),
      ...roundOf(application, step),
    }));
}

function roundOf({ interviews }: ApplicationFile["application"], step: Step) {
  const round = interviews.find(({ id }) => id === step.interview);
  return round ? { round: { stage: round.stage, start: round.start, end: round.end } } : {};
}

function lineOf(step: Step, held?: Held, person?: Person): AgendaLine {
  const { id, because, status, ...rest } = step;
  return {
    ...rest,
    step: id,
    status: status as AgendaLine["status"],
    held: held !== undefined,
    because: held?.because ?? because,
    ...(held?.until ? { heldUntil: held.until } : {}),
    ...(person ? { name: person.name } : {}),
    ...(person?.salutation ? { salutation: person.salutation } : {}),
  };
}

/** The next instant at which any status of the plan can change by itself; at the latest in a week. */
function holdsUntil(plan: Plan, now: Temporal.Instant): number {
  const borders = plan.steps
    .flatMap(({ notBefore, sendAt, deadline, expires }) => [notBefore, sendAt, deadline, expires])
    .concat(plan.held.map(({ until }) => until))
    .filter((text) => text !== undefined)
    .map((text) => instantAt(text).epochMilliseconds + 1);
  return Math.min(
    now.add(aWeek).epochMilliseconds,
    ...borders.filter((at) => at > now.epochMilliseconds),
  );
}
