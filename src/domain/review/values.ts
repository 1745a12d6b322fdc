import { ai4 } from "../policy/rules/ai-4.ts";
import { apply1 } from "../policy/rules/apply-1.ts";
import { check1 } from "../policy/rules/check-1.ts";
import { check2 } from "../policy/rules/check-2.ts";
import { check5 } from "../policy/rules/check-5.ts";
import { check6 } from "../policy/rules/check-6.ts";
import { fix1 } from "../policy/rules/fix-1.ts";
import { thank1 } from "../policy/rules/thank-1.ts";
import { thank2 } from "../policy/rules/thank-2.ts";
import { thank5 } from "../policy/rules/thank-5.ts";
import { thank9 } from "../policy/rules/thank-9.ts";
import type { PolicyValues, ReviewWeights } from "../policy/policy.ts";

/** What the review asks of a policy. */
export interface ReviewPolicy {
  readonly values: Pick<PolicyValues, keyof typeof values>;
  readonly review: ReviewWeights;
}

const values = {
  "AI-4": ai4.value,
  "APPLY-1": apply1.value,
  "CHECK-1": check1.value,
  "CHECK-2": check2.value,
  "CHECK-5": check5.value,
  "CHECK-6": check6.value,
  "FIX-1": fix1.value,
  "THANK-1": thank1.value,
  "THANK-2": thank2.value,
  "THANK-5": thank5.value,
  "THANK-9": thank9.value,
} as const;

/** The rows as they stand, where no profile is given: eleven of them instead of all, since a first finding waits for each file that is read. */
export const plainPolicy: ReviewPolicy = { values, review: {} };
