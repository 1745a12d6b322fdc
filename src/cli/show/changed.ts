import { changedValuesOf } from "#domain/policy/changed-values.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { RuleId } from "#domain/policy/rules.ts";

/** A rule's id, with a star where the policy changes one of its values. */
export function writeRule(rule: RuleId, policy: Policy): string {
  return changedValuesOf(rule, policy).length > 0 ? `${rule}*` : rule;
}

/** What the stars mean: each changed value of the rules that are named, and what balanced has; none where nothing is changed. */
export function writeChanges(named: Iterable<RuleId>, policy: Policy): string[] {
  return [...new Set(named)]
    .flatMap((rule) => changedValuesOf(rule, policy))
    .map(
      ({ rule, key, value, balanced }) =>
        `* ${rule}: ${key} is ${JSON.stringify(value)}, in balanced ${JSON.stringify(balanced)} (${policy.profile}).`,
    );
}
