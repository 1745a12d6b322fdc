import { draftText, goesAt, textsBeside } from "#domain/review/beside.ts";
import { review } from "#domain/review/review.ts";
import type { Review } from "#domain/review/types.ts";
import type { StoredDraft, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planIn, type Planned } from "./plan-application.ts";

type Draft = Omit<StoredDraft, "version">;

/** Reads a draft as a critical stranger would, beside the panel's other drafts and what the same person was sent before. */
export async function reviewDraft(world: World, draft: Draft): Promise<Review> {
  return world.store.read((tables) =>
    reviewerIn(tables, planIn(world, tables, draft.application))(draft),
  );
}

/** The same inside a transaction, for any draft of an application whose plan is at hand; what is beside them is read once. */
export function reviewerIn(
  { messages, drafts, dismissals }: Tables,
  { plan, file, context }: Planned,
): (draft: Draft) => Review {
  const { id: application, people } = file.application;
  const beside = {
    plan,
    messages: messages.list({ application }),
    drafts: drafts.list(application),
  };
  const dismissed = dismissals.list();
  return (draft) => {
    const { to: recipient, sendAt } = plan.steps.find(({ id }) => id === draft.step) ?? {};
    const person = people.find(({ id }) => id === recipient);
    return review(draftText(draft, person?.email), {
      ...{ file, step: draft.step, others: textsBeside(draft.step, beside) },
      ...{ now: goesAt(context.now, sendAt), policy: context.policy, dismissed },
    });
  };
}
