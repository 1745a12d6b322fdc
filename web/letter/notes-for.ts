import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Step } from "#domain/plan/types.ts";
import type { DraftPart } from "#domain/draft/types.ts";
import { whyLeftOut } from "./why-left-out.ts";

/** One of the person's own notes beside a letter. */
export interface NoteBeside {
  text: string;
  /** Its path in the application file, as the sources of a draft name it. */
  path: string;
  /** Whether a sentence of the letter as composed came from it. */
  isUsed: boolean;
  /** Why it is not in the letter, as the rest of a sentence that begins with it. */
  why?: string;
}

export interface NotesBeside {
  notes: NoteBeside[];
  fit?: NoteBeside;
  writtenAt?: string;
}

/** A letter as far as the notes beside it depend on it. */
interface Letter {
  parts: readonly DraftPart[];
  body: string;
  /** What it does not say, as sentences in the language of the page. */
  leftOut: readonly string[];
}

/** What the person wrote down of the round that a step belongs to: of its reader alone where there is one, else of everybody. */
export function notesFor(
  step: Step,
  { application }: ApplicationFile,
  { parts, body, leftOut }: Letter,
): NotesBeside {
  const index = application.interviews.findIndex(({ id }) => id === step.interview);
  const debrief = application.interviews[index]?.debrief;
  if (!debrief) return { notes: [] };
  const at = `interviews[${index}].debrief`;
  const used = new Set(parts.filter(({ text }) => body.includes(text)).map(({ from }) => from));
  const noted = (text: string, path: string): NoteBeside => {
    const isUsed = used.has(path) || speaksOf(body, text);
    const why = isUsed ? undefined : whyLeftOut(text, leftOut);
    return { text, path, isUsed, ...(why ? { why } : {}) };
  };
  const isOfReader = debrief.notes.some(({ person }) => person === step.to);
  const notes = debrief.notes.flatMap(({ person, specifics }, note) =>
    isOfReader && person !== step.to
      ? []
      : specifics.map((text, specific) =>
          noted(text, `${at}.notes[${note}].specifics[${specific}]`),
        ),
  );
  return {
    notes,
    ...(debrief.fit ? { fit: noted(debrief.fit, `${at}.fit`) } : {}),
    ...(debrief.writtenAt ? { writtenAt: debrief.writtenAt } : {}),
  };
}

const mostWords = 0.6;

/** Whether a text has most of a note's words of weight, however they were put. */
function speaksOf(body: string, note: string): boolean {
  const said = new Set(wordsOf(body));
  const words = wordsOf(note);
  return (
    words.length > 0 && words.filter((word) => said.has(word)).length / words.length >= mostWords
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
