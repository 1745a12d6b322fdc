import nodemailer from "nodemailer";
import { connectImap } from "#mail/imap/connect-imap.ts";
import { findFolders } from "#mail/imap/find-folders.ts";
import { judgeImapError } from "#mail/imap/judge-imap-error.ts";
import type { AccountCheck, MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";
import { advise } from "./advise.ts";
import { findCredential } from "./find-credential.ts";
import { plainTrouble } from "./plain-trouble.ts";
import { trustedRoots } from "./trusted-roots.ts";

/**
 * Signs in to both servers and says in plain words what works, and what to do about what does not. Nothing is sent or changed.
 * The folders are looked at only where reading works.
 */
export async function testAccount(
  account: MailAccount,
  password: () => Promise<string>,
): Promise<AccountCheck[]> {
  const secret = await findCredential(password);
  if (secret instanceof AppError)
    return [{ what: "permission", ok: false, say: `Signing in does not work. ${secret.message}` }];
  const [smtp, imap] = await Promise.all([checkSmtp(account, secret), checkImap(account, secret)]);
  return [smtp, ...imap];
}

async function checkSmtp(account: MailAccount, credential: string): Promise<AccountCheck> {
  const { host, port, security } = account.smtp;
  const transport = nodemailer.createTransport({
    host,
    port,
    secure: security === "tls",
    requireTLS: true,
    tls: trustedRoots(account.smtp),
    auth: account.oauth
      ? { type: "OAuth2", user: account.user, accessToken: credential }
      : { user: account.user, pass: credential },
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 60_000,
  });
  try {
    await transport.verify();
    return { what: "smtp", ok: true, say: `Sending by ${host} works.` };
  } catch (error) {
    const failure = judgeSmtpError(error);
    const say = `Sending by ${host}:${port} does not work. ${advise(failure, account)}`;
    return { what: "smtp", ok: false, say, code: failure.code };
  } finally {
    transport.close();
  }
}

/** Nodemailer gives most socket errors one code; that the trouble is with TLS is told by the text alone. */
function judgeSmtpError(error: unknown): AppError {
  const { code, message, response } = error as Error & { code?: string; response?: string };
  if (code === "EAUTH") return new AppError("mail-sign-in", response ?? message, error);
  const say = plainTrouble(error) ?? response ?? message;
  if (code === "ETLS" || /certificate|altnames|ssl|tls/i.test(message))
    return new AppError("mail-tls", say, error);
  return new AppError(response ? "mail-odd" : "mail-unreachable", say, error);
}

async function checkImap(account: MailAccount, secret: string): Promise<AccountCheck[]> {
  const { host, port } = account.imap;
  try {
    const { sent, drafts } = await lookAtFolders(account, secret);
    return [
      { what: "imap", ok: true, say: `Reading from ${host} works.` },
      checkFolder("sent-folder", "Sent", sent),
      checkFolder("drafts-folder", "Drafts", drafts),
    ];
  } catch (error) {
    const failure = judgeImapError(error);
    const say = `Reading from ${host}:${port} does not work. ${advise(failure, account)}`;
    return [{ what: "imap", ok: false, say, code: failure.code }];
  }
}

async function lookAtFolders(account: MailAccount, secret: string) {
  const client = await connectImap(account, secret);
  try {
    return await findFolders(client);
  } finally {
    client.close();
  }
}

function checkFolder(
  what: AccountCheck["what"],
  name: string,
  path: string | undefined,
): AccountCheck {
  if (path) return { what, ok: true, say: `The ${name} folder is "${path}".` };
  return { what, ok: false, say: `There is no ${name} folder; make one in your mail program.` };
}
