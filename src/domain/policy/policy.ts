import { rules, type RuleId } from "./rules.ts";
import { hours, type Hours } from "./hours.ts";

export { hours, type Hours };

type Widen<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : T extends readonly [number, number]
        ? readonly [number, number]
        : T extends readonly (infer U)[]
          ? readonly Widen<U>[]
          : { readonly [K in keyof T]: Widen<T[K]> };

/** The values of every rule, by rule id: `policy.values["CHECK-1"].graceWorkingDays`. */
export type PolicyValues = { readonly [Id in RuleId]: Widen<(typeof rules)[Id]["value"]> };
/** What a profile changes: single values of single rules. */
export type Overrides = { readonly [Id in RuleId]?: Partial<PolicyValues[Id]> };

/** How much a finding of a review rule weighs for this person, by the rule's name; `off` leaves it out. */
export type ReviewWeights = { readonly [Name in string]?: "error" | "warning" | "info" | "off" };

export interface Policy {
  readonly profile: string;
  readonly values: PolicyValues;
  readonly hours: Hours;
  /** Only where it differs from the rules' own severities. */
  readonly review: ReviewWeights;
}

/** The defaults of the rule table with the changed values of a profile laid over them. */
export function policyOf(
  profile: string,
  overrides: Overrides = {},
  review: ReviewWeights = {},
): Policy {
  const values = Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [id, { ...rule.value, ...overrides[id as RuleId] }]),
  );
  return { profile, values: values as PolicyValues, hours, review };
}
