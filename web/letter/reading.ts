import { draftText, goesAt, textsBeside, type Beside } from "#domain/review/beside.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { Review, ReviewContext } from "#domain/review/types.ts";
import { withTemporal } from "../plan/temporal.ts";

export interface Read extends Beside {
  file: ApplicationFile;
  policy?: Policy;
}

export interface ReadLetter extends Review {
  /** What was read, and where the body begins in it; the offsets of findings count in it. */
  text: string;
  bodyStart: number;
}

export interface LetterText {
  subject: string;
  body: string;
  attachments: string[];
}

/** Reads a letter as a stranger would, here in the page: nothing that is typed leaves it for that. */
export async function readLetter(
  step: string,
  letter: LetterText,
  beside: Read & Pick<ReviewContext, "dismissed">,
): Promise<ReadLetter> {
  await withTemporal();
  const { review } = await import("#domain/review/review.ts");
  const { plan, file, policy, dismissed = [] } = beside;
  const { to: recipient, sendAt } = plan.steps.find(({ id }) => id === step) ?? {};
  const draft = draftText(
    letter,
    file.application.people.find(({ id }) => id === recipient)?.email,
  );
  const found = review(draft, {
    file,
    step,
    others: textsBeside(step, beside),
    now: goesAt(Temporal.Instant.from(plan.now), sendAt),
    dismissed,
    ...(policy ? { policy } : {}),
  });
  return { ...found, text: draft.text, bodyStart: draft.bodyStart };
}
