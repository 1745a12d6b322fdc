import type { World } from "#ports/world.ts";
import { recordEventIn, writeNow, type Recorded } from "./record-event.ts";

/** Takes back what an event recorded; the event stays on file, marked as void. */
export async function undoEvent(
  world: World,
  { application, event }: { application: string; event: string },
): Promise<Recorded> {
  return world.store.write((tables) => {
    const { timeZone } = tables.applications.load(application).application;
    return recordEventIn({
      world,
      tables,
      application,
      author: "person",
      event: { type: "voided", at: writeNow(world, timeZone), event },
    });
  });
}
