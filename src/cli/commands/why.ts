import { explain } from "#domain/plan/explain.ts";
import { changedValuesOf } from "#domain/policy/changed-values.ts";
import { rules } from "#domain/policy/rules.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";
import { writeChanges, writeRule } from "../show/changed.ts";
import { writeTime } from "../show/times.ts";

export const whyCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  async run({ desk, given, options }) {
    const { planned, step } = await findStep(desk.world, given[0]!);
    const explanation = explain(step.id, planned.file, planned.context)!;
    const { policy } = planned.context;
    const zones = { mine: planned.file.me.timeZone, theirs: planned.file.application.timeZone };
    show(desk, options, {
      json: {
        ...explanation,
        sources: step.because.map(({ rule }) => rules[rule]),
        changed: step.because.flatMap(({ rule }) => changedValuesOf(rule, policy)),
      },
      text: () =>
        [
          `${step.id}: ${step.status}${step.sendAt ? `, ${writeTime(step.sendAt, zones)}` : ""}`,
          ...step.because.map(
            ({ rule, text }) =>
              `  ${text} (${writeRule(rule, policy)}: ${rules[rule].title}; ${rules[rule].guides.join(" ")})`,
          ),
          ...writeChanges(
            step.because.map(({ rule }) => rule),
            policy,
          ).map((line) => `  ${line}`),
          ...(explanation.lines.length > 0 ? ["How the date came about:"] : []),
          ...explanation.lines.map(
            ({ text, on, at, rule }) =>
              `  ${text}${at ? `: ${at}` : on ? `: ${on}` : ""}${rule ? ` (${rule})` : ""}`,
          ),
        ].join("\n"),
    });
  },
};
