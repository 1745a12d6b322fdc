import { writeFile } from "node:fs/promises";
import { handOver, type HandOverForm } from "#actions/hand-over.ts";
import type { StepOf } from "#actions/mark-sent.ts";
import { putInDrafts } from "#actions/put-in-drafts.ts";
import type { CommandSpec } from "../commands.ts";
import { show, type Desk } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const handOffCommand: CommandSpec = {
  arguments: [
    [
      "<step>",
      "the step's id, or application/step; approved, or drafted where it goes into Drafts",
    ],
  ],
  options: [
    {
      flags: "--as <form>",
      text: "a mailto link, an .eml file, the text alone, or a draft in the Drafts folder of the mailbox",
      choices: ["mailto", "eml", "text", "draft"],
    },
    { flags: "--out <file>", text: "write it to this file" },
  ],
  async run({ desk, given, options }) {
    const { application, step } = await findStep(desk.world, given[0]!);
    if (options.as === "draft") return intoDrafts(desk, { application, step: step.id }, options);
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

async function intoDrafts(desk: Desk, of: StepOf, options: { json?: boolean }): Promise<void> {
  const { to } = await putInDrafts(desk.world, of);
  show(desk, options, {
    json: { step: of.step, as: "draft", to },
    text: () =>
      `A draft to ${to} lies in the Drafts folder of your mailbox. Send it from your usual program; it counts as sent when it is seen in Sent.`,
  });
}
