import { laterOf } from "#domain/facts/instants.ts";
import type { Plan } from "#domain/plan/types.ts";
import type { DraftText } from "./types.ts";

interface Written {
  step: string;
  body: string;
}

export interface Beside {
  plan: Plan;
  /** Approved or gone. */
  messages: readonly (Written & { person?: string | undefined; state: string })[];
  drafts: readonly Written[];
}

/** What the others get, approved or still a draft, and what went out before: a letter must not read like one of these. */
export function textsBeside(
  own: string,
  { plan, messages, drafts }: Beside,
): { to: string; text: string }[] {
  const approved = messages.filter(({ state }) => state !== "withdrawn");
  const known = new Set(approved.map(({ step }) => step));
  const recipients = new Map(plan.steps.map(({ id, to }) => [id, to]));
  return [
    ...approved.map(({ step, person, body }) => ({ step, to: person, text: body })),
    ...drafts
      .filter(({ step }) => !known.has(step))
      .map(({ step, body }) => ({ step, to: recipients.get(step), text: body })),
  ].flatMap(({ step, to, text }) => (step === own || to === undefined ? [] : [{ to, text }]));
}

/** A draft as the review reads it: the subject's line, an empty line, the body. Offsets of findings count in that. */
export function draftText(
  draft: { subject: string; body: string; attachments: string[] },
  to?: string,
): DraftText {
  const header = `Subject: ${draft.subject}\n\n`;
  return {
    text: header + draft.body,
    subject: draft.subject,
    to: to ? [to] : [],
    cc: [],
    bodyStart: header.length,
    attachments: draft.attachments,
  };
}

/** A letter is read as it will be found: at the moment that it may go, where that is still to come. */
export function goesAt(now: Temporal.Instant, sendAt: string | undefined): Temporal.Instant {
  return sendAt === undefined ? now : laterOf(now, Temporal.Instant.from(sendAt));
}
