import { review } from "#domain/review/review.ts";
import type { DraftText, Review } from "#domain/review/types.ts";
import type { StoredDraft, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planApplication, type Planned } from "./plan-application.ts";

/** Reads a draft as a critical stranger would, beside the panel's other drafts and what the same person was sent before. */
export async function reviewDraft(
  world: World,
  draft: Omit<StoredDraft, "version">,
): Promise<Review> {
  const planned = await planApplication(world, draft.application);
  const others = await world.store.read((tables) => sisters(tables, planned, draft));
  const recipient = recipientOf(planned, draft.step);
  const person = planned.file.application.people.find(({ id }) => id === recipient);
  return review(draftText(draft, person?.email), {
    file: planned.file,
    step: draft.step,
    others,
    now: planned.context.now,
    policy: planned.context.policy,
  });
}

export function draftText(
  draft: Omit<StoredDraft, "version" | "application">,
  to?: string,
): DraftText {
  const header = `Subject: ${draft.subject}\n\n`;
  return {
    text: header + draft.body,
    subject: draft.subject,
    to: to ? [to] : [],
    cc: [],
    bodyStart: header.length,
    attachments: draft.attachments,
  };
}

/** What the others get, approved or still a draft, and what went out before. */
export function sisters(
  { messages, drafts }: Pick<Tables, "messages" | "drafts">,
  planned: Planned,
  { application, step: own }: Pick<StoredDraft, "application" | "step">,
): { to: string; text: string }[] {
  const written = messages
    .list({ application })
    .filter(({ state }) => state !== "withdrawn")
    .map(({ step, person, body }) => ({ step, to: person, text: body }));
  const known = new Set(written.map(({ step }) => step));
  const drafted = drafts
    .list(application)
    .filter(({ step }) => !known.has(step))
    .map(({ step, body }) => ({ step, to: recipientOf(planned, step), text: body }));
  return [...written, ...drafted].flatMap(({ step, to, text }) =>
    step === own || to === undefined ? [] : [{ to, text }],
  );
}

function recipientOf({ plan }: Planned, step: string): string | undefined {
  return plan.steps.find(({ id }) => id === step)?.to;
}
