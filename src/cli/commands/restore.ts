import { AppError } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const restoreCommand: CommandSpec = {
  arguments: [["<file>", "a backup"]],
  async run({ desk, given, options }) {
    if (!desk.restore)
      throw new AppError("not-allowed", "This store cannot be restored from a file.");
    const { kept, held } = await desk.restore(given[0]!);
    show(desk, options, {
      json: { kept, held },
      text: () =>
        [
          `Restored. ${kept ? `The store as it was is kept at ${kept}.` : ""}`.trim(),
          ...held.map(
            (step) => `${step} was approved in the backup and needs your approval again.`,
          ),
        ].join("\n"),
    });
  },
};
