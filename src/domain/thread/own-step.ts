import { similarity } from "../draft/similarity.ts";

/** A step that a message of the person's own may be. */
export interface OpenStep {
  id: string;
  kind: string;
  /** The earliest moment at which it can have been sent. */
  from: Temporal.Instant;
  /** Whether its time has come. */
  isDue: boolean;
  /** The text that lies ready for it, if any, and the Message-ID under which it was put into Drafts. */
  draft?: { subject: string; body: string; messageId: string };
}

export interface OwnMail {
  messageId?: string;
  subject: string;
  text: string;
  sentAt: Temporal.Instant;
  /** Whether it answers a mail of theirs. */
  answers: boolean;
}

const answering = new Set(["answer-request", "acknowledge-update", "rejection-reply"]);
/** Shared runs of three words from which on two texts are versions of one. */
const sameText = 0.3;

/**
 * Which step a message to this person was, written in whatever program: the draft that was handed over, else the text that lies
 * ready, else the step whose time had come. Undefined for any other letter, which is nobody's step.
 */
export function stepOfOwn(mail: OwnMail, steps: readonly OpenStep[]): OpenStep | undefined {
  const possible = steps.filter(({ from }) => Temporal.Instant.compare(from, mail.sentAt) <= 0);
  return (
    steps.find(({ draft }) => draft !== undefined && draft.messageId === mail.messageId) ??
    possible.find(({ draft }) => draft !== undefined && isVersionOf(mail, draft)) ??
    byTime(
      mail,
      possible.filter(({ isDue }) => isDue),
    )
  );
}

function isVersionOf(mail: OwnMail, draft: { subject: string; body: string }): boolean {
  if (similarity(mail.text, draft.body) >= sameText) return true;
  return !mail.answers && plainSubject(mail.subject) === plainSubject(draft.subject);
}

/** An answer to their mail is first of all the answer that was due; a letter out of the blue never is. */
function byTime(mail: OwnMail, due: readonly OpenStep[]): OpenStep | undefined {
  const answer = due.find(({ kind }) => answering.has(kind));
  if (mail.answers && answer) return answer;
  return due.find(({ kind }) => !answering.has(kind));
}

function plainSubject(subject: string): string {
  return subject
    .replace(/^(\s*(re|aw|sv|fwd?)\s*:)+/i, "")
    .trim()
    .toLowerCase();
}
