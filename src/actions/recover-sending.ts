import type { Inbox } from "#ports/inbox.ts";
import type { StoredMessage } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { settleAttempt } from "./settle-attempt.ts";

/** Longer than the longest wait for a server's last word, so that a living worker is never overtaken. */
const longest = Temporal.Duration.from({ minutes: 15 });

/**
 * Turns `sending` into `unsure` where the process that was sending is dead, or has been silent for longer than any server may take.
 * Returns those messages; nothing is sent.
 */
export async function recoverSending(world: World): Promise<StoredMessage[]> {
  return world.store.write(({ messages }) => {
    const lost = messages.list({ states: ["sending"] }).filter((message) => {
      const since = messages.states(message.id).at(-1)!.at;
      const overdue = Temporal.Instant.compare(since.add(longest), world.store.now()) < 0;
      return overdue || !world.claims.isAlive(message.token ?? "");
    });
    for (const { id } of lost)
      messages.addState(id, "unsure", {
        author: "worker",
        say: "Afterword ended while the server was taking it in",
      });
    return lost;
  });
}

/** Looks for every unsure message in the Sent folder; what is found there was sent. The rest stays for the person to say. */
export async function lookForUnsure(world: World, inbox: Inbox): Promise<StoredMessage[]> {
  const unsure = await world.store.read(({ messages }) => messages.list({ states: ["unsure"] }));
  const found: StoredMessage[] = [];
  for (const message of unsure) {
    if (!(await inbox.findInSent(message.messageId))) continue;
    await settleAttempt(world, message, {
      outcome: "sent",
      reply: "a copy stands in the Sent folder",
    });
    found.push(message);
  }
  return found;
}
