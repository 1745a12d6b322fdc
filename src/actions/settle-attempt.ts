import type { SendOutcome } from "#ports/outbox.ts";
import type { StoredMessage, Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { followPlan, recordEventIn, writeNow } from "./record-event.ts";

/** First retry after 15 minutes, then every 30 (RFC 5321 §4.5.4.1), never past the end of the step's window. */
const firstWait = Temporal.Duration.from({ minutes: 15 });
const laterWait = Temporal.Duration.from({ minutes: 30 });

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
  const { world, tables, message, outcome } = settle;
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
      return outcome.account ? defer(settle, outcome.say) : add("refused", outcome.say);
    case "deferred":
      return defer({ world, tables, message }, outcome.say);
  }
}

function defer(
  { world, tables, message }: { world: World; tables: Tables; message: StoredMessage },
  say: string,
): void {
  const next = world.store.now().add(message.attempts <= 1 ? firstWait : laterWait);
  tables.messages.addState(message.id, "deferred", { author: "worker", say });
  tables.messages.wake(message.id, next);
  followPlan(world, tables, message.application);
  const { state, wakeAt, expiresAt } = tables.messages.find(message.id)!;
  if (state === "deferred" && expiresAt && Temporal.Instant.compare(wakeAt, expiresAt) >= 0)
    tables.messages.addState(message.id, "withdrawn", {
      author: "worker",
      say: `its time has passed; last attempt: ${say}`,
    });
}
