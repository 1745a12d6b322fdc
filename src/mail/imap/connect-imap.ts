import { ImapFlow } from "imapflow";
import { imapSignIn } from "#mail/accounts/sign-in.ts";
import { trustedRoots } from "#mail/accounts/trusted-roots.ts";
import type { MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";

/** How long a line may be silent, in ms, before it is asked whether it still lives; silent for so long again, it is given up. */
export interface ImapTimeouts {
  silence: number;
}

/** Signs in to the mailbox over TLS only; nothing is said to a server that offers none. */
export async function connectImap(
  account: MailAccount,
  credential: string,
  { silence }: ImapTimeouts = { silence: 60_000 },
): Promise<ImapFlow> {
  const { host, port, security } = account.imap;
  const client = new ImapFlow({
    host,
    port,
    secure: security === "tls",
    tls: trustedRoots(account.imap),
    ...(security === "starttls" && { doSTARTTLS: true }),
    auth: imapSignIn(account, credential),
    clientInfo: { name: "Afterword" },
    connectionTimeout: 30_000,
    maxLiteralSize: 64 * 2 ** 20,
    maxIdleTime: 4 * 60_000,
    socketTimeout: silence,
    logger: false,
  });
  // Without a listener a cut connection would end the process; the command under way fails by itself.
  client.on("error", () => {});
  try {
    await client.connect();
    if (!client.secureConnection) throw new AppError("mail-tls");
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}
