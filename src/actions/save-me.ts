import { problemsOf } from "#domain/facts/parse-file.ts";
import { meSchema, type Me } from "#domain/facts/schema.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** Says who the person is; what is left out stays as it was. */
export async function saveMe(world: World, stated: Partial<Me>): Promise<Me> {
  return world.store.write(({ owner }) => {
    const parsed = meSchema.safeParse({ ...owner.find().me, ...stated });
    if (!parsed.success) throw new UnusableInput("me", problemsOf(parsed.error));
    owner.saveMe(parsed.data);
    return parsed.data;
  });
}
