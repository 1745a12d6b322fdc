import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { Conflict, UnusableInput } from "#ports/errors.ts";
import type { Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { followPlan } from "./record-event.ts";

/** Takes in a whole application file: facts, and every event that the store does not have yet. Returns how many were new. */
export async function addApplication(
  world: World,
  file: ApplicationFile,
): Promise<{ id: string; added: number; isNew: boolean }> {
  return world.store.write((tables) => {
    const { events, ...facts } = file.application;
    const before = tables.applications.find(facts.id);
    if (!tables.owner.find().me) tables.owner.saveMe(file.me);
    tables.applications.save(facts);
    const known = new Set(before?.application.events.map(({ id }) => id));
    const fresh = events.filter(({ id }) => !known.has(id));
    for (const event of fresh) tables.applications.addEvent(facts.id, event, "import");
    requireSound(tables, facts.id);
    followPlan(world, tables, facts.id);
    return { id: facts.id, added: fresh.length, isNew: before === undefined };
  });
}

/**
 * Changes the facts of an application by a function of what is stored; the result is checked whole before it is kept. With a
 * `version`, only where that is still the stored one.
 */
export async function changeFacts(
  world: World,
  id: string,
  change: (application: ApplicationFile["application"]) => ApplicationFile["application"],
  version?: number,
): Promise<ApplicationFile["application"]> {
  return world.store.write((tables) => {
    const stored = tables.applications.load(id);
    if (version !== undefined && version !== stored.version)
      throw new Conflict(`${id} was changed elsewhere.`, stored);
    const { events: _, ...facts } = change(stored.application);
    tables.applications.save(facts, stored.version);
    requireSound(tables, id);
    followPlan(world, tables, id);
    return tables.applications.load(id).application;
  });
}

function requireSound(tables: Tables, id: string): void {
  const { application } = tables.applications.load(id);
  const { me } = tables.owner.find();
  const parsed = parseFile({ format: "afterword/application@1", me, application });
  if (!parsed.ok) throw new UnusableInput(`the application ${id}`, parsed.problems);
}
