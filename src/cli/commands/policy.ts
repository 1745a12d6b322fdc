import { changedValuesOf } from "#domain/policy/changed-values.ts";
import { findProfile } from "#domain/policy/profiles.ts";
import { changePolicy } from "#actions/change-policy.ts";
import { readPolicy } from "#actions/plan-application.ts";
import { previewPolicy } from "#actions/preview-policy.ts";
import { rules, type RuleId } from "#domain/policy/rules.ts";
import type { Overrides, Policy } from "#domain/policy/policy.ts";
import { AppError } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import type { PolicyChoice } from "#ports/store.ts";
import { readText } from "../read-input.ts";
import { show, type Desk } from "../desk.ts";
import { readProfile } from "../read-application.ts";
import { columns } from "../show/colours.ts";

export const policyCommand: CommandSpec = {
  arguments: [
    ["<what>", "show, diff, preview or use"],
    ["[profile]", "balanced, g0 … g4, or a profile file"],
    ["[other]", "the second profile of a diff"],
  ],
  async run(call) {
    const { desk, given, options } = call;
    const [what, first, second] = given;
    if (what === "show")
      return showPolicy(call, first ? await readProfile(desk, first) : await standing(call));
    if (what === "diff" && first && second)
      return diff(call, await readProfile(desk, first), await readProfile(desk, second));
    if (what === "preview" && first) return preview(call, await readChoice(desk, first));
    if (what === "use" && first) {
      const choice = await readChoice(desk, first);
      await changePolicy(desk.world, choice);
      const { profile } = readPolicy(choice);
      return show(desk, options, {
        json: { profile },
        text: () => `${profile} holds from now on. What it moves: afterword replan`,
      });
    }
    throw new AppError(
      "unusable-input",
      "Say: policy show [PROFILE], policy diff PROFILE PROFILE, policy preview PROFILE, or policy use PROFILE.",
    );
  },
};

async function standing({ desk }: Call): Promise<Policy> {
  return readPolicy(await desk.world.store.read(({ owner }) => owner.find().policy));
}

/** A built-in profile by its name, or a file with changes to one. */
async function readChoice(desk: Desk, name: string): Promise<PolicyChoice> {
  if (findProfile(name)) return { profile: name };
  await readProfile(desk, name);
  const { base = "balanced", ...overrides } = JSON.parse(await readText(desk, name));
  return { profile: base as string, overrides: overrides as Overrides };
}

async function preview({ desk, options }: Call, choice: PolicyChoice): Promise<void> {
  const moves = await previewPolicy(desk.world, choice);
  show(desk, options, {
    json: moves,
    text: () =>
      moves.length === 0
        ? "No planned date moves."
        : columns(
            moves.map(({ company, step, before, after }) => [
              company,
              step,
              before ?? "new",
              after ?? "gone",
            ]),
          ),
  });
}

const ids = Object.keys(rules) as RuleId[];

function showPolicy({ desk, options }: Call, policy: Policy): void {
  show(desk, options, {
    json: {
      profile: policy.profile,
      rules: ids.map((id) => ({
        ...rules[id],
        value: policy.values[id],
        changed: changedValuesOf(id, policy).length > 0,
        changedValues: changedValuesOf(id, policy).map(({ key, balanced }) => ({ key, balanced })),
      })),
    },
    text: () =>
      [
        `Profile: ${policy.profile} (* differs from balanced)`,
        ...ids.flatMap((id) => [
          `${changedValuesOf(id, policy).length > 0 ? "*" : " "} ${id}: ${rules[id].title} (${rules[id].guides.join(" ")})`,
          `    ${writeMarked(id, policy) || rules[id].standing}`,
        ]),
      ].join("\n"),
  });
}

/** The values of a rule, those that are changed with a star and what balanced has. */
function writeMarked(id: RuleId, policy: Policy): string {
  const changed = new Map(changedValuesOf(id, policy).map((one) => [one.key, one]));
  return Object.entries(policy.values[id])
    .map(([key, one]) => {
      const was = changed.get(key);
      return `${writeValue(key, one)}${was ? `* (balanced: ${writeOne(was.balanced)})` : ""}`;
    })
    .join(", ");
}

function diff({ desk, options }: Call, a: Policy, b: Policy): void {
  const different = ids.filter(
    (id) => JSON.stringify(a.values[id]) !== JSON.stringify(b.values[id]),
  );
  show(desk, options, {
    json: different.map((rule) => ({
      rule,
      [a.profile]: a.values[rule],
      [b.profile]: b.values[rule],
    })),
    text: () =>
      different.length === 0
        ? "They have the same values."
        : columns([
            ["rule", a.profile, b.profile, ""],
            ...different.map((id) => [
              id,
              write(a.values[id]),
              write(b.values[id]),
              rules[id].title,
            ]),
          ]),
  });
}

function write(value: object): string {
  return Object.entries(value)
    .map(([key, one]) => writeValue(key, one))
    .join(", ");
}

function writeValue(key: string, value: unknown): string {
  return `${key} ${writeOne(value)}`;
}

/** "3–5" of a range, "panel 3–5, final 5–9" of one for each stage. */
function writeOne(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join("–");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${writeOne(one)}`)
    .join(", ");
}
