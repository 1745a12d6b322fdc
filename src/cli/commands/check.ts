import { readDraft } from "#domain/review/read-draft.ts";
import { report, type ReportFormat } from "#domain/review/report.ts";
import { review } from "#domain/review/review.ts";
import type { DraftText, ReviewContext } from "#domain/review/types.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { readApplicationFile, readNow } from "../read-application.ts";
import { readBytes, readText } from "../read-input.ts";

export const checkCommand: CommandSpec = {
  arguments: [["<draft>", "a text file, an .eml, or - for standard input"]],
  options: [
    { flags: "--context <file>", text: "the application file that the draft belongs to" },
    { flags: "--step <id>", text: "the step that it is for" },
    { flags: "--kind <kind>", text: "its kind, where there is no step" },
    { flags: "--format <format>", text: "how to print", choices: ["text", "json", "sarif"] },
    { flags: "--now <instant>", text: "as of this instant" },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const name = given[0]!;
    const draft = await readDraftFile(call, name);
    const result = review(draft, await readContext(call));
    const format = options.json ? "json" : ((options.format ?? "text") as ReportFormat);
    desk.print(report({ name, text: draft.text, review: result }, format));
    desk.setExit(result.counts.error > 0 ? 1 : 0);
  },
};

async function readContext({ desk, options }: Call): Promise<ReviewContext> {
  const file = options.context ? await readApplicationFile(desk, options.context) : undefined;
  return {
    now: readNow(desk, options.now),
    ...(file ? { file } : {}),
    ...(options.step ? { step: options.step } : {}),
    ...(options.kind ? { kind: options.kind } : {}),
  };
}

async function readDraftFile({ desk }: Call, name: string): Promise<DraftText> {
  if (name.toLowerCase().endsWith(".eml")) return readMailDraft(desk, name);
  const read = readDraft(await readText(desk, name));
  if (!read.ok) throw new UnusableInput(name === "-" ? "standard input" : name, read.problems);
  return read.value;
}

async function readMailDraft(desk: Call["desk"], name: string): Promise<DraftText> {
  const mail = await desk.world.mail.read(await readBytes(name));
  return {
    text: mail.text,
    subject: mail.subject,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    bodyStart: 0,
    attachments: mail.attachments.map((one) => one.name),
  };
}
