import { AppError } from "#ports/errors.ts";
import type { StoredAccount } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/** The mailbox that is connected; fails with `no-account` where there is none. */
export async function theAccount(world: World): Promise<StoredAccount> {
  const [account] = await world.store.read(({ accounts }) => accounts.list());
  if (!account)
    throw new AppError(
      "no-account",
      "Connect one with: afterword account add, or hand the message over: afterword hand-off STEP --as mailto.",
    );
  return account;
}
