import type {
  AccountCheck,
  MailAccount,
  MailProvider,
  MailServer,
  OAuthService,
} from "#ports/account.ts";
import { AppError, type FailureCode } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";

/** What a person says of a mailbox; servers are left out where the provider is known. */
export interface AccountToConnect {
  /** The person's own address where it is left out. */
  address?: string;
  /** The address where it is left out. */
  user?: string;
  smtp?: MailServer;
  imap?: MailServer;
  /** A domain whose provider the mailbox is with, where the address is of a domain of one's own: `gmail.com`. */
  hostedBy?: string;
  /** To sign in by a browser: the client that was registered, and the service where the provider's is not meant. */
  oauth?: { clientId: string; clientSecret?: string; service?: OAuthService };
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

export interface AskedOfPerson {
  password(note: string | undefined): Promise<string> | string;
  /** Opens a page of the provider in the browser; where it is left out, one can only sign in by password. */
  page?(address: string): void;
}

/** Connects a mailbox: signs in once for sending and once for reading, and keeps it only where both work. */
export async function connectAccount(
  world: World,
  stated: AccountToConnect,
  ask: AskedOfPerson,
): Promise<ConnectedAccount> {
  const { account, provider } = await readAccount(world, stated);
  const password = await askSecret({ world, stated, account, provider, ask });
  const checks = await world.mail.testAccount(account, password);
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.some(({ what }) => what === "smtp" || what === "imap"))
    throw new AppError(worstOf(failed), failed.map(({ say }) => say).join(" "));
  await world.mail.savePassword(account.secret, password);
  await world.store.write(({ accounts }) => accounts.save(account));
  return { account, checks, ...(provider?.note ? { note: provider.note } : {}) };
}

/** A refused password is named before a server that does not answer: it is what the person can mend. */
function worstOf(failed: readonly AccountCheck[]): FailureCode {
  const codes = failed.flatMap(({ code }) => code ?? []);
  return codes.includes("mail-sign-in") ? "mail-sign-in" : (codes[0] ?? "mail-sign-in");
}

/** The password, or the permission that the person gives in the browser. */
async function askSecret(parts: {
  world: World;
  stated: AccountToConnect;
  account: MailAccount;
  provider: MailProvider | undefined;
  ask: AskedOfPerson;
}): Promise<string> {
  const { world, stated, account, provider, ask } = parts;
  if (!account.oauth) return ask.password(provider?.note);
  if (!ask.page) throw new AppError("not-allowed", "Sign in by a browser from the command line.");
  const { clientSecret } = stated.oauth ?? {};
  return world.mail.askPermission({
    ...{ client: account.oauth, user: account.user },
    ...(clientSecret ? { clientSecret } : {}),
    show: (address) => ask.page?.(address),
  });
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
  const provider = isSaid
    ? undefined
    : await world.mail.findProvider(stated.hostedBy ? `@${stated.hostedBy}` : address);
  const smtp = stated.smtp ?? provider?.smtp;
  const imap = stated.imap ?? provider?.imap;
  if (!smtp || !imap)
    throw new AppError(
      "unusable-input",
      `The mail servers of ${address.split("@")[1]} are not known here, and neither its DNS nor its website names any. Say them: --smtp smtp.example.org:465 --imap imap.example.org:993.`,
    );
  const ca = stated.ca ? { ca: stated.ca } : {};
  const account: MailAccount = {
    id: address.toLowerCase(),
    address,
    smtp: { ...smtp, ...ca },
    imap: { ...imap, ...ca },
    user: stated.user ?? userOf(address, provider),
    secret: `account ${address.toLowerCase()}`,
    filesSentCopies: stated.filesSentCopies ?? provider?.filesSentCopies ?? false,
    ...clientOf(stated.oauth, provider),
    ...(me ? { name: me.name } : {}),
    ...(stated.pace ? { pace: stated.pace } : {}),
  };
  return { account, provider };
}

function userOf(address: string, provider: MailProvider | undefined): string {
  return provider?.signsInBy === "local-part"
    ? address.slice(0, address.lastIndexOf("@"))
    : address;
}

function clientOf(
  stated: AccountToConnect["oauth"],
  provider: MailProvider | undefined,
): Pick<MailAccount, "oauth"> {
  if (!stated) return {};
  const service = stated.service ?? provider?.oauth;
  if (!service)
    throw new AppError(
      "unusable-input",
      "This provider is not known to let programs sign in by a browser. Leave out --client-id for a password, or say --authorize-at, --token-at and --scopes.",
    );
  return { oauth: { ...service, clientId: stated.clientId } };
}
