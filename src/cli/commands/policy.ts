import { findProfile, profiles } from "#domain/policy/profiles.ts";
import { readPolicy } from "#actions/plan-application.ts";
import { rules, type RuleId } from "#domain/policy/rules.ts";
import type { Policy } from "#domain/policy/policy.ts";
import { AppError } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readProfile } from "../read-application.ts";
import { columns } from "../show/colours.ts";

export const policyCommand: CommandSpec = {
  arguments: [
    ["<what>", "show, diff or use"],
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
    if (what === "use" && first) {
      if (!findProfile(first))
        throw new AppError(
          "unusable-input",
          `"${first}" is not one of ${Object.keys(profiles).join(", ")}.`,
        );
      await desk.world.store.write(({ owner }) => owner.savePolicy({ profile: first }));
      return show(desk, options, {
        json: { profile: first },
        text: () => `${first} holds from now on. Plans are made anew.`,
      });
    }
    throw new AppError(
      "unusable-input",
      "Say: policy show [PROFILE], policy diff PROFILE PROFILE, or policy use PROFILE.",
    );
  },
};

async function standing({ desk }: Call): Promise<Policy> {
  return readPolicy(await desk.world.store.read(({ owner }) => owner.find().policy));
}

const ids = Object.keys(rules) as RuleId[];

function showPolicy({ desk, options }: Call, policy: Policy): void {
  show(desk, options, {
    json: {
      profile: policy.profile,
      rules: ids.map((id) => ({
        ...rules[id],
        value: policy.values[id],
        changed: isChanged(id, policy),
      })),
    },
    text: () =>
      [
        `Profile: ${policy.profile} (* differs from balanced)`,
        columns(
          ids.map((id) => [
            `${isChanged(id, policy) ? "*" : " "} ${id}`,
            rules[id].guides.join(" "),
            write(policy.values[id]) || rules[id].standing,
            rules[id].title,
          ]),
        ),
      ].join("\n"),
  });
}

function isChanged(id: RuleId, { values }: Policy): boolean {
  return JSON.stringify(values[id]) !== JSON.stringify(rules[id].value);
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
    .map(([key, one]) => `${key} ${typeof one === "object" ? JSON.stringify(one) : String(one)}`)
    .join(", ");
}
