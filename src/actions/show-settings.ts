import { languages } from "#domain/draft/wording.ts";
import type { Me } from "#domain/facts/schema.ts";
import type { PolicyChoice, StoredAccount } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { isSample } from "./samples/mark.ts";

export interface Settings {
  me: Me | null;
  policy: PolicyChoice;
  /** The language that letters are written in, of those that there are. */
  language: string;
  languages: readonly string[];
  accounts: StoredAccount[];
  applications: number;
  /** Whether sample data is among the applications. */
  hasSamples: boolean;
}

/** Who the person is, which policy and language hold, which mailbox is connected. */
export async function showSettings(world: World): Promise<Settings> {
  return world.store.read(({ owner, accounts, applications }) => {
    const { me, policy, language = world.templates.language } = owner.find();
    const all = applications.list();
    return {
      me: me ?? null,
      policy,
      language,
      languages,
      accounts: accounts.list(),
      applications: all.length,
      hasSamples: all.some(({ application }) => isSample(application.id)),
    };
  });
}
