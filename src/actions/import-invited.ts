import type { World } from "#ports/world.ts";
import { importInvitation, type ImportedInterview } from "./import-invitation.ts";

/**
 * Makes interviews of the invitation that came in a mail of an application; an update or a cancellation follows them. Done again it
 * changes nothing. What cannot be read of it is left to the person, for the mail itself was taken in.
 */
export async function importInvited(
  world: World,
  application: string,
  calendar: string,
): Promise<ImportedInterview[]> {
  const { events } = await world.readInvitation(calendar);
  const imported: ImportedInterview[] = [];
  for (const event of events)
    imported.push(
      ...(await importInvitation(world, event, { application }).then(
        (one) => [one],
        () => [],
      )),
    );
  return imported.filter(({ change }) => change !== "ignored");
}
