import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose, stepFromId, type ComposeStep } from "#domain/draft/compose.ts";
import { similarity } from "#domain/draft/similarity.ts";
import type { Draft } from "#domain/draft/types.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import type { Finding } from "#domain/review/types.ts";

/** One letter of a folder of specimens: a step, and the moment at which it is written. */
export interface LetterToWrite {
  step: string;
  now: string;
  channel?: string;
  attachments?: string[];
  /** The specimen asks here instead of writing. */
  ask?: boolean;
  /** The letter that a good writer made, by its file. */
  file?: string;
  to?: string;
  /** What the person answered when asked; it goes into the application first. */
  supplied?: Record<string, string>;
}

export interface Written {
  folder: string;
  letter: LetterToWrite;
  application: ApplicationFile;
  step: ComposeStep;
  draft: Draft;
}

/** Composes every letter of every folder of specimens at its moment; none where the folder is absent. */
export function writeAll(root: string, version = 1): Written[] {
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders
    .map((one) => one.name)
    .sort()
    .flatMap((folder) => writeFolder(root, folder, version));
}

function writeFolder(root: string, folder: string, version: number): Written[] {
  const text = readFileSync(join(root, folder, "application.afterword.json"), "utf8");
  const letters = JSON.parse(
    readFileSync(join(root, folder, "letters.json"), "utf8"),
  ) as LetterToWrite[];
  return letters.map((letter) => {
    const application = withAnswers(text, letter);
    const found = stepFromId(letter.step, application);
    if (!found) throw new Error(`${folder}: ${letter.step} names no step of the application`);
    const step = { ...found, ...(isChannel(letter.channel) && { channel: letter.channel }) };
    const now = Temporal.ZonedDateTime.from(letter.now).toInstant();
    const attachments = letter.attachments ?? [];
    const draft = compose(step, application, { now, attachments, version });
    return { folder, letter, application, step, draft };
  });
}

function isChannel(name: string | undefined): name is "email" | "linkedin" {
  return name === "email" || name === "linkedin";
}

/** Puts what the person answered when asked into the file: the note in place of the useless one, the fit into the debrief. */
function withAnswers(text: string, { step, to, supplied = {} }: LetterToWrite): ApplicationFile {
  const raw = JSON.parse(text) as { application: ApplicationFile["application"] };
  const [kind, id, third] = step.split(":");
  const debrief = raw.application.interviews.find((one) => one.id === id)?.debrief;
  const event = raw.application.events.find((one) => one.id === id) as
    | Record<string, unknown>
    | undefined;
  const { specific, fit, link, request, askFeedback } = supplied;
  if (specific && debrief && to) {
    debrief.notes = debrief.notes.filter((note) => note.person !== to);
    debrief.notes.push({ person: to, specifics: [specific] });
  }
  if (fit && debrief) debrief.fit = fit;
  const promise = debrief?.promised?.find((one) => one.id === third);
  if (kind === "promised-material" && promise && link) promise.link = link;
  if (request && event) event["asks"] = [request];
  if (askFeedback && event) event["askFeedback"] = askFeedback === "yes";
  const parsed = parseFile(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** What the reviewer finds in a letter beside the others of its round. */
export function findingsIn(one: Written, all: readonly Written[]): Finding[] {
  const { letter, draft, application } = one;
  const [kind] = letter.step.split(":");
  const head = `To: ${draft.to}\nSubject: ${draft.subject}\n\n`;
  const read = readDraft(draft.subject ? head + draft.body : draft.body);
  if (!read.ok) throw new Error(`${letter.step} cannot be read`);
  const context = {
    file: application,
    step: letter.step,
    now: Temporal.ZonedDateTime.from(letter.now).toInstant(),
  };
  const others = sistersOf(one, all).map(({ draft: { to, body } }) => ({ to, text: body }));
  return review(
    { ...read.value, attachments: draft.attachments },
    kind === "thank-you" ? { ...context, others } : context,
  ).findings;
}

/** How alike a thank-you is to the most similar one of its round, by runs of three words outside salutation and signature. */
export function likenessOf(one: Written, all: readonly Written[]): number {
  return Math.max(0, ...sistersOf(one, all).map((other) => similarity(textOf(one), textOf(other))));
}

function sistersOf(one: Written, all: readonly Written[]): Written[] {
  const group = one.letter.step.split(":").slice(0, 2).join(":");
  return all.filter(
    (other) =>
      other.folder === one.folder &&
      other.draft.body !== "" &&
      other.step.to !== one.step.to &&
      other.letter.step.startsWith(`${group}:`),
  );
}

function textOf({ draft }: Written): string {
  return draft.parts.map((part) => part.text).join(" ");
}
