import { policyOf, type Overrides, type Policy } from "./policy.ts";

/** What each guide alone would have, as changes to the balanced defaults (CONTRACTS §2, "Other profiles"). */
export const profiles = {
  balanced: {},
  g0: { "CHECK-5": { daysAfterInterview: 0 } },
  g1: {
    "THANK-5": { sentences: lengths([3, 5]) },
    "CHECK-1": { graceWorkingDays: 1 },
    "CHECK-5": { daysAfterInterview: 0 },
  },
  g2: {
    "THANK-5": { sentences: { ...lengths([5, 7]), "phone-screen": [2, 3] } },
    "CHECK-1": { graceWorkingDays: 1 },
    "CHECK-2": { workingDays: 0 },
    "CHECK-5": { on: false },
    "CHECK-6": { checkInsPerRound: 1 },
    "FIX-1": { allowed: false, most: 0 },
  },
  g3: { "CHECK-2": { calendarDays: 0, workingDays: 7 }, "CHECK-5": { daysAfterFirst: 0 } },
  g4: { "THANK-5": { sentences: lengths([2, 3]) }, "CHAN-4": { on: true } },
} as const satisfies Record<string, Overrides>;

export type ProfileName = keyof typeof profiles;

export const balanced: Policy = policyOf("balanced");

/** A built-in profile by its name, or undefined. */
export function findProfile(name: string): Policy | undefined {
  return Object.hasOwn(profiles, name) ? policyOf(name, profiles[name as ProfileName]) : undefined;
}

function lengths(range: readonly [number, number]) {
  return {
    "phone-screen": range,
    "first-round": range,
    technical: range,
    panel: range,
    final: range,
  } as const;
}
