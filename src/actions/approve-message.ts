import type { Step } from "#domain/plan/types.ts";
import type { Review } from "#domain/review/types.ts";
import { instantAt, laterOf } from "#domain/facts/instants.ts";
import { approvedUntil } from "#domain/plan/approved-window.ts";
import { AppError, Conflict } from "#ports/errors.ts";
import type { Attachment, Mailbox, StoredDraft, StoredMessage, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { referencesOf } from "./references-of.ts";
import { findStep, planIn } from "./plan-application.ts";
import { reviewDraft } from "./review-draft.ts";

export interface Approval {
  application: string;
  step: string;
  attachments: Attachment[];
  /** Earlier than the plan's time only within what the plan allows; default is the plan's `sendAt`, or now. */
  at?: Temporal.Instant;
  /** What the person had before their eyes; where the draft is another one by now, nothing is approved. */
  seen?: { subject: string; body: string; to?: string };
  /** A person has read the error-level findings and says why the text is right all the same. */
  despite?: string;
}

export interface Approved {
  message: StoredMessage;
  review: Review;
}

/** Binds a person's approval to exactly this text, recipient, attachments and time. Error-level findings keep a text from being approved. */
export async function approveMessage(world: World, approval: Approval): Promise<Approved> {
  const draft = await loadDraft(world, approval);
  requireSeen(draft, approval.seen);
  const review = await reviewDraft(world, {
    ...draft,
    attachments: approval.attachments.map(({ name }) => name),
  });
  if (review.counts.error > 0 && !approval.despite)
    throw new AppError("not-allowed", objections(review));
  const hash = await hashOf(draft, approval.attachments);
  const message = await world.store.write((tables) =>
    add({ world, tables, approval, draft, hash }),
  );
  return { message, review };
}

async function loadDraft(world: World, { application, step }: Approval): Promise<StoredDraft> {
  const draft = await world.store.read(({ drafts }) => drafts.find(application, step));
  if (!draft)
    throw new AppError(
      "not-allowed",
      `There is no draft of ${step} yet. Write it with: afterword draft ${step}`,
    );
  return draft;
}

function requireSeen(draft: StoredDraft, seen: Approval["seen"]): void {
  if (!seen || (seen.subject === draft.subject && seen.body === draft.body)) return;
  throw new Conflict(`The draft of ${draft.step} is not the text that was approved.`, draft);
}

function objections({ findings }: Review): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  return `The review has ${errors.length === 1 ? "an objection" : "objections"}: ${errors.map(({ rule, line, message }) => `line ${line}: ${message} (${rule})`).join(" ")}`;
}

function add(adding: {
  world: World;
  tables: Tables;
  approval: Approval;
  draft: StoredDraft;
  hash: string;
}): StoredMessage {
  const { world, tables, approval, draft, hash } = adding;
  const planned = planIn(world, tables, approval.application);
  const step = findStep(planned, approval.step);
  requireOpen(tables, step, approval.application);
  const person = planned.file.application.people.find(({ id }) => id === step.to);
  const id = crypto.randomUUID();
  const sendAt = sendTime(step, approval, world.store.now());
  const { me } = planned.file;
  const recipient: Mailbox | undefined = person?.email
    ? { name: person.name, address: person.email }
    : undefined;
  if (approval.seen?.to !== undefined && approval.seen.to !== recipient?.address)
    throw new Conflict(`${step.id} goes to another address by now.`, recipient ?? null);
  if (step.channel === "email" && !recipient)
    throw new AppError("not-allowed", `There is no address of ${person?.name ?? step.to} on file.`);
  tables.messages.add(
    {
      id,
      application: approval.application,
      step: step.id,
      kind: step.kind,
      channel: step.channel ?? "email",
      sender: { name: me.name, address: me.email },
      subject: draft.subject,
      body: draft.body,
      messageId: `<${id}@${me.email.split("@")[1]}>`,
      references: referencesOf(tables, draft.inReplyTo),
      hash,
      wakeAt: sendAt,
      expiresAt: approvedUntil(step, sendAt, planned.context.policy),
      ...(step.to ? { person: step.to } : {}),
      ...(step.interview ? { interview: step.interview } : {}),
      ...(recipient ? { recipient } : {}),
      ...(draft.inReplyTo ? { inReplyTo: draft.inReplyTo } : {}),
    },
    approval.attachments,
    "person",
  );
  return tables.messages.find(id)!;
}

function requireOpen(tables: Tables, step: Step, application: string): void {
  if (step.status === "done")
    throw new AppError("not-allowed", `${step.id} is done; it is never sent twice.`);
  if (step.status === "dropped")
    throw new AppError(
      "not-allowed",
      `${step.id} will not be sent any more: ${step.because.map(({ text }) => text).join("; ")}.`,
    );
  if (step.forecast)
    throw new AppError("not-allowed", `${step.id} rests on something that has not happened yet.`);
  const open = tables.messages.findOpen(application, step.id);
  if (open?.state === "unsure")
    throw new AppError(
      "not-allowed",
      `It is not known whether ${step.id} went out. Say so first: afterword sent ${step.id}, or afterword unsent ${step.id}.`,
    );
  if (open)
    throw new AppError(
      "not-allowed",
      `${step.id} is ${open.state} already; a change of its draft voids that approval.`,
    );
}

/** Never before the plan allows. A time of the person's own is kept where it is later. */
function sendTime(step: Step, { at }: Approval, now: Temporal.Instant): Temporal.Instant {
  const earliest = laterOf(instantAt(step.sendAt), now);
  return at ? laterOf(at, earliest) : earliest;
}

/** SHA-256 over everything that a person approves. */
async function hashOf(draft: StoredDraft, attachments: Attachment[]): Promise<string> {
  const parts = [draft.application, draft.step, draft.subject, draft.body, draft.inReplyTo ?? ""];
  const files = await Promise.all(
    attachments.map(async ({ name, content }) => `${name} ${await sha256(content)}`),
  );
  return sha256(new TextEncoder().encode(JSON.stringify([...parts, ...files])));
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return new Uint8Array(digest).toHex();
}
