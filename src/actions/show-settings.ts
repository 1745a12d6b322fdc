import type { Me } from "#domain/facts/schema.ts";
import type { PolicyChoice, StoredAccount } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { isSample } from "./samples/mark.ts";

export interface Settings {
  me: Me | null;
  policy: PolicyChoice;
  accounts: StoredAccount[];
  applications: number;
  /** Whether sample data is among the applications. */
  hasSamples: boolean;
}

/** Who the person is, which policy holds, which mailbox is connected. */
export async function showSettings(world: World): Promise<Settings> {
  return world.store.read(({ owner, accounts, applications }) => {
    const { me, policy } = owner.find();
    const all = applications.list();
    return {
      me: me ?? null,
      policy,
      accounts: accounts.list(),
      applications: all.length,
      hasSamples: all.some(({ application }) => isSample(application.id)),
    };
  });
}
