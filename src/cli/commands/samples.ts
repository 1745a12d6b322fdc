import { addSamples } from "#actions/add-samples.ts";
import { removeSamples } from "#actions/remove-samples.ts";
import { AppError } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const samplesCommand: CommandSpec = {
  arguments: [["<what>", "add or remove"]],
  async run({ desk, given, options }) {
    const [what] = given;
    if (what !== "add" && what !== "remove")
      throw new AppError("unusable-input", `"${what}" is not one of add, remove.`);
    const work = what === "add" ? addSamples : removeSamples;
    const applications = await work(desk.world);
    show(desk, options, {
      json: { applications },
      text: () =>
        what === "add"
          ? `${applications.length} sample applications are in. Nothing of theirs is ever sent. Next: afterword`
          : `${applications.length} sample applications are out again.`,
    });
  },
};
