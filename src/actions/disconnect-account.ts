import type { MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";
import { theAccount } from "./the-account.ts";

/**
 * Forgets the connected mailbox and its password. What was read and sent stays on file; what was approved to go by it is withdrawn in
 * the same transaction, for a mailbox that is connected later may be another one.
 */
export async function disconnectAccount(world: World): Promise<MailAccount> {
  const { account } = await theAccount(world);
  await world.store.write(({ accounts, messages }) => {
    accounts.remove(account.id);
    for (const { id } of messages.list({ states: ["approved", "deferred"] }))
      messages.addState(id, "withdrawn", { author: "person", say: "its mailbox was disconnected" });
  });
  await world.mail.removePassword(account.secret);
  return account;
}
