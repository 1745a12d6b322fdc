/** Takes each rule out of the planner in turn and lists the rules that no golden story misses, and the stories that miss none of theirs. */
import { instantAt } from "#domain/facts/instants.ts";
import { plan } from "#domain/plan/plan.ts";
import type { Plan } from "#domain/plan/types.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import type { Policy, PolicyValues } from "#domain/policy/policy.ts";
import { findProfile } from "#domain/policy/profiles.ts";
import { rules, type RuleId } from "#domain/policy/rules.ts";
import { calendarOf } from "../test/support/calendar-of.ts";
import { rulesTakenOut, type Removal } from "../test/support/rules-taken-out.ts";
import { disagreements, loadStories, type Story } from "../test/support/story.ts";

interface Case {
  readonly story: Story;
  readonly calendar: WorkingCalendar;
}

const cases: Case[] = [];
for (const story of loadStories())
  cases.push({ story, calendar: await calendarOf(story.file.application) });

const failing = new Map<RuleId, Set<string>>();
for (const [id, removals] of Object.entries(rulesTakenOut) as [RuleId, readonly Removal[]][])
  failing.set(
    id,
    new Set(cases.filter((it) => removals.some((out) => misses(it, out))).map(nameOf)),
  );

const shown = (Object.keys(rules) as RuleId[]).filter((id) =>
  rules[id].shows.some((where) => where.startsWith("plan")),
);
const notInTable = shown.filter((id) => !rulesTakenOut[id]);
const missedByNone = [...failing].filter(([, stories]) => stories.size === 0).map(([id]) => id);
const idle = cases
  .map(({ story }) => story)
  .filter(
    ({ name, expected }) => !expected.rules.some((id) => failing.get(id as RuleId)?.has(name)),
  )
  .map(({ name, expected }) => `${name} (${expected.rules.join(", ")})`);

for (const [id, stories] of failing) console.log(`${id.padEnd(10)} missed by ${stories.size}`);
report("Rules of the plan without a way to take them out", notInTable);
report("Rules that no story misses", missedByNone);
report("Stories that hold without each of the rules they name", idle);
process.exitCode = notInTable.length + missedByNone.length + idle.length > 0 ? 1 : 0;

function nameOf({ story }: Case): string {
  return story.name;
}

function misses(it: Case, removal: Removal): boolean {
  return disagreements(it.story, planWithout(it, removal)).length > 0;
}

function planWithout({ story, calendar }: Case, removal: Removal): Plan {
  const policy = withOverrides(findProfile(story.expected.profile)!, removal);
  const context = { now: instantAt(story.expected.now), policy, calendar };
  const changed = plan(removal.facts?.(story.file) ?? story.file, context);
  const merged = removal.affects ? merge(plan(story.file, context), changed, removal) : changed;
  return removal.plan?.(merged) ?? merged;
}

function withOverrides(policy: Policy, removal: Removal): Policy {
  const values: Record<string, object> = { ...policy.values };
  for (const [id, value] of Object.entries(removal.policy ?? {}))
    values[id] = { ...values[id], ...value };
  return { ...policy, values: values as unknown as PolicyValues };
}

function merge(original: Plan, changed: Plan, { affects = [] }: Removal): Plan {
  const isAffected = (kind: string) => affects.some((other) => other === kind);
  return {
    ...original,
    steps: [
      ...original.steps.filter((step) => !isAffected(step.kind)),
      ...changed.steps.filter((step) => isAffected(step.kind)),
    ],
    held: changed.held,
  };
}

function report(title: string, items: readonly string[]): void {
  console.log(`\n${title}: ${items.length || "none"}`);
  for (const item of items) console.log(`  ${item}`);
}
