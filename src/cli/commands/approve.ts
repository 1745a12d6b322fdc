import { basename, join } from "node:path";
import { existsSync } from "node:fs";
import { approveMessage } from "#actions/approve-message.ts";
import { AppError } from "#ports/errors.ts";
import type { Attachment } from "#ports/store.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findStep } from "../find-step.ts";
import { readNow } from "../read-application.ts";
import { readBytes } from "../read-input.ts";
import { writeFindings } from "../show/findings.ts";
import { writeTime } from "../show/times.ts";

export const approveCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  options: [
    {
      flags: "--attach <file>",
      text: "a file that goes with it; may stand several times",
      many: true,
    },
    {
      flags: "--at <instant>",
      text: "send it at this time, which is never earlier than the plan allows",
    },
    { flags: "--despite <why>", text: "approve although the review objects, and say why" },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const { application, step, planned } = await findStep(desk.world, given[0]!);
    const draft = await desk.world.store.read(({ drafts }) => drafts.find(application, step.id));
    const stated = (options.attach as unknown as string[] | undefined) ?? [];
    const files = chooseFiles(draft?.attachments ?? [], stated);
    const attachments = await Promise.all(
      files.map((file) => readAttachment(call, application, file)),
    );
    const { message, review } = await approveMessage(desk.world, {
      application,
      step: step.id,
      attachments,
      ...(options.at ? { at: readNow(desk, options.at) } : {}),
      ...(options.despite ? { despite: options.despite } : {}),
    });
    const zones = { mine: planned.file.me.timeZone, theirs: planned.file.application.timeZone };
    show(desk, options, {
      json: {
        step: step.id,
        to: message.recipient ?? null,
        sendAt: message.wakeAt.toString(),
        hash: message.hash,
        messageId: message.messageId,
      },
      text: () =>
        [
          ...(review.findings.length > 0 ? [writeFindings(review)] : []),
          `Approved: exactly this text, to ${message.recipient?.address ?? step.to}, not before ${writeTime(message.wakeAt.toString(), zones)}.`,
          `Next: afterword send, or afterword hand-off ${application}/${step.id}. To take it back: afterword unsent ${application}/${step.id}`,
        ].join("\n"),
    });
  },
};

/** A file that was given stands for the promised one of the same name. */
function chooseFiles(promised: string[], stated: string[]): string[] {
  const names = new Set(stated.map((file) => basename(file)));
  return [...promised.filter((file) => !names.has(basename(file))), ...stated];
}

const types: Record<string, string> = {
  pdf: "application/pdf",
  txt: "text/plain",
  png: "image/png",
  jpg: "image/jpeg",
  md: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** A file is looked for as it was named, then among the files that were taken in with the application. */
async function readAttachment(
  { desk }: Call,
  application: string,
  file: string,
): Promise<Attachment> {
  const kept = join(desk.home, "files", application, basename(file));
  const found = [file, kept].find((path) => existsSync(path));
  if (!found)
    throw new AppError(
      "file-unreadable",
      `${file} was promised and is not here. Give it with --attach PATH.`,
    );
  const content = new Uint8Array(await readBytes(found));
  return {
    name: basename(file),
    type: types[file.split(".").at(-1)!.toLowerCase()] ?? "application/octet-stream",
    content,
  };
}
