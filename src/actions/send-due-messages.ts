import { instantAt } from "#domain/facts/instants.ts";
import { waitsUntil } from "#domain/plan/approved-window.ts";
import { waitsForAnswer } from "#domain/facts/step-kinds.ts";
import type { MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";
import type { Inbox } from "#ports/inbox.ts";
import type { SendOutcome } from "#ports/outbox.ts";
import type { StoredMessage, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { mailOf } from "./mail-of.ts";
import { isSample } from "./samples/mark.ts";
import { mayGoFrom } from "./mailbox-pace.ts";
import { settleAttempt } from "./settle-attempt.ts";
import { lookAtMail } from "./take-in-mail.ts";
import type { TakenIn } from "./take-in-one.ts";
import { planIn } from "./plan-application.ts";
import { wantedOf } from "./record-event.ts";

export interface Sending {
  world: World;
  account: MailAccount;
  /** Only this message, whatever else is due. */
  only?: string;
  /** The mailbox where it is open already; else it is opened when something is due, and closed again. */
  inbox?: Inbox;
}

export interface SendReport {
  message: StoredMessage;
  outcome: SendOutcome;
  /** What the last look took in. */
  heard: TakenIn[];
}

/** How long a claim holds before another worker may take the message over. */
const lease = Temporal.Duration.from({ minutes: 2 });

/**
 * Sends what is due, one message, where the pace of the mailbox allows it; asked again, the next. The message is claimed first; then,
 * with the recipient accepted and before the first byte of the body, the mailbox is read, so that an answer that has arrived stops it,
 * and `sending` is committed. What happened after that is never guessed.
 */
export async function sendDueMessages(sending: Sending): Promise<SendReport[]> {
  const claimed = await claim(sending);
  if (claimed.length === 0) return [];
  if (sending.inbox) return sendAll(sending, sending.inbox, claimed);
  await using inbox = await openInbox(sending, claimed);
  return await sendAll(sending, inbox, claimed);
}

/** What the person asks for by name need not wait for the one before, nor for the morning. */
async function claim({ world, account, only }: Sending): Promise<StoredMessage[]> {
  return world.store.write((tables) => {
    const now = world.store.now();
    const isPaced = only === undefined;
    if (isPaced && Temporal.Instant.compare(mayGoFrom(tables, account, now), now) > 0) return [];
    const { token } = world.claims;
    const claimed = tables.messages.claimDue({
      ...{ now, lease, token, most: 1 },
      ...(only ? { only } : {}),
    });
    return isPaced ? claimed : claimed.map(withoutDueTime);
  });
}

function withoutDueTime(message: StoredMessage): StoredMessage {
  const { dueAt: _, ...asked } = message;
  return asked;
}

/** Without a look at the mailbox nothing is sent: the claims are given back, and the failure is the caller's to tell. */
async function openInbox({ world, account }: Sending, claimed: StoredMessage[]): Promise<Inbox> {
  try {
    return await world.mail.openInbox(account);
  } catch (error) {
    for (const message of claimed)
      await settleAttempt(world, message, {
        outcome: "deferred",
        say: `the mailbox could not be read: ${(error as Error).message}`,
      });
    throw error;
  }
}

async function sendAll(
  sending: Sending,
  inbox: Inbox,
  claimed: StoredMessage[],
): Promise<SendReport[]> {
  const reports: SendReport[] = [];
  for (const message of claimed) {
    const heard: TakenIn[] = [];
    const outcome = await send(sending, inbox, { message, heard });
    reports.push({ message, outcome, heard });
  }
  return reports;
}

async function send(
  sending: Sending,
  inbox: Inbox,
  { message: claimed, heard }: Pick<SendReport, "message" | "heard">,
): Promise<SendOutcome> {
  const { world, account } = sending;
  const objection = await world.store.read((tables) => findObjection(world, tables, claimed));
  if (objection) {
    await settleAttempt(world, claimed, objection);
    return objection;
  }
  const message = await write(world, claimed);
  const outcome = await attempt(sending, inbox, { message, heard });
  await settleAttempt(world, message, outcome);
  if (outcome.outcome === "sent" && !account.filesSentCopies) await fileCopy(inbox, message);
  if (outcome.outcome === "unsure") await lookUpInSent(world, inbox, message);
  return outcome;
}

type Written = StoredMessage & Required<Pick<StoredMessage, "bytes" | "recipient">>;

interface Going {
  message: Written;
  heard: TakenIn[];
}

/** The bytes are made once, at the first attempt, and kept with what becomes of it: later attempts send the same. */
async function write(world: World, message: StoredMessage): Promise<Written> {
  const { recipient } = message;
  if (!recipient) throw new AppError("not-allowed", `${message.step} has no recipient.`);
  const bytes = message.bytes ?? (await world.mail.write(await mailOf(world, message, recipient)));
  return { ...message, recipient, bytes };
}

async function attempt(sending: Sending, inbox: Inbox, going: Going): Promise<SendOutcome> {
  const { sender, recipient, bytes } = going.message;
  const outbox = await sending.world.mail.openOutbox(sending.account);
  let late: SendOutcome | undefined;
  const outcome = await outbox.send({
    envelope: { from: sender.address, to: recipient.address },
    bytes,
    async beforeBody() {
      late = await lookLast(sending, inbox, going);
      return late === undefined;
    },
  });
  return outcome.outcome === "stopped" ? (late ?? outcome) : outcome;
}

/**
 * The last look, with the server waiting for the first byte: what has arrived by now is taken in, and `sending` is committed in the
 * transaction that finds no objection. An answer that is not visible here has crossed with the message.
 */
async function lookLast(
  { world, account }: Sending,
  inbox: Inbox,
  { message, heard }: Going,
): Promise<SendOutcome | undefined> {
  try {
    const look = await lookAtMail(world, account, inbox);
    heard.push(...look.taken);
    return await world.store.write((tables) => {
      look.keepCursor?.(tables);
      return beginSending(world, tables, message);
    });
  } catch (error) {
    return { outcome: "deferred", say: `the last look failed: ${(error as Error).message}` };
  }
}

/**
 * An open question about a mail that may be an answer holds a chase, and a plan that puts the step off holds any message, as the night
 * does where it goes; a plan without its step ends it, and so does a window that was missed.
 */
function findObjection(
  world: World,
  tables: Tables,
  { application, step, kind, expiresAt, dueAt }: StoredMessage,
): SendOutcome | undefined {
  if (isSample(application))
    return { outcome: "stopped", say: "it belongs to the sample data, which is never sent" };
  const now = world.store.now();
  const [question] = tables.incoming.list({ application, asks: true });
  if (question && waitsForAnswer(kind))
    return {
      outcome: "deferred",
      say: `"${question.subject}" from ${question.sender} may be an answer; say what it is first`,
    };
  const { plan, context } = planIn(world, tables, application);
  const wanted = wantedOf(plan).get(step);
  if (!wanted) return { outcome: "stopped", say: "the plan no longer wants it" };
  if (expiresAt && Temporal.Instant.compare(now, expiresAt) >= 0)
    return { outcome: "stopped", say: `its time passed at ${expiresAt}; approve it again` };
  if (Temporal.Instant.compare(now, instantAt(wanted.sendAt)) < 0)
    return { outcome: "deferred", say: `the plan has put it off until ${wanted.sendAt}` };
  if (dueAt && waitsUntil(wanted, { dueAt, now }, context))
    return { outcome: "deferred", say: "it was held up, and where it goes the day is over" };
  return undefined;
}

/** Says why not where the message is no longer ours to send: claimed anew by another worker, withdrawn, or its text changed. */
function beginSending(world: World, tables: Tables, message: Written): SendOutcome | undefined {
  const { messages } = tables;
  const current = messages.find(message.id);
  const isOurs =
    current?.state === "claimed" &&
    current.token === world.claims.token &&
    current.hash === message.hash;
  if (!isOurs) return { outcome: "stopped", say: "it was changed or taken over meanwhile" };
  const objection = findObjection(world, tables, message);
  if (objection) return objection;
  messages.saveBytes(message.id, message.bytes);
  messages.addState(message.id, "sending", { author: "worker", say: world.claims.token });
  return undefined;
}

/** A copy that cannot be filed is a pity and no reason to send again. */
async function fileCopy(inbox: Inbox, { bytes, messageId }: Written): Promise<void> {
  await inbox.fileSentCopy(bytes, messageId).catch(() => undefined);
}

async function lookUpInSent(world: World, inbox: Inbox, message: StoredMessage): Promise<void> {
  const found = await inbox.findInSent(message.messageId).catch(() => false);
  if (found)
    await settleAttempt(world, message, {
      outcome: "sent",
      reply: "a copy stands in the Sent folder",
    });
}
