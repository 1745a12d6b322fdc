import { call } from "../api/call.ts";
import type { StepWithReasons } from "../api/types.ts";

interface StepOf {
  application: string;
  step: string;
}

export interface Seen {
  subject: string;
  body: string;
  to?: string;
}

export interface Approving {
  seen: Seen;
  /** Not before this moment, in milliseconds since 1970. */
  at?: number;
  /** Why the text is right although the review objects. */
  despite?: string;
}

const goneStates: ReadonlySet<string> = new Set(["sent", "answered", "silent", "bounced"]);

/** Whether the letter has left; what stands there then is what they read. */
export function hasGone({ message, step }: StepWithReasons): boolean {
  return message === undefined ? step.status === "done" : goneStates.has(message.state);
}

/** How long an approved letter can be called back before it goes. */
export const graceMs = 20_000;

/** Binds the approval to exactly what was seen. Throws a Refusal where the stored text is another one. */
export async function approve(step: StepOf, { seen, at, despite }: Approving): Promise<void> {
  await call("approveMessage", {
    path: step,
    body: {
      seen,
      ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
      ...(despite ? { despite } : {}),
    },
  });
}

export async function callBack(step: StepOf): Promise<void> {
  await call("markUnsent", { path: step });
}

export async function sendNow(
  step: StepOf,
): Promise<{ outcome: string; say?: string | undefined }> {
  return call("sendStep", { path: step });
}

export async function markSent(step: StepOf): Promise<void> {
  await call("markSent", { path: step, body: {} });
}

/** Lays the letter into the Drafts folder of the mailbox; it goes when the person sends it there. */
export async function putInDrafts(step: StepOf): Promise<void> {
  await call("putInDrafts", { path: step });
}

export type HandOver = "mailto" | "eml" | "text";

/** Gives an approved letter to the person's own program: opens the link, saves the file, or copies the words. */
export async function handOver(step: StepOf, form: HandOver, name: string): Promise<void> {
  const { text } = await call("handOver", { path: step, body: { as: form } });
  if (form === "mailto") location.href = text;
  else if (form === "text") await navigator.clipboard.writeText(text);
  else saveAs(new Blob([text], { type: "message/rfc822" }), `${name}.eml`);
}

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
