import nodemailer from "nodemailer";
import type { AccountCheck, MailAccount } from "#ports/account.ts";
import { openInbox } from "../imap/open-inbox.ts";
import { trustedRoots } from "./trusted-roots.ts";

/** Signs in to both servers and says in plain words what works, and what to do about what does not. Nothing is sent. */
export async function testAccount(
  account: MailAccount,
  password: () => Promise<string>,
): Promise<AccountCheck[]> {
  return [await checkSmtp(account, password), await checkImap(account, password)];
}

async function checkSmtp(
  account: MailAccount,
  password: () => Promise<string>,
): Promise<AccountCheck> {
  const { host, port, security } = account.smtp;
  const transport = nodemailer.createTransport({
    host,
    port,
    secure: security === "tls",
    requireTLS: true,
    tls: trustedRoots(account.smtp),
    auth: { user: account.user, pass: await password() },
  });
  try {
    await transport.verify();
    return { what: "smtp", ok: true, say: `Sending by ${host} works.` };
  } catch (error) {
    return {
      what: "smtp",
      ok: false,
      say: `Sending by ${host}:${port} does not work: ${advise(error as Error & { code?: string })}`,
    };
  } finally {
    transport.close();
  }
}

function advise({ code, message }: Error & { code?: string }): string {
  if (code === "EAUTH")
    return "the server refused name and password. Many providers want an app password here, made in the account's security settings.";
  if (code === "ETLS" || /certificate|tls|ssl/i.test(message))
    return `no protected connection could be made (${message}). Port 465 is TLS from the start, 587 begins with STARTTLS.`;
  return `${message}.`;
}

async function checkImap(
  account: MailAccount,
  password: () => Promise<string>,
): Promise<AccountCheck> {
  try {
    await using inbox = await openInbox(account, password);
    await inbox.findInSent("<nothing@afterword.invalid>");
    return {
      what: "imap",
      ok: true,
      say: `Reading from ${account.imap.host} works, and its Sent folder is found.`,
    };
  } catch (error) {
    return {
      what: "imap",
      ok: false,
      say: `Reading from ${account.imap.host}:${account.imap.port} does not work: ${(error as Error).message}`,
    };
  }
}
