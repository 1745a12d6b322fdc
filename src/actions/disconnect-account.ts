import type { MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";
import { theAccount } from "./the-account.ts";

/** Forgets the connected mailbox and its password. What was read and sent stays on file. */
export async function disconnectAccount(world: World): Promise<MailAccount> {
  const { account } = await theAccount(world);
  await world.store.write(({ accounts }) => accounts.remove(account.id));
  await world.mail.removePassword(account.secret);
  return account;
}
