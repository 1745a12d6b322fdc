import type { Overrides, Policy } from "#domain/policy/policy.ts";
import { policyOf } from "#domain/policy/policy.ts";
import { profiles, type ProfileName } from "#domain/policy/profiles.ts";
import type { Rule } from "#domain/policy/rule.ts";
import { rules, type RuleId } from "#domain/policy/rules.ts";
import type { World } from "#ports/world.ts";
import { readPolicy } from "./plan-application.ts";

type Value = Readonly<Record<string, unknown>>;

/** A rule with what holds, what holds without the person's own changes, and what each profile would have. */
export interface RuleInForce {
  rule: Rule;
  value: Value;
  isYours: boolean;
  byProfile: Record<ProfileName, Value>;
}

export interface PolicyInForce {
  profile: string;
  overrides: Overrides;
  profiles: string[];
  hours: Policy["hours"];
  rules: RuleInForce[];
}

const names = Object.keys(profiles) as ProfileName[];

/** Every rule with its source, the value that holds, and where the guides differ. */
export async function showPolicy(world: World): Promise<PolicyInForce> {
  const choice = await world.store.read(({ owner }) => owner.find().policy);
  const policy = readPolicy(choice);
  const all = names.map((name) => [name, policyOf(name, profiles[name])] as const);
  return {
    profile: choice.profile,
    overrides: choice.overrides ?? {},
    profiles: names,
    hours: policy.hours,
    rules: (Object.keys(rules) as RuleId[]).map((id) => ({
      rule: rules[id],
      value: policy.values[id],
      isYours: Object.keys(choice.overrides?.[id] ?? {}).length > 0,
      byProfile: Object.fromEntries(
        all.map(([name, { values }]) => [name, values[id]]),
      ) as RuleInForce["byProfile"],
    })),
  };
}
