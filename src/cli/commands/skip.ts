import { skipStep } from "#actions/skip-step.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const skipCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  options: [{ flags: "--why <reason>", text: "for your own record" }],
  async run({ desk, given, options }) {
    const { application, step } = await findStep(desk.world, given[0]!);
    const recorded = await skipStep(desk.world, { application, step: step.id }, options.why);
    show(desk, options, {
      json: recorded,
      text: () =>
        `${step.id} is left out. To take that back: afterword happened ${application} voided --event ${recorded.event.id}`,
    });
  },
};
