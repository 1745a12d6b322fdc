import { markSent } from "#actions/mark-sent.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";
import { readNow } from "../read-application.ts";

export const sentCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  options: [{ flags: "--at <instant>", text: "when it went out; now where it is left out" }],
  async run({ desk, given, options }) {
    const { application, step, planned } = await findStep(desk.world, given[0]!);
    const at = options.at
      ? readNow(desk, options.at).toZonedDateTimeISO(planned.file.application.timeZone).toString()
      : undefined;
    await markSent(desk.world, { application, step: step.id }, at);
    show(desk, options, {
      json: { step: step.id, done: true },
      text: () => `${step.id} is done. Next: afterword`,
    });
  },
};
