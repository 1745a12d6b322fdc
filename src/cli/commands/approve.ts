import { basename } from "node:path";
import { existsSync } from "node:fs";
import { approveMessage } from "#actions/approve-message.ts";
import { gatherAttachments, mediaTypeOf } from "#actions/gather-attachments.ts";
import type { Attachment } from "#ports/store.ts";
import type { CommandSpec } from "../commands.ts";
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
  async run({ desk, given, options }) {
    const { application, step, planned } = await findStep(desk.world, given[0]!);
    const draft = await desk.world.store.read(({ drafts }) => drafts.find(application, step.id));
    const stated = (options.attach as unknown as string[] | undefined) ?? [];
    const here = (draft?.attachments ?? []).filter((file) => existsSync(file));
    const names = new Set(stated.map((file) => basename(file)));
    const files = await readGiven([
      ...here.filter((file) => !names.has(basename(file))),
      ...stated,
    ]);
    const of = { application, step: step.id };
    const attachments = await gatherAttachments(desk.world, of, files);
    const { message, review } = await approveMessage(desk.world, {
      ...of,
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

/** A file is looked for as it was named; a promised one that is not there was perhaps taken in with the application. */
async function readGiven(files: string[]): Promise<Attachment[]> {
  return Promise.all(
    files.map(async (file) => {
      const name = basename(file);
      const content = new Uint8Array(await readBytes(file));
      return { name, type: mediaTypeOf(name), content };
    }),
  );
}
