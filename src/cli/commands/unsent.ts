import { markUnsent } from "#actions/mark-sent.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const unsentCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  async run({ desk, given, options }) {
    const { application, step } = await findStep(desk.world, given[0]!);
    await markUnsent(desk.world, { application, step: step.id });
    show(desk, options, {
      json: { step: step.id, withdrawn: true },
      text: () => `${step.id} will not go out. Its draft is kept; it may be approved again.`,
    });
  },
};
