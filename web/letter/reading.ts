import { draftText, goesAt, textsBeside, type Beside } from "#domain/review/beside.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { DraftText, Review, ReviewContext } from "#domain/review/types.ts";
import type { review } from "#domain/review/review.ts";
import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
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

type Reviewer = Promise<{ review: typeof review }>;
let reviewer: Reviewer | undefined;

/** From now on letters are read here in the page, as fast as one types. */
export function fetchReviewer(): Reviewer {
  return (reviewer ??= withTemporal().then(() => import("#domain/review/review.ts")));
}

export type StepOf = Readonly<{ application: string; step: string }>;

/** Reads a letter as a stranger would: the server does, as long as nobody has begun to write, and then the page does. */
export async function readLetter(
  of: StepOf,
  letter: LetterText,
  beside: Read & Pick<ReviewContext, "dismissed">,
): Promise<ReadLetter> {
  const { to: recipient } = beside.plan.steps.find(({ id }) => id === of.step) ?? {};
  const person = beside.file.application.people.find(({ id }) => id === recipient);
  const draft = draftText(letter, person?.email);
  const asked = reviewer ? undefined : await askServer(of, letter);
  const found = asked ?? (await readHere(of, draft, beside));
  return { ...found, text: draft.text, bodyStart: draft.bodyStart };
}

/** Undefined where it cannot be reached. */
async function askServer(of: StepOf, letter: LetterText): Promise<Review | undefined> {
  try {
    return (await call("reviewDraft", { path: of, body: letter })) as Review;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function readHere(
  { step }: StepOf,
  draft: DraftText,
  beside: Read & Pick<ReviewContext, "dismissed">,
): Promise<Review> {
  const reads = await fetchReviewer();
  const { plan, file, policy, dismissed = [] } = beside;
  const { sendAt } = plan.steps.find(({ id }) => id === step) ?? {};
  return reads.review(draft, {
    file,
    step,
    others: textsBeside(step, beside),
    now: goesAt(Temporal.Instant.from(plan.now), sendAt),
    dismissed,
    ...(policy ? { policy } : {}),
  });
}
