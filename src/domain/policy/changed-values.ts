import type { Policy } from "./policy.ts";
import { rules, type RuleId } from "./rules.ts";

/** One value that a policy holds otherwise than the balanced one. */
export interface ChangedValue {
  readonly rule: RuleId;
  readonly key: string;
  readonly value: unknown;
  readonly balanced: unknown;
}

/** Every single value of a rule that a policy changes, so that it can be marked wherever it shows. */
export function changedValuesOf(rule: RuleId, policy: Policy): ChangedValue[] {
  const standard: Readonly<Record<string, unknown>> = rules[rule].value;
  const held: Readonly<Record<string, unknown>> = policy.values[rule];
  return Object.keys(standard).flatMap((key) =>
    JSON.stringify(standard[key]) === JSON.stringify(held[key])
      ? []
      : [{ rule, key, value: held[key], balanced: standard[key] }],
  );
}
