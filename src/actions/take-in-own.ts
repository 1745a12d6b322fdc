import { instantAt, writeInstant } from "#domain/facts/instants.ts";
import type { Step } from "#domain/plan/types.ts";
import { replyText } from "#domain/replies/reply-text.ts";
import { stepOfOwn, type OpenStep } from "#domain/thread/own-step.ts";
import type { StoredMessage, Tables } from "#ports/store.ts";
import type { MailText, World } from "#ports/world.ts";
import { draftMessageId } from "./draft-message-id.ts";
import type { Known } from "./known-people.ts";
import { recordEventIn, wantedSteps } from "./record-event.ts";
import { settleSent } from "./settle-attempt.ts";

export interface OwnArrival {
  world: World;
  tables: Tables;
  mail: MailText;
  messageId: string;
  receivedAt: Temporal.Instant;
  known: Known;
}

/** A letter that is older than this is history and no longer counts towards what one person is sent in a week. */
const recent = Temporal.Duration.from({ hours: 24 * 7 });

/**
 * The person's own mail counts as sent, once, whoever sent it: a copy of our message proves that it went out; a letter to somebody
 * on file is the step that it was, or else one more letter to that person.
 */
export function takeInOwn(own: OwnArrival): void {
  const { tables, mail, messageId } = own;
  const message = tables.messages.findByMessageId(messageId);
  if (message) return confirm(own, message);
  if (isCounted(own) || mail.calendarMethod || mail.headers.has("auto-submitted")) return;
  const [to, ...others] = recipientsOf(own);
  if (!to || others.length > 0) return;
  const copied = findOriginal(own, to);
  if (copied) return confirm(own, copied);
  record(own, to);
}

/** A provider may give our message another Message-ID; then the copy has its recipient and subject, and came soon after it went. */
function findOriginal(
  { tables, mail, receivedAt }: OwnArrival,
  { application, person }: Recipient,
): StoredMessage | undefined {
  return tables.messages.list({ application }).find((message) => {
    if (message.person !== person || message.subject !== mail.subject) return false;
    const began = tables.messages.states(message.id).findLast(({ state }) => state === "sending");
    if (!began) return false;
    const seconds = began.at.until(receivedAt).total("seconds");
    return seconds > -60 && seconds < 15 * 60;
  });
}

const goneStates = ["sent", "answered", "bounced", "silent"];

function confirm(own: OwnArrival, message: StoredMessage): void {
  const { world, tables } = own;
  const say = "a copy stands in the Sent folder";
  if (["unsure", "approved", "deferred"].includes(message.state))
    return settleSent({ world, tables, message, say });
  const isOurs = message.state === "claimed" || message.state === "sending";
  if (isOurs || goneStates.includes(message.state) || isCounted(own)) return;
  // Withdrawn here and gone all the same: a restored backup knows less than the mailbox.
  recordSent(own, { application: message.application, step: message, person: message.person });
}

function isCounted({ known, messageId }: OwnArrival): boolean {
  return known.counted.has(messageId);
}

interface Recipient {
  application: string;
  person: string;
}

/** Everybody on file among the recipients; with several openings at one employer, the one of the thread. */
function recipientsOf({ mail, known }: OwnArrival): Recipient[] {
  const to = new Set([...mail.to, ...mail.cc].map(({ address }) => address.toLowerCase()));
  const all = known.applications.flatMap(({ id, people }) =>
    people
      .filter(({ email }) => email && to.has(email.toLowerCase()))
      .map((person): Recipient => ({ application: id, person: person.id })),
  );
  const thread = [...mail.inReplyTo, ...mail.references.toReversed()]
    .map((id) => known.threads.get(id)?.application)
    .find((id) => id !== undefined);
  const inThread = all.filter(({ application }) => application === thread);
  return inThread.length > 0 ? inThread : all;
}

function record(own: OwnArrival, { application, person }: Recipient): void {
  const { world, tables, mail, messageId, receivedAt } = own;
  const steps = [...wantedSteps(world, tables, application).values()].filter(
    ({ to, channel }) => to === person && (channel ?? "email") === "email",
  );
  const open = steps.map((step) => openStepOf(own, application, step));
  const chosen = stepOfOwn(
    {
      ...{ messageId, subject: mail.subject, text: replyText(mail.text), sentAt: receivedAt },
      answers: mail.inReplyTo.length > 0,
    },
    open,
  );
  const message = chosen && tables.messages.findOpen(application, chosen.id);
  if (message?.state === "claimed" || message?.state === "sending") return;
  if (message)
    tables.messages.addState(message.id, "withdrawn", {
      author: "mailbox",
      say: "the person has sent a letter in its place",
    });
  const isOld = Temporal.Instant.compare(receivedAt.add(recent), world.store.now()) < 0;
  const step = steps.find(({ id }) => id === chosen?.id);
  if (step) recordSent(own, { application, step: { ...step, step: step.id }, person });
  else if (!isOld) recordSent(own, { application, person });
}

function openStepOf(
  { world, tables, known }: OwnArrival,
  application: string,
  step: Step,
): OpenStep {
  const draft = tables.drafts.find(application, step.id);
  const messageId = draftMessageId(application, step.id, known.me);
  return {
    id: step.id,
    kind: step.kind,
    from: instantAt(step.notBefore ?? step.sendAt),
    isDue: Temporal.Instant.compare(instantAt(step.sendAt), world.store.now()) <= 0,
    ...(draft ? { draft: { ...draft, messageId } } : {}),
  };
}

function recordSent(
  { world, tables, mail, messageId, receivedAt, known }: OwnArrival,
  {
    application,
    person,
    step,
  }: {
    application: string;
    person: string | undefined;
    step?: Pick<StoredMessage, "kind" | "step" | "interview">;
  },
): void {
  known.counted.add(messageId);
  known.threads.set(messageId, { application, ...(person ? { person } : {}) });
  const { timeZone } = tables.applications.load(application).application;
  recordEventIn({
    world,
    tables,
    application,
    author: "mailbox",
    event: {
      type: "message-sent",
      at: writeInstant(receivedAt, timeZone),
      kind: step?.kind ?? "other",
      channel: "email",
      subject: mail.subject,
      messageId,
      ...(person ? { to: person } : {}),
      ...(step ? { step: step.step } : {}),
      ...(step?.interview ? { interview: step.interview } : {}),
    },
  });
}
