import { writeFile } from "node:fs/promises";
import { mailOf } from "#actions/mail-of.ts";
import { AppError } from "#ports/errors.ts";
import type { StoredMessage } from "#ports/store.ts";
import type { Call, CommandSpec } from "../commands.ts";
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
  async run(call) {
    const { desk, given, options } = call;
    const { application, step } = await findStep(desk.world, given[0]!);
    const message = await desk.world.store.read(({ messages }) =>
      messages.findOpen(application, step.id),
    );
    if (!message)
      throw new AppError(
        "not-allowed",
        `${step.id} is not approved. Approve it with: afterword approve ${step.id}`,
      );
    const form = options.as ?? "mailto";
    const text = await written(call, message, form);
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

async function written({ desk }: Call, message: StoredMessage, form: string): Promise<string> {
  if (form === "text" || !message.recipient)
    return `${message.subject ? `Subject: ${message.subject}\n\n` : ""}${message.body}`;
  const mail = await mailOf(desk.world, message, message.recipient);
  if (form === "mailto") return desk.world.mail.writeMailto(mail);
  return new TextDecoder().decode(await desk.world.mail.write(mail));
}
