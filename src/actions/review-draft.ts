import { draftText, goesAt, textsBeside } from "#domain/review/beside.ts";
import { review } from "#domain/review/review.ts";
import type { Review } from "#domain/review/types.ts";
import type { StoredDraft } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planApplication } from "./plan-application.ts";

/** Reads a draft as a critical stranger would, beside the panel's other drafts and what the same person was sent before. */
export async function reviewDraft(
  world: World,
  draft: Omit<StoredDraft, "version">,
): Promise<Review> {
  const { plan, file, context } = await planApplication(world, draft.application);
  const others = await world.store.read(({ messages, drafts }) =>
    textsBeside(draft.step, {
      plan,
      messages: messages.list({ application: draft.application }),
      drafts: drafts.list(draft.application),
    }),
  );
  const { to: recipient, sendAt } = plan.steps.find(({ id }) => id === draft.step) ?? {};
  const person = file.application.people.find(({ id }) => id === recipient);
  return review(draftText(draft, person?.email), {
    file,
    step: draft.step,
    others,
    now: goesAt(context.now, sendAt),
    policy: context.policy,
  });
}
