import { compose } from "#domain/draft/compose.ts";
import type { Draft } from "#domain/draft/types.ts";
import type { Step } from "#domain/plan/types.ts";
import { AppError, Conflict } from "#ports/errors.ts";
import type { StoredDraft } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { loadWording } from "./load-wording.ts";
import { planApplication, type Planned } from "./plan-application.ts";

export interface Composed {
  draft: Draft;
  step: Step;
  planned: Planned;
}

/** Composes the text of a step from the person's own notes; composes nothing where they are missing. */
export async function composeDraft(
  world: World,
  target: { application: string; step: string },
  version?: number,
): Promise<Composed> {
  const planned = await planApplication(world, target.application);
  const step = findStep(planned, target.step);
  const { now, policy } = planned.context;
  const draft = compose(step, planned.file, {
    now,
    policy,
    ...(await loadWording(world)),
    planned: planned.plan.steps.filter((one) => one.status !== "dropped").map((one) => one.id),
    ...(version === undefined ? {} : { version }),
  });
  return { draft, step, planned };
}

export function findStep({ plan }: Planned, id: string): Step {
  const step = plan.steps.find((one) => one.id === id);
  if (!step)
    throw new AppError(
      "not-found",
      `The plan has no step "${id}". It has: ${plan.steps.map((one) => one.id).join(", ")}.`,
    );
  return step;
}

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
