import { whyNot } from "#domain/plan/explain.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const whyNotCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  async run({ desk, given, options }) {
    const { planned, step } = await findStep(desk.world, given[0]!);
    const obstacles = whyNot(step.id, planned.file, planned.context)!;
    show(desk, options, {
      json: { step: step.id, obstacles },
      text: () =>
        obstacles.length === 0
          ? `Nothing keeps ${step.id} from now.`
          : obstacles
              .map(
                ({ text, rule, until, releasedBy }) =>
                  `${text} (${rule})${until ? ` until ${until}` : ""}${releasedBy ? `; released by ${releasedBy}` : ""}`,
              )
              .join("\n"),
    });
  },
};
