import type { Socket } from "node:net";
import { domainToASCII } from "node:url";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailAccount } from "#ports/account.ts";
import type { OutgoingMail, SendOutcome } from "#ports/outbox.ts";
import { smtpSignIn } from "#mail/accounts/sign-in.ts";
import { trustedRoots } from "#mail/accounts/trusted-roots.ts";
import { gatedBody } from "./gated-body.ts";
import { judgeLostConnection } from "./judge-lost-connection.ts";
import { judgeSilence, judgeSmtpReply } from "./judge-smtp-reply.ts";
import type { SmtpPhase } from "./judge-smtp-reply.ts";
import type { SmtpTimeouts } from "./open-outbox.ts";

interface SmtpError extends Error {
  code?: string | undefined;
  command?: string | undefined;
  response?: string | undefined;
}

const quitWithin = 2_000;

/**
 * One attempt over one connection. It knows at every moment whether a byte of the body may have left, so that whatever ends it
 * (reply, cut, silence) is judged on the right side of that line.
 */
export class SmtpAttempt {
  readonly #account: MailAccount;
  readonly #socket: Socket;
  readonly #timeouts: SmtpTimeouts;
  readonly #connection: SMTPConnection;
  readonly #end = Promise.withResolvers<SendOutcome>();
  #phase: SmtpPhase = "session";
  #bodyBegun = false;
  #bodyEnded = false;
  #settled = false;
  #gate: Promise<boolean> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: { account: MailAccount; socket: Socket; timeouts: SmtpTimeouts }) {
    this.#account = parts.account;
    this.#socket = parts.socket;
    this.#timeouts = parts.timeouts;
    this.#connection = connectionOver(parts.socket, parts.account);
  }

  async deliver(mail: OutgoingMail, credential: string): Promise<SendOutcome> {
    this.#listen();
    this.#wait(this.#timeouts.command);
    this.#connection.connect(() => {
      const canUtf8 = /^250[ -]SMTPUTF8\b/im.test(this.#connection.lastServerResponse || "");
      this.#signIn(credential, () => this.#submit(mail, canUtf8));
    });
    const outcome = await this.#end.promise;
    // A commit that the caller has begun must be over before it learns how the attempt ended.
    await this.#gate?.catch(() => {});
    return outcome;
  }

  #listen(): void {
    this.#connection.on("error", (error: SmtpError) => this.#fail(error));
    this.#connection.on("end", () => this.#fail(new Error("The connection was cut.")));
    // The library misses a cut before its own listeners stand; what it has read by then still counts first.
    this.#socket.once("close", () =>
      setTimeout(() => this.#fail(new Error("The connection was cut.")), 250).unref(),
    );
  }

  #signIn(credential: string, then: () => void): void {
    if (this.#settled) return;
    if (!this.#connection.secure) return this.#settle(unprotected);
    this.#phase = "auth";
    this.#wait(this.#timeouts.command);
    this.#connection.login(smtpSignIn(this.#account, credential), (error) =>
      error ? this.#fail(error) : then(),
    );
  }

  #submit(mail: OutgoingMail, canUtf8: boolean): void {
    if (this.#settled) return;
    const [from, to] = [wireAddress(mail.envelope.from), wireAddress(mail.envelope.to)];
    if (!canUtf8 && !isAscii(from + to)) return this.#settle(noUtf8);
    this.#phase = "mail";
    this.#wait(this.#timeouts.command);
    const use8BitMime = mail.bytes.some((byte) => byte > 127);
    const envelope = { from, to: [to], size: mail.bytes.length, use8BitMime };
    const body = gatedBody(mail.bytes, {
      mayBegin: () => (this.#gate ??= this.#mayBegin(mail, envelope)),
      onPiece: (last) => {
        this.#bodyEnded = last;
        this.#wait(this.#timeouts.body);
      },
    });
    this.#connection.send(envelope, body, (error, info) =>
      error ? this.#fail(error) : this.#accept(info?.response ?? ""),
    );
  }

  /** The line between "certainly not delivered" and "unsure". Everything is looked at once more before it is crossed. */
  async #mayBegin(mail: OutgoingMail, wire: { from: string; to: string[] }): Promise<boolean> {
    if (this.#settled) return false;
    clearTimeout(this.#timer);
    const opened = this.#connection.lastServerResponse || "";
    const { accepted = [] } = wire as { accepted?: string[] };
    const asApproved =
      wire.from === wireAddress(mail.envelope.from) &&
      accepted.length === 1 &&
      accepted[0] === wireAddress(mail.envelope.to);
    if (!opened.startsWith("354") || !asApproved) {
      this.#settle(asApproved ? judgeSmtpReply("data", opened) : notAsApproved);
      return false;
    }
    const may = await mail.beforeBody().catch(() => false);
    if (!may) this.#settle({ outcome: "stopped" });
    if (this.#settled) return false;
    this.#bodyBegun = true;
    this.#wait(this.#timeouts.body);
    return true;
  }

  #accept(reply: string): void {
    if (!this.#bodyBegun) return this.#settle(judgeSilence(false, "It answered before its turn."));
    if (!this.#bodyEnded) return this.#settle(judgeSilence(true, "It answered before the end."));
    this.#settle(judgeSmtpReply("dot", reply));
  }

  #fail(error: SmtpError): void {
    if (this.#settled) return;
    const reply = error.response;
    // After the body began only the reply to the message itself counts; half a line before a cut is no reply.
    const isWhole = this.#bodyBegun
      ? error.code === "EMESSAGE"
      : !error.message.startsWith("Connection closed");
    if (reply && isWhole) return this.#settle(judgeSmtpReply(this.#phaseOf(error), reply));
    if (error.code === "EMESSAGE" && !this.#bodyBegun) return this.#settle(tooLarge);
    this.#settle(judgeLostConnection(this.#bodyBegun, error));
  }

  #phaseOf({ command }: SmtpError): SmtpPhase {
    if (this.#bodyBegun) return "dot";
    if (command === "RCPT TO") return "rcpt";
    return command === "DATA" ? "data" : this.#phase;
  }

  #settle(outcome: SendOutcome): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    if (outcome.outcome === "sent") this.#part();
    else this.#socket.destroy();
    this.#end.resolve(outcome);
  }

  /** Says goodbye; how the server takes it no longer matters. */
  #part(): void {
    this.#connection.quit();
    setTimeout(() => this.#socket.destroy(), quitWithin).unref();
  }

  #wait(within: number): void {
    clearTimeout(this.#timer);
    if (this.#settled) return;
    this.#timer = setTimeout(() => this.#fail(new Error("No answer in time.")), within);
  }
}

/** The library must never give up before we do: its own clocks are set out of the way. */
function connectionOver(socket: Socket, { smtp }: MailAccount): SMTPConnection {
  const long = 2 ** 30;
  const isTls = smtp.security === "tls";
  return new SMTPConnection({
    host: smtp.host,
    port: smtp.port,
    connection: socket,
    secure: isTls,
    secured: isTls,
    requireTLS: true,
    name: "[127.0.0.1]",
    tls: trustedRoots(smtp),
    connectionTimeout: long,
    greetingTimeout: long,
    socketTimeout: long,
    maxResponseSize: 64 * 1024,
    logger: false,
  });
}

/** The address as the protocol wants it: the domain in its ASCII form. */
function wireAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

function isAscii(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}

const unprotected: SendOutcome = {
  outcome: "refused",
  account: true,
  say: "The mail server offers no protected connection.",
};
const noUtf8: SendOutcome = {
  outcome: "refused",
  account: false,
  say: "Your mail server cannot send to addresses with letters outside ASCII.",
};
const notAsApproved: SendOutcome = {
  outcome: "refused",
  account: false,
  say: "It would have gone to others than you approved, so nothing of it went. Something in this installation changes what is sent; install it anew.",
};
const tooLarge: SendOutcome = {
  outcome: "refused",
  account: false,
  say: "The message is larger than your mail server takes.",
};
