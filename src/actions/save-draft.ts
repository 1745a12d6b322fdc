import { isDeepStrictEqual } from "node:util";
import { AppError, Conflict } from "#ports/errors.ts";
import type { StoredDraft } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/**
 * Keeps the text as the draft of its step; with `version` only where that is still the stored one. A message that was approved with another text is withdrawn: approval is of
 * exact words.
 */
export async function saveDraft(
  world: World,
  draft: Omit<StoredDraft, "version">,
  version?: number,
): Promise<StoredDraft> {
  return world.store.write(({ drafts, messages }) => {
    const before = drafts.find(draft.application, draft.step);
    if (before && isSame(before, draft)) return before;
    if (version !== undefined && version !== (before?.version ?? 0))
      throw new Conflict(`The draft of ${draft.step} was changed elsewhere.`, before ?? null);
    const open = messages.findOpen(draft.application, draft.step);
    if (open && (open.subject !== draft.subject || open.body !== draft.body)) {
      if (open.state !== "approved" && open.state !== "deferred")
        throw new AppError(
          "not-allowed",
          `The message of ${draft.step} is ${open.state} at this moment.`,
        );
      messages.addState(open.id, "withdrawn", {
        author: "person",
        say: "the text was changed after its approval",
      });
    }
    return drafts.save(draft);
  });
}

/** Sent a second time, because the answer to the first was lost. */
function isSame(stored: StoredDraft, given: Omit<StoredDraft, "version">): boolean {
  return isDeepStrictEqual(stored, { ...given, version: stored.version });
}
