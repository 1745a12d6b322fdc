import { recordEvent, writeNow } from "#actions/record-event.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const skipCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  options: [{ flags: "--why <reason>", text: "for your own record" }],
  async run({ desk, given, options }) {
    const { application, step, planned } = await findStep(desk.world, given[0]!);
    const at = writeNow(desk.world, planned.file.application.timeZone);
    const recorded = await recordEvent(desk.world, application, {
      type: "step-skipped",
      at,
      step: step.id,
      ...(options.why ? { why: options.why } : {}),
    });
    show(desk, options, {
      json: recorded,
      text: () =>
        `${step.id} is left out. To take that back: afterword happened ${application} voided --event ${recorded.event.id}`,
    });
  },
};
