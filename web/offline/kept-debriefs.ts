import type { Debrief } from "#domain/facts/schema.ts";

/** A debrief as it lies on this machine until the server has it. */
export interface KeptDebrief {
  debrief: Debrief;
  /** That of the server when this was begun, `none` where nothing was written; absent where the server was not asked yet. */
  version?: string;
  /** Whether the server does not have it yet. */
  isOwed: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

export interface RoundId {
  application: string;
  interview: string;
}

const prefix = "afterword.debrief.";

/** Kept at once and by the browser itself, so that not even closing the page in mid-word loses a letter. */
export function keepDebrief(round: RoundId, kept: KeptDebrief): void {
  localStorage.setItem(keyOf(round), JSON.stringify(kept));
}

export function findKept(round: RoundId): KeptDebrief | undefined {
  const text = localStorage.getItem(keyOf(round));
  return text === null ? undefined : (JSON.parse(text) as KeptDebrief);
}

/** Every round whose debrief the server does not have yet. */
export function listOwed(): RoundId[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(key.slice(prefix.length)) as [string, string])
    .map(([application, interview]) => ({ application, interview }))
    .filter((round) => findKept(round)?.isOwed);
}

function keyOf({ application, interview }: RoundId): string {
  return prefix + JSON.stringify([application, interview]);
}

/** What the server takes: lines that say something, people of whom something was said. */
export function writtenPart(debrief: Debrief): Debrief {
  const notes = debrief.notes
    .map(({ person, specifics }) => ({
      person,
      specifics: specifics.map((text) => text.trim()).filter((text) => text !== ""),
    }))
    .filter(({ specifics }) => specifics.length > 0);
  const questions = debrief.questions
    .filter(({ question }) => question.trim() !== "")
    .map(({ question, answer }) => ({
      question: question.trim(),
      ...(answer?.trim() ? { answer: answer.trim() } : {}),
    }));
  const promised = debrief.promised
    .filter(({ what }) => what.trim() !== "")
    .map((promise) => ({ ...promise, what: promise.what.trim() }));
  const { fit, insight, correction, writtenAt } = debrief;
  return {
    notes,
    questions,
    promised,
    ...(writtenAt ? { writtenAt } : {}),
    ...(fit?.trim() ? { fit: fit.trim() } : {}),
    ...(insight?.trim() ? { insight: insight.trim() } : {}),
    ...(correction?.topic.trim() && correction.better.trim()
      ? {
          correction: {
            ...correction,
            topic: correction.topic.trim(),
            better: correction.better.trim(),
          },
        }
      : {}),
  };
}

export const emptyDebrief: Debrief = { notes: [], questions: [], promised: [] };
