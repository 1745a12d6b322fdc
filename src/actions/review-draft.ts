import { review } from "#domain/review/review.ts";
import type { DraftText, Review } from "#domain/review/types.ts";
import type { StoredDraft } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planApplication } from "./plan-application.ts";

/** Reads a draft as a critical stranger would, beside the panel's other drafts and what the same person was sent before. */
export async function reviewDraft(
  world: World,
  draft: Omit<StoredDraft, "version">,
): Promise<Review> {
  const { file, context } = await planApplication(world, draft.application);
  const others = await sisters(world, draft);
  const person = file.application.people.find(({ id }) => id === draft.step.split(":").at(-1));
  return review(draftText(draft, person?.email), {
    file,
    step: draft.step,
    others,
    now: context.now,
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

async function sisters(
  world: World,
  draft: Omit<StoredDraft, "version">,
): Promise<{ to: string; text: string }[]> {
  const messages = await world.store.read(({ messages }) =>
    messages.list({ application: draft.application }),
  );
  return messages
    .filter(
      ({ step, state, person }) =>
        step !== draft.step && state !== "withdrawn" && person !== undefined,
    )
    .map(({ person, body }) => ({ to: person!, text: body }));
}
