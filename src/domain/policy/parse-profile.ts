import type { Parsed, Problem } from "../problem.ts";
import { policyOf, type Overrides, type Policy, type ReviewWeights } from "./policy.ts";
import { profiles, type ProfileName } from "./profiles.ts";
import { reviewNames } from "./review-names.ts";
import { rules, type RuleId } from "./rules.ts";

/**
 * Reads a person's own profile: `{ "base": "balanced", "CHECK-1": { "graceWorkingDays": 3 }, "review": { "robotic": "off" } }`. Every key must be a rule, every
 * value must be of the kind that the rule has; all problems at once.
 */
export function parseProfile(text: string, name: string): Parsed<Policy> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [
        {
          code: "not-json",
          at: "the whole file",
          say: `This is not JSON: ${(error as Error).message}.`,
        },
      ],
    };
  }
  if (!isRecord(input))
    return {
      ok: false,
      problems: [
        {
          code: "wrong-type",
          at: "the whole file",
          say: 'must be an object such as { "CHECK-1": { "graceWorkingDays": 3 } }.',
        },
      ],
    };
  const { base = "balanced", review = {}, ...changes } = input;
  const problems = [
    ...checkBase(base),
    ...checkReview(review),
    ...Object.entries(changes).flatMap(([id, value]) => checkRule(id, value)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const overrides = mergeOverrides(profiles[base as ProfileName], changes as Overrides);
  return { ok: true, value: policyOf(name, overrides, review as ReviewWeights) };
}

/** Single values of both, the later where both have one. */
export function mergeOverrides(base: Overrides, changes: Overrides): Overrides {
  const ids = new Set([...Object.keys(base), ...Object.keys(changes)]) as Set<RuleId>;
  return Object.fromEntries(
    [...ids].map((id) => [id, { ...base[id], ...changes[id] }]),
  ) as Overrides;
}

function checkBase(base: unknown): Problem[] {
  if (typeof base === "string" && Object.hasOwn(profiles, base)) return [];
  return [
    { code: "not-one-of", at: "base", say: `must be one of ${Object.keys(profiles).join(", ")}.` },
  ];
}

const weights = ["error", "warning", "info", "off"];

function checkReview(review: unknown): Problem[] {
  if (!isRecord(review))
    return [
      { code: "wrong-type", at: "review", say: 'must be an object such as { "robotic": "off" }.' },
    ];
  return Object.entries(review).flatMap(([name, weight]) => [
    ...(reviewNames.includes(name)
      ? []
      : [
          {
            code: "unknown-key",
            at: `review.${name}`,
            say: `no review rule is called "${name}"; known are ${reviewNames.join(", ")}.`,
          },
        ]),
    ...(weights.includes(weight as string)
      ? []
      : [
          {
            code: "not-one-of",
            at: `review.${name}`,
            say: `must be one of ${weights.join(", ")}.`,
          },
        ]),
  ]);
}

function checkRule(id: string, changes: unknown): Problem[] {
  if (!Object.hasOwn(rules, id))
    return [
      { code: "unknown-key", at: id, say: `"${id}" is not a rule. docs/policy.md lists them.` },
    ];
  const known: Readonly<Record<string, unknown>> = rules[id as RuleId].value;
  if (!isRecord(changes))
    return [{ code: "wrong-type", at: id, say: "must be an object with the changed values." }];
  return Object.entries(changes).flatMap(([key, value]) =>
    checkValue(`${id}.${key}`, known[key], value),
  );
}

function checkValue(at: string, known: unknown, value: unknown): Problem[] {
  if (known === undefined) return [{ code: "unknown-key", at, say: "the rule has no such value." }];
  if (typeof known === "number" && !(Number.isInteger(value) && (value as number) >= 0))
    return [
      { code: "wrong-type", at, say: `must be a whole number of 0 or more, such as ${known}.` },
    ];
  if (typeof known === "boolean" && typeof value !== "boolean")
    return [{ code: "wrong-type", at, say: "must be true or false." }];
  if (
    Array.isArray(known) &&
    !(Array.isArray(value) && value.every((one) => typeof one === typeof known[0]))
  )
    return [{ code: "wrong-type", at, say: `must be a list such as ${JSON.stringify(known)}.` }];
  if (isRecord(known) && !isRecord(value))
    return [{ code: "wrong-type", at, say: `must be an object such as ${JSON.stringify(known)}.` }];
  if (isRecord(known) && isRecord(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      checkValue(`${at}.${key}`, known[key], inner),
    );
  return [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
