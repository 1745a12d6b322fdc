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
    reviewIn(tables, planIn(world, tables, draft.application), draft),
  );
}

/** The same inside a transaction, with a plan that is at hand. */
export function reviewIn(
  { messages, drafts, dismissals }: Tables,
  { plan, file, context }: Planned,
  draft: Draft,
): Review {
  const { application, step } = draft;
  const { to: recipient, sendAt } = plan.steps.find(({ id }) => id === step) ?? {};
  const person = file.application.people.find(({ id }) => id === recipient);
  return review(draftText(draft, person?.email), {
    file,
    step,
    others: textsBeside(step, {
      plan,
      messages: messages.list({ application }),
      drafts: drafts.list(application),
    }),
    now: goesAt(context.now, sendAt),
    policy: context.policy,
    dismissed: dismissals.list(),
  });
}
