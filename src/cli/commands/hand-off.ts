import { writeFile } from "node:fs/promises";
import { handOver, type HandOverForm } from "#actions/hand-over.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const handOffCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step; it must be approved"]],
  options: [
    {
      flags: "--as <form>",
      text: "a mailto link, an .eml file, or the text alone",
      choices: ["mailto", "eml", "text"],
    },
    { flags: "--out <file>", text: "write it to this file" },
  ],
  async run({ desk, given, options }) {
    const { application, step } = await findStep(desk.world, given[0]!);
    const { form, text } = await handOver(
      desk.world,
      { application, step: step.id },
      (options.as as HandOverForm | undefined) ?? "mailto",
    );
    if (options.out) await writeFile(options.out, text, { mode: 0o600 });
    show(desk, options, {
      json: { step: step.id, as: form, ...(options.out ? { out: options.out } : { text }) },
      text: () =>
        options.out
          ? `Written to ${options.out}. When it has gone out: afterword sent ${application}/${step.id}`
          : text,
    });
    if (!options.out && !options.json)
      desk.hint(`When it has gone out: afterword sent ${application}/${step.id}`);
  },
};
