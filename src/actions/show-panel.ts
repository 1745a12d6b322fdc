import type { Step } from "#domain/plan/types.ts";
import type { Review } from "#domain/review/types.ts";
import { AppError } from "#ports/errors.ts";
import type { StoredDraft } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planIn } from "./plan-application.ts";
import { reviewerIn } from "./review-draft.ts";
import { sharedRuns, withoutClosing, type Run } from "./shared-runs.ts";

export interface PanelNote {
  step: Step;
  name: string;
  draft?: StoredDraft;
  review?: Review;
  /** Runs of words in the body that another note has too, in order, not overlapping. */
  shared: Run[];
  words: number;
}

/** The thank-you notes of one round side by side, with what they share. */
export async function showPanel(
  world: World,
  application: string,
  interview: string,
): Promise<PanelNote[]> {
  return world.store.read((tables) => {
    const planned = planIn(world, tables, application);
    if (!planned.file.application.interviews.some(({ id }) => id === interview))
      throw new AppError("not-found", `${application} has no interview "${interview}".`);
    const notes = planned.plan.steps
      .filter((step) => step.kind === "thank-you" && step.interview === interview)
      .map((step) => ({ step, draft: tables.drafts.find(application, step.id) }));
    const { name: signed } = planned.file.me;
    const review = reviewerIn(tables, planned);
    return notes.map(({ step, draft }): PanelNote => {
      const person = planned.file.application.people.find(({ id }) => id === step.to);
      const others = notes.flatMap((note) =>
        note.draft && note.step.id !== step.id
          ? [{ step: note.step.id, text: withoutClosing(note.draft.body, signed) }]
          : [],
      );
      const name = person?.name ?? step.to ?? "";
      if (!draft) return { step, name, shared: [], words: 0 };
      return {
        step,
        name,
        draft,
        review: review(draft),
        shared: sharedRuns(withoutClosing(draft.body, signed), others),
        words: draft.body.split(/\s+/).filter(Boolean).length,
      };
    });
  });
}
