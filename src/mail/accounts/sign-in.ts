import XOAuth2 from "nodemailer/lib/xoauth2";
import type { SMTPConnectionAuth } from "nodemailer/lib/smtp-connection";
import type { MailAccount } from "#ports/account.ts";

/** How the reading library is told who signs in: by password, or by token (OAUTHBEARER where the server has it, else XOAUTH2). */
export function imapSignIn({ user, oauth }: MailAccount, credential: string) {
  return oauth ? { user, accessToken: credential } : { user, pass: credential };
}

/** The same for one SMTP connection. The token is ours to renew: asked for another, the library gets this one, and the server's no stands. */
export function smtpSignIn({ user, oauth }: MailAccount, credential: string): SMTPConnectionAuth {
  if (!oauth) return { credentials: { user, pass: credential } };
  const token = new XOAuth2({ user, accessToken: credential });
  token.getToken = (_renew, done) => done(null, credential);
  return { user, oauth2: token };
}
