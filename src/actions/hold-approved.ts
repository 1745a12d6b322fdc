import type { World } from "#ports/world.ts";

/** After a restore: what was approved needs a new approval, and what was being sent is unsure. Returns the steps concerned. */
export async function holdApproved(world: World): Promise<string[]> {
  return world.store.write(({ messages }) => {
    const approved = messages.list({ states: ["approved", "claimed", "deferred"] });
    for (const { id } of approved)
      messages.addState(id, "withdrawn", {
        author: "worker",
        say: "the store was restored from a backup; approve it again",
      });
    const sending = messages.list({ states: ["sending"] });
    for (const { id } of sending)
      messages.addState(id, "unsure", {
        author: "worker",
        say: "the store was restored from a backup",
      });
    return [...approved, ...sending].map(({ step }) => step);
  });
}
