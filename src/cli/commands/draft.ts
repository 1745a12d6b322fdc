import { composeDraft } from "#actions/compose-draft.ts";
import { saveDraft } from "#actions/save-draft.ts";
import { reviewDraft } from "#actions/review-draft.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import type { StoredDraft } from "#ports/store.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { editText } from "../edit-text.ts";
import { findStep, type FoundStep } from "../find-step.ts";
import { readText } from "../read-input.ts";
import { writeFindings } from "../show/findings.ts";

export const draftCommand: CommandSpec = {
  arguments: [["<step>", "the step's id, or application/step"]],
  options: [
    { flags: "--version <number>", text: "another version of the text" },
    { flags: "--from <file>", text: "take the text from a file, or - for standard input" },
    { flags: "--again", text: "compose anew, although there is a draft" },
    { flags: "--no-edit", text: "do not open the editor" },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const found = await findStep(desk.world, given[0]!);
    const draft = await textFor(call, found);
    if (!draft) return;
    const { leftOut = [], ...text } = draft;
    const saved = await saveDraft(desk.world, text);
    const review = await reviewDraft(desk.world, saved);
    show(desk, options, {
      json: { draft: saved, review },
      text: () =>
        [
          `Subject: ${saved.subject}`,
          "",
          saved.body,
          "",
          writeFindings(review),
          ...leftOut.map((note) => `Not in it: ${note}`),
          `Next: afterword approve ${found.application}/${saved.step}`,
        ].join("\n"),
    });
  },
};

type NewDraft = Omit<StoredDraft, "version"> & { leftOut?: readonly string[] };

async function textFor(call: Call, found: FoundStep): Promise<NewDraft | undefined> {
  const { desk, options } = call;
  const { application, step } = found;
  const before = await desk.world.store.read(({ drafts }) => drafts.find(application, step.id));
  if (options.from)
    return withText(before ?? empty(found), await readText(desk, options.from), options.from);
  const base = before && !options.again && !options.version ? before : await composed(call, found);
  if (!base || !desk.asks || (options as { edit?: boolean }).edit === false) return base;
  return withText(
    base,
    await editText(`Subject: ${base.subject}\n\n${base.body}`),
    "the edited text",
  );
}

function empty({ application, step }: FoundStep): NewDraft {
  return { application, step: step.id, subject: "", body: "", attachments: [] };
}

async function composed(
  { desk, options }: Call,
  { application, step }: FoundStep,
): Promise<NewDraft | undefined> {
  const { draft } = await composeDraft(
    desk.world,
    { application, step: step.id },
    options.version ? Number(options.version) : undefined,
  );
  if (draft.missing.length > 0) {
    show(desk, options, {
      json: { missing: draft.missing },
      text: () =>
        [
          "Nothing was composed yet. Please answer first (afterword debrief):",
          ...draft.missing.map((question) => `  ${question}`),
        ].join("\n"),
    });
    desk.setExit(1);
    return undefined;
  }
  const { subject, body, inReplyTo, attachments, leftOut } = draft;
  return {
    application,
    step: step.id,
    subject,
    body,
    attachments,
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(leftOut ? { leftOut } : {}),
  };
}

function withText(draft: NewDraft, text: string, source: string): NewDraft {
  const read = readDraft(text);
  if (!read.ok) throw new UnusableInput(source, read.problems);
  const { subject, bodyStart } = read.value;
  return {
    ...draft,
    subject: subject ?? draft.subject,
    body: read.value.text.slice(bodyStart).trim(),
  };
}
