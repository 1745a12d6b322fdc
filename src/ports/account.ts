import type { FailureCode } from "./errors.ts";

/** A mailbox of the person: where to reach it and how to sign in. The password is kept elsewhere, under `secret`. */
export interface MailAccount {
  id: string;
  address: string;
  name?: string;
  smtp: MailServer;
  imap: MailServer;
  user: string;
  /** Name under which the secrets store holds the password. */
  secret: string;
  /** Whether the provider files a copy of sent mail by itself. */
  filesSentCopies: boolean;
  /** Where the person signs in by a browser: `secret` then holds the permission given there instead of a password. */
  oauth?: OAuthClient;
  /** How far apart messages go and how many in 24 hours, where the person wants it otherwise than usual. */
  pace?: { secondsBetween?: number; mostADay?: number };
}

export interface MailServer {
  host: string;
  port: number;
  /** `tls` from the first byte, or `starttls`, which is then required. There is no plain text. */
  security: "tls" | "starttls";
  /** PEM of a certificate authority to trust besides the system's, for a mail server of one's own. */
  ca?: string;
}

/** Where permission to use a mailbox is asked for (RFC 6749), and what it covers. */
export interface OAuthService {
  authorizeAt: string;
  tokenAt: string;
  scopes: string;
  /** Under which name of this machine the service lets the browser come back; it takes any port there (RFC 8252 §7.3). */
  comesBackTo: "localhost" | "127.0.0.1";
}

/** A service, and the client that the person or their organisation registered there. */
export interface OAuthClient extends OAuthService {
  clientId: string;
}

/** One thing that `account test` looked at, in words for the person. */
export interface AccountCheck {
  what: "permission" | "smtp" | "imap" | "sent-folder" | "drafts-folder" | "secret";
  ok: boolean;
  say: string;
  /** Of what does not work, the failure that it was. */
  code?: FailureCode;
}

/** What is known of a mail provider: its servers, and what a person must know to sign in. */
export interface MailProvider {
  name: string;
  smtp: MailServer;
  imap: MailServer;
  filesSentCopies: boolean;
  /** Where one can sign in by a browser instead of a password. */
  oauth?: OAuthService;
  note?: string;
  /** What one signs in with, where it is not the whole address: the part before the @. */
  signsInBy?: "local-part";
}
