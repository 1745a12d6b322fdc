import type { AccountCheck, MailAccount, MailProvider, MailServer } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** What a person says of a mailbox; servers are left out where the provider is known. */
export interface AccountToConnect {
  /** The person's own address where it is left out. */
  address?: string;
  /** The address where it is left out. */
  user?: string;
  smtp?: MailServer;
  imap?: MailServer;
  /** PEM of a certificate authority to trust, for a server of one's own. */
  ca?: string;
  filesSentCopies?: boolean;
  pace?: NonNullable<MailAccount["pace"]>;
}

export interface ConnectedAccount {
  account: MailAccount;
  checks: AccountCheck[];
  /** What the provider asks for besides, such as an app password. */
  note?: string;
}

/** Connects a mailbox: signs in once for sending and once for reading, and keeps it only where both work. */
export async function connectAccount(
  world: World,
  stated: AccountToConnect,
  askPassword: (note: string | undefined) => Promise<string> | string,
): Promise<ConnectedAccount> {
  const { account, provider } = await readAccount(world, stated);
  const password = await askPassword(provider?.note);
  const checks = await world.mail.testAccount(account, password);
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.some(({ what }) => what === "smtp" || what === "imap"))
    throw new AppError("mail-sign-in", failed.map(({ say }) => say).join(" "));
  await world.mail.savePassword(account.secret, password);
  await world.store.write(({ accounts }) => accounts.save(account));
  return { account, checks, ...(provider?.note ? { note: provider.note } : {}) };
}

async function readAccount(
  world: World,
  stated: AccountToConnect,
): Promise<{ account: MailAccount; provider: MailProvider | undefined }> {
  const me = await world.store.read(({ owner }) => owner.find().me);
  const address = stated.address ?? me?.email;
  if (!address)
    throw new AppError("unusable-input", "Say which mailbox: --email maya@example.org.");
  const isSaid = stated.smtp !== undefined && stated.imap !== undefined;
  const provider = isSaid ? undefined : await world.mail.findProvider(address);
  const smtp = stated.smtp ?? provider?.smtp;
  const imap = stated.imap ?? provider?.imap;
  if (!smtp || !imap)
    throw new AppError(
      "unusable-input",
      `The mail servers of ${address.split("@")[1]} are not known here, and its DNS names none. Say them: --smtp smtp.example.org:465 --imap imap.example.org:993.`,
    );
  const ca = stated.ca ? { ca: stated.ca } : {};
  const account: MailAccount = {
    id: address.toLowerCase(),
    address,
    smtp: { ...smtp, ...ca },
    imap: { ...imap, ...ca },
    user: stated.user ?? address,
    secret: `account ${address.toLowerCase()}`,
    filesSentCopies: stated.filesSentCopies ?? provider?.filesSentCopies ?? false,
    ...(me ? { name: me.name } : {}),
    ...(stated.pace ? { pace: stated.pace } : {}),
  };
  return { account, provider };
}
