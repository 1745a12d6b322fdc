import type { World } from "#ports/world.ts";
import { sampleMe } from "./add-samples.ts";
import { eraseApplication } from "./erase-application.ts";
import { isSample } from "./samples/mark.ts";

/** Takes all sample data out, and nothing else; who the samples said the person is goes with it. Returns the ids. */
export async function removeSamples(world: World): Promise<string[]> {
  const ids = await world.store.read(({ applications }) =>
    applications
      .list()
      .map(({ application }) => application.id)
      .filter(isSample),
  );
  for (const id of ids) await eraseApplication(world, id);
  await world.store.write(({ owner }) => {
    if (JSON.stringify(owner.find().me) === JSON.stringify(sampleMe)) owner.forgetMe();
  });
  return ids;
}
