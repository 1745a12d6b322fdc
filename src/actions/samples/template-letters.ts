import { stepFromId } from "#domain/draft/compose.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { TriedLetter } from "../preview-template.ts";
import { daysUntil } from "./days.ts";
import { everyLetter } from "./every-letter.ts";

const toEach = ["thank-you", "handwritten-note", "linkedin-connect", "linkedin-message"];
/** By telephone as well. */
const checkIns = ["check-in", "final-check-in"];
const lateDays = 6;

const answered = {
  "acknowledge-update": "held",
  "answer-request": "request",
  "offer-acknowledgement": "offer",
  "competing-offer": "other",
  withdrawal: "accepted",
  "rejection-reply": "rejected",
  "keep-in-touch": "rejected",
  "reference-heads-up": "references",
} as const;

/** Letters of every kind on facts made for it, by mail and by telephone, in their time and late. */
export function sampleLetters(now: Temporal.Instant): TriedLetter[] {
  const file = everyLetter(daysUntil(now));
  const late = now.add({ hours: 24 * lateDays });
  return idsOf(file).flatMap((id) => {
    const step = stepFromId(id, file);
    if (!step) return [];
    const letters: TriedLetter[] = [{ step, file, now }];
    if (step.kind === "check-in") letters.push(...lateNotes(file, late));
    if (checkIns.includes(step.kind))
      letters.push({ step: { ...step, channel: "phone" }, file, now: late });
    return letters;
  });
}

/** A thank-you whose time is over is a check-in that thanks. */
function lateNotes(file: ApplicationFile, now: Temporal.Instant): TriedLetter[] {
  const [round] = file.application.interviews;
  return (round?.interviewers ?? []).flatMap((person) => {
    const step = stepFromId(`check-in:${round!.id}:1`, file);
    return step ? [{ step: { ...step, to: person, channel: "email" as const }, file, now }] : [];
  });
}

function idsOf({ application }: ApplicationFile): string[] {
  const rounds = application.interviews.flatMap(({ id, interviewers, debrief }) => [
    ...toEach.flatMap((kind) => interviewers.map((person) => `${kind}:${id}:${person}`)),
    `thank-you-via-recruiter:${id}`,
    ...checkIns.map((kind) => `${kind}:${id}:1`),
    ...interviewers.map((person) => `ask-for-address:${id}:${person}`),
    ...(debrief?.promised ?? []).map((promise) => `promised-material:${id}:${promise.id}`),
  ]);
  const answers = Object.entries(answered).map(([kind, event]) => `${kind}:${event}`);
  return ["application-follow-up:1", ...rounds, ...answers];
}
