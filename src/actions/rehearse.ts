import type { World } from "#ports/world.ts";

/**
 * Does the work on the store as it is and undoes all of it: what would come about, and nothing kept. The work must wait for nothing
 * but the tables.
 */
export async function rehearse<T>(world: World, work: (world: World) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  const undone = new Error("undone");
  try {
    await world.store.write(async (tables) => {
      const inside: World["store"] = {
        ...world.store,
        read: async (inner) => inner(tables),
        write: async (inner) => inner(tables),
      };
      result = { value: await work({ ...world, store: inside }) };
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
  }
  return result!.value;
}
