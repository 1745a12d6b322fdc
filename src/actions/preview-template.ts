import { compose, type ComposeStep } from "#domain/draft/compose.ts";
import type { Draft } from "#domain/draft/types.ts";
import { withOverrides, type Wording } from "#domain/draft/wording.ts";
import { filesOf } from "#domain/draft/wording/places.ts";
import { kindsAt } from "#domain/draft/wording/where-used.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { languageOfLetters } from "./language-of-letters.ts";
import { nextSteps } from "./next-steps.ts";
import { findStep, planApplication } from "./plan-application.ts";
import { sampleLetters } from "./samples/template-letters.ts";
import { readFiles, type TemplatePlace } from "./show-templates.ts";

/** A letter that wording is tried on. */
export interface TriedLetter {
  step: ComposeStep;
  file: ApplicationFile;
  now: Temporal.Instant;
}

export interface TemplatePreview {
  subject: string;
  body: string;
  /** The sentences that the wording of the place wrote; empty where none of the letters tried has one. */
  uses: string[];
}

export interface LetterOnFile {
  application: string;
  step: string;
  company: string;
  name?: string;
}

const versions = [1, 2, 3];
const mostLetters = 12;
/** What the sample's answer to a request would bring along. */
const attachments = ["references.pdf"];

/** A letter as the wording would make it, of a step on file or of sample facts; nothing is kept. */
export async function previewTemplate(
  world: World,
  asked: TemplatePlace & { texts: readonly string[]; application?: string; step?: string },
): Promise<TemplatePreview> {
  const language = await languageOfLetters(world, asked.language);
  const place = asked.place;
  const kept = (await readFiles(world, language)).filter((file) => file.place !== place);
  const files = filesOf({ language, place }, asked.texts);
  const own = withOverrides(files, { language });
  if (own.problems.length > 0) throw new UnusableInput(place, own.problems);
  const { wording } = withOverrides([...kept, ...files], { language });
  const letters = asked.step ? [await loadLetter(world, asked)] : sampleLetters(world.store.now());
  const fitting = letters.filter(({ step }) => asked.step || kindsAt(place).includes(step.kind));
  return tryOn({ letters: fitting, place, language, wording });
}

/** Letters on file on which the wording of a place can be seen. */
export async function listLettersWith(world: World, place: string): Promise<LetterOnFile[]> {
  const kinds = kindsAt(place);
  const lines = (await nextSteps(world)).flatMap(({ application, lines: all }) =>
    all.flatMap(({ kind, step, name, forecast, needs }) =>
      kinds.includes(kind) && !forecast && needs.length === 0
        ? [{ application, step, ...(name ? { name } : {}) }]
        : [],
    ),
  );
  return world.store.read(({ applications }) =>
    lines.slice(0, mostLetters).map((line) => ({
      ...line,
      company: applications.load(line.application).application.company,
    })),
  );
}

async function loadLetter(
  world: World,
  { application = "", step = "" }: { application?: string; step?: string },
): Promise<TriedLetter> {
  const planned = await planApplication(world, application);
  return { step: findStep(planned, step), file: planned.file, now: planned.context.now };
}

interface Trying {
  letters: readonly TriedLetter[];
  place: string;
  language: string;
  wording: Wording;
}

/** The first letter in which the wording speaks; where it speaks in none, the first that could be written. */
function tryOn({ letters, place, language, wording }: Trying): TemplatePreview {
  let other: Draft | undefined;
  const marked = { ...wording, [place]: wording[place]!.map(markLines) };
  for (const letter of letters)
    for (const version of versions) {
      const draft = write(letter, { wording, language, version });
      if (draft.missing.length > 0) continue;
      const uses = sentencesOf(draft, write(letter, { wording: marked, language, version }));
      if (uses.length > 0) return { subject: draft.subject, body: draft.body, uses };
      other ??= draft;
    }
  return { subject: other?.subject ?? "", body: other?.body ?? "", uses: [] };
}

/** Every sentence ends with a mark: the variant of a move is one, a letter has one a line. */
function markLines(variant: string): string {
  const isSentence = (line: string) => line.replace(/\{%.*?%\}/g, "").trim() !== "";
  return variant
    .split("\n")
    .map((line) => (isSentence(line) ? `${line} \u2042` : line))
    .join("\n");
}

function write(
  { step, file, now }: TriedLetter,
  options: { wording: Wording; language: string; version: number },
): Draft {
  return compose(step, file, { ...options, now, attachments });
}

/** What is another sentence once the wording is marked came from it. */
function sentencesOf(draft: Draft, marked: Draft): string[] {
  const same = new Set(marked.parts.map(({ text }) => text));
  const own = draft.parts.flatMap(({ text }) => (same.has(text) ? [] : [text]));
  return own.length > 0 || draft.subject === marked.subject ? own : [draft.subject];
}
