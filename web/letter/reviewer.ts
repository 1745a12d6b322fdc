// Runs in a worker beside the page: the first reading compiles some hundred expressions, and no key is to wait for that.
import { goesAt, textsBeside, type Beside } from "#domain/review/beside.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { DraftText, Review, ReviewContext } from "#domain/review/types.ts";
import type { review } from "#domain/review/review.ts";
import { withTemporal } from "../plan/temporal.ts";

/** A letter, and what is to be known of the application when it is read. */
export interface ToRead extends Beside, Pick<ReviewContext, "dismissed"> {
  step: string;
  draft: DraftText;
  file: ApplicationFile;
  policy?: Policy;
}

export interface Question {
  turn: number;
  letter: ToRead;
}

export interface Answer {
  turn: number;
  found: Review;
}

const reviewer = withTemporal().then(() => import("#domain/review/review.ts"));

addEventListener("message", ({ data: { turn, letter } }: MessageEvent<Question>) => {
  // What is thrown is an error of the worker then, of which the page hears.
  void reviewer
    .then(({ review: reads }) => {
      const answer: Answer = { turn, found: read(letter, reads) };
      postMessage(answer);
    })
    .catch(reportError);
});

function read(letter: ToRead, reads: typeof review): Review {
  const { step, draft, plan, file, policy, dismissed = [] } = letter;
  const { sendAt } = plan.steps.find(({ id }) => id === step) ?? {};
  return reads(draft, {
    file,
    step,
    others: textsBeside(step, letter),
    now: goesAt(Temporal.Instant.from(plan.now), sendAt),
    dismissed,
    ...(policy ? { policy } : {}),
  });
}
