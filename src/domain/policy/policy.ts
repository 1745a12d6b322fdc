import { rules, type RuleId } from "./rules.ts";

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

export interface Policy {
  readonly profile: string;
  readonly values: PolicyValues;
  readonly hours: Hours;
}

/** Local times of day in the zone of the person who is written to, half-open, `HH:MM`. */
export interface Hours {
  readonly courtesyFrom: string;
  readonly courtesyUntil: string;
  readonly workingFrom: string;
  readonly workingUntil: string;
  readonly checkInAt: string;
}

export const hours: Hours = {
  courtesyFrom: "08:00",
  courtesyUntil: "21:00",
  workingFrom: "09:00",
  workingUntil: "17:00",
  checkInAt: "10:00",
};

/** The defaults of the rule table with the changed values of a profile laid over them. */
export function policyOf(profile: string, overrides: Overrides = {}): Policy {
  const values = Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [id, { ...rule.value, ...overrides[id as RuleId] }]),
  );
  return { profile, values: values as PolicyValues, hours };
}
