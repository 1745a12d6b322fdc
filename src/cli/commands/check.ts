import { reportAll, textReport, type ReportFormat, type Reviewed } from "#domain/review/report.ts";
import { dismissFinding, listDismissals, recallFinding } from "#actions/dismiss-finding.ts";
import { fingerprintOf } from "#domain/review/fingerprint.ts";
import { review } from "#domain/review/review.ts";
import type { ReviewContext } from "#domain/review/types.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { Desk } from "../desk.ts";
import { readApplicationFile, readNow, readProfile } from "../read-application.ts";
import { readDrafts, type NamedDraft } from "../read-drafts.ts";

export const checkCommand: CommandSpec = {
  arguments: [["<drafts...>", "text files, .eml, folders of them, or - for standard input"]],
  options: [
    { flags: "--context <file>", text: "the application file that the draft belongs to" },
    {
      flags: "--step <id>",
      text: "the step that it is for; else the name of the file, where that is one",
    },
    { flags: "--kind <kind>", text: "its kind, where there is no step" },
    {
      flags: "--profile <name>",
      text: "a profile, or a file with values and severities of your own",
    },
    {
      flags: "--proofread",
      text: "read for spelling and grammar with the library, too; takes seconds",
    },
    {
      flags: "--dismiss <fingerprint>",
      text: "keep the sentence of this finding, named by the end of its line; needs --because",
    },
    { flags: "--because <reason>", text: "why it may stay" },
    { flags: "--recall <fingerprint>", text: "let a dismissed finding come back" },
    { flags: "--format <format>", text: "how to print", choices: ["text", "json", "sarif"] },
    { flags: "--now <instant>", text: "as of this instant" },
  ],
  async run(call) {
    const { desk, options } = call;
    const drafts = await readDrafts(
      desk,
      call.given.flat().filter((name) => name !== undefined),
    );
    const context = await readContext(call);
    if (options.recall) await recallFinding(desk.world, options.recall);
    if (options.dismiss) await dismiss(call, drafts, await withDismissals(desk, context));
    const known = await withDismissals(desk, context);
    const own = reviewedAll(drafts, known);
    const format = options.json ? "json" : ((options.format ?? "text") as ReportFormat);
    const all = options.proofread
      ? await proofread(call, { drafts, context: known, own, format })
      : own;
    if (!options.proofread || format !== "text") desk.print(reportAll(all, format));
    desk.setExit(all.some((one) => one.review.counts.error > 0) ? 1 : 0);
  },
};

async function readContext({ desk, options }: Call): Promise<ReviewContext> {
  const file = options.context ? await readApplicationFile(desk, options.context) : undefined;
  const policy = options.profile ? await readProfile(desk, options.profile) : undefined;
  return {
    // Without the dates of an application the time says nothing, and the words are asked instead.
    ...(file || options.now ? { now: readNow(desk, options.now) } : {}),
    ...(file ? { file } : {}),
    ...(policy ? { policy } : {}),
    ...(options.step ? { step: options.step } : {}),
    ...(options.kind ? { kind: options.kind } : {}),
  };
}

/** With what the person has dismissed before; a draft alone makes no store. */
async function withDismissals({ world }: Desk, context: ReviewContext): Promise<ReviewContext> {
  if (!world.hasStore()) return context;
  return { ...context, dismissed: await listDismissals(world) };
}

async function dismiss(
  { desk, options }: Call,
  drafts: readonly NamedDraft[],
  context: ReviewContext,
): Promise<void> {
  const found = reviewedAll(drafts, context).flatMap(({ text, review: { findings } }) =>
    findings.map((one) => ({ rule: one.rule, fingerprint: fingerprintOf(one, text) })),
  );
  const wanted = options.dismiss!.replace(/^#/, "");
  const finding = found.find(({ fingerprint }) => fingerprint.startsWith(wanted));
  if (!finding || wanted.length < 8) {
    const names = found.map(({ rule, fingerprint }) => `${fingerprint.slice(0, 8)} (${rule})`);
    const say = `is none of what was found: ${names.join(", ") || "nothing"}.`;
    throw new UnusableInput("--dismiss", [{ code: "unknown-id", at: wanted, say }]);
  }
  const application = context.file?.application.id;
  const why = options.because ?? "";
  await dismissFinding(desk.world, { ...finding, why, ...(application && { application }) });
}

/** Each draft beside the others of the same call, which may be a panel's. */
function reviewedAll(drafts: readonly NamedDraft[], context: ReviewContext): Reviewed[] {
  const beside = textsOf(drafts);
  return drafts.map((one) => reviewed(one, beside, context));
}

function textsOf(drafts: readonly NamedDraft[]): { to: string; text: string }[] {
  return drafts.map(({ name, draft }) => ({ to: name, text: draft.text }));
}

function reviewed(
  { name, draft, step }: NamedDraft,
  beside: readonly { to: string; text: string }[],
  context: ReviewContext,
): Reviewed {
  const others = beside.filter(({ to }) => to !== name);
  const found = review(draft, {
    ...context,
    ...(step && context.file && context.step === undefined ? { step } : {}),
    ...(others.length > 0 ? { others } : {}),
  });
  return { name, text: draft.text, review: found };
}

interface Work {
  drafts: readonly NamedDraft[];
  context: ReviewContext;
  own: readonly Reviewed[];
  format: ReportFormat;
}

/** Our own findings are there at once and are printed first; the library's follow when it has read. */
async function proofread(
  { desk }: Call,
  { drafts, context, own, format }: Work,
): Promise<Reviewed[]> {
  await using reader = await desk.world.openProofreader();
  const beside = textsOf(drafts);
  const all: Reviewed[] = [];
  for (const [at, one] of drafts.entries()) {
    const first = own[at]!;
    if (format === "text") desk.print(textReport(first));
    const slips = await reader.read(one.draft.text);
    const whole = reviewed(one, beside, { ...context, slips });
    if (format === "text") desk.print(textReport(without(whole, first)));
    all.push(whole);
  }
  return all;
}

/** What the second reading found beyond the first. */
function without(whole: Reviewed, first: Reviewed): Reviewed {
  const known = new Set(first.review.findings.map((one) => `${one.rule} ${one.start}`));
  const findings = whole.review.findings.filter((one) => !known.has(`${one.rule} ${one.start}`));
  const counts = { error: 0, warning: findings.length, info: 0 };
  return { ...whole, name: `${whole.name}, proofread`, review: { findings, counts } };
}
