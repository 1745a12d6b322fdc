import type { ApplicationFile, Person } from "#domain/facts/schema.ts";
import type { Held, Plan, Step } from "#domain/plan/types.ts";
import { instantAt } from "#domain/facts/instants.ts";
import type { AgendaLine, AgendaPage, Tables } from "#ports/store.ts";
import type { Elsewhere } from "#domain/plan/elsewhere.ts";
import type { World } from "#ports/world.ts";
import { markMoved, writeBasis, type Basis } from "./moved-steps.ts";

/** Of the pages; one of another form is made anew. */
const form = "4";
const aWeek = Temporal.Duration.from({ hours: 7 * 24 });
/** So many pages are made in one transaction, so that a large store neither fills the memory nor keeps others from writing. */
const atOnce = 200;

/** What every application asks for now and next. Plans again only those whose page is out of date, and keeps the new pages. */
export async function nextSteps(world: World): Promise<AgendaPage[]> {
  const now = world.store.now().epochMilliseconds;
  const pages = await world.store.read(({ agenda }) => agenda.list());
  const basis = writeBasis(await readBasis(world));
  const stale = (page: AgendaPage) =>
    page.policy !== basis || page.plannedAt > now || page.holdsUntil <= now;
  const ids = pages.filter(stale).map(({ application }) => application);
  if (ids.length === 0) return pages;
  await renewPages(world, ids);
  return world.store.read(({ agenda }) => agenda.list());
}

/** A step that stands at another time than before, though nothing happened to it. */
export interface MovedStep {
  readonly application: string;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Plans every application anew, whatever its page says, and tells each step that moved; approved messages follow. Returns how many. */
export async function replan(world: World, tell: (moved: MovedStep) => void): Promise<number> {
  const ids = await world.store.read(({ applications }) => applications.ids());
  await renewPages(world, ids, tell);
  return ids.length;
}

async function renewPages(
  world: World,
  ids: readonly string[],
  tell: (moved: MovedStep) => void = () => undefined,
): Promise<void> {
  const { readElsewhereIn } = await import("./plan-application.ts");
  const basis = await readBasis(world);
  const elsewhere = await world.store.read((tables) => readElsewhereIn(tables, world.store.now()));
  for (let at = 0; at < ids.length; at += atOnce) {
    const moved = await world.store.write(async (tables) => {
      const some = ids.slice(at, at + atOnce);
      const found: MovedStep[] = [];
      for (const id of some) found.push(...(await renew({ world, tables, id, basis, elsewhere })));
      return found;
    });
    for (const one of moved) tell(one);
  }
}

async function renew(renewal: {
  world: World;
  tables: Tables;
  id: string;
  basis: Basis;
  elsewhere: Elsewhere;
}): Promise<MovedStep[]> {
  const { world, tables, id, basis, elsewhere } = renewal;
  const { planIn } = await import("./plan-application.ts");
  const { followPlan } = await import("./record-event.ts");
  const { plan, version, file } = planIn(world, tables, id, elsewhere);
  const before = tables.agenda.find(id);
  const lines = markMoved(linesOf(plan, file), before, basis);
  const old = new Map(before?.lines.map(({ step, sendAt }) => [step, sendAt]));
  const moved = lines.flatMap(({ step, sendAt, moved }) =>
    moved && sendAt && old.get(step) !== sendAt
      ? [{ application: id, step, to: sendAt, ...moved }]
      : [],
  );
  if (moved.length > 0) followPlan(world, tables, id);
  tables.agenda.save({
    application: id,
    version,
    policy: writeBasis(basis),
    plannedAt: world.store.now().epochMilliseconds,
    holdsUntil: holdsUntil(plan, world.store.now()),
    lines,
  });
  return moved;
}

async function readBasis(world: World): Promise<Basis> {
  const policy = JSON.stringify(await world.store.read(({ owner }) => owner.find().policy));
  return { form, ...world.editions(), policy };
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
