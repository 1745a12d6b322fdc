import { snoozeStep } from "#actions/snooze-step.ts";
import { AppError } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const snoozeCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  options: [{ flags: "--until <day>", text: "a day such as 2026-12-02, or an instant" }],
  async run({ desk, given, options }) {
    if (!options.until) throw new AppError("unusable-input", "Say until when: --until 2026-12-02.");
    const { application, step } = await findStep(desk.world, given[0]!);
    const recorded = await snoozeStep(desk.world, { application, step: step.id }, options.until);
    show(desk, options, {
      json: recorded,
      text: () => `${step.id} is put off until ${options.until}.`,
    });
  },
};
