import { approvedUntil, nextTry } from "#domain/plan/approved-window.ts";
import type { SendOutcome } from "#ports/outbox.ts";
import type { StoredMessage, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planIn } from "./plan-application.ts";
import { followPlan, recordEventIn, writeNow } from "./record-event.ts";

/** First retry after 15 minutes, then every 30 (RFC 5321 §4.5.4.1), never past the end of the step's window. */
const firstWait = Temporal.Duration.from({ minutes: 15 });
const laterWait = Temporal.Duration.from({ minutes: 30 });
/** So long after the first attempt a message that a server puts off is given up (RFC 5321 §4.5.4.1: four to five days). */
const triedForHours = 4 * 24;

/** Writes down what became of an attempt: the state of the message with its bytes, and the event where it went out. */
export async function settleAttempt(
  world: World,
  message: StoredMessage,
  outcome: SendOutcome,
): Promise<void> {
  await world.store.write((tables) => {
    const current = tables.messages.find(message.id);
    if (!current) return;
    if (outcome.outcome === "sent")
      return settleSent({ world, tables, message: current, say: outcome.reply });
    if (current.state !== "claimed" && current.state !== "sending") return;
    // Another worker has taken the message over since; what becomes of it is that one's to say.
    if (current.token !== message.token) return;
    if (message.bytes && !current.bytes) tables.messages.saveBytes(message.id, message.bytes);
    settleUnsent({ world, tables, message: current, outcome });
  });
}

/** Sent once is sent: the state, and the event that marks the step done, in one transaction. */
export function settleSent(settle: {
  world: World;
  tables: Tables;
  message: StoredMessage;
  say: string;
  author?: "person" | "worker";
}): void {
  const { world, tables, message, say, author = "worker" } = settle;
  if (!["approved", "sending", "deferred", "unsure"].includes(message.state)) return;
  tables.messages.addState(message.id, "sent", { author, say });
  const { timeZone } = tables.applications.load(message.application).application;
  recordEventIn({
    world,
    tables,
    application: message.application,
    author,
    event: {
      type: "message-sent",
      at: writeNow(world, timeZone),
      kind: message.kind,
      step: message.step,
      channel: message.channel,
      subject: message.subject,
      messageId: message.messageId,
      ...(message.person ? { to: message.person } : {}),
      ...(message.interview ? { interview: message.interview } : {}),
    },
  });
}

function settleUnsent(settle: {
  world: World;
  tables: Tables;
  message: StoredMessage;
  outcome: Exclude<SendOutcome, { outcome: "sent" }>;
}): void {
  const { tables, message, outcome } = settle;
  const add = (state: "deferred" | "refused" | "unsure" | "withdrawn", say: string) =>
    tables.messages.addState(message.id, state, { author: "worker", say });
  switch (outcome.outcome) {
    case "unsure":
      return add("unsure", outcome.say);
    case "stopped":
      return message.state === "claimed"
        ? add("withdrawn", outcome.say ?? "it was stopped right before it went out")
        : undefined;
    case "refused":
      return outcome.account ? defer(settle, outcome) : add("refused", outcome.say);
    case "deferred":
      return defer(settle, outcome);
  }
}

/**
 * It is tried again when its recipient may be written to, up to the end of what was approved. Only where the server put it off and
 * it has no deadline, it may go in the window of the next days: that it did not go is nobody's miss.
 */
function defer(
  { world, tables, message }: { world: World; tables: Tables; message: StoredMessage },
  { code, say }: { code?: number; say: string },
): void {
  const { id, application } = message;
  const { plan, context } = planIn(world, tables, application);
  const step = plan.steps.find((one) => one.id === message.step);
  const wait = message.attempts <= 1 ? firstWait : laterWait;
  const soon = world.store.now().add(wait);
  const next = step ? nextTry(step, soon, context) : soon;
  const mayGoLater =
    code !== undefined && code < 500 && step !== undefined && step.deadline === undefined;
  tables.messages.addState(id, "deferred", { author: "worker", say });
  if (mayGoLater && isStillTried(tables, id, next))
    tables.messages.wake(id, next, approvedUntil(step, next, context.policy));
  else tables.messages.wake(id, next);
  followPlan(world, tables, application);
  const { state, wakeAt, expiresAt } = tables.messages.find(id)!;
  if (state === "deferred" && expiresAt && Temporal.Instant.compare(wakeAt, expiresAt) >= 0)
    tables.messages.addState(id, "withdrawn", {
      author: "worker",
      say: `its time has passed; last attempt: ${say}`,
    });
}

function isStillTried({ messages }: Tables, id: string, next: Temporal.Instant): boolean {
  const first = messages.states(id).find(({ state }) => state === "claimed")?.at ?? next;
  return first.until(next).total("hours") < triedForHours;
}
