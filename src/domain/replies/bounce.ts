import {
  bounceSenders,
  bounceSubjects,
  bounceTexts,
  copyBegins,
  stillTrying,
} from "./bounce-words.ts";
import { fold } from "./date-words.ts";
import type { Bounce, MailFacts } from "./types.ts";

/** Reads a report that a mail could not be delivered, structured (RFC 3464) or in words only. Null for anything else. */
export function readBounce(mail: MailFacts): Bounce | null {
  const report = mail.report?.kind === "delivery-status" ? mail.report : undefined;
  const bad =
    report?.recipients.filter((one) => one.action === "failed" || one.action === "delayed") ?? [];
  if (report && bad.length === 0 && report.recipients.some((one) => one.action)) return null;
  const { notice, copy } = divide(mail.text);
  if (!report && !saysBounce(mail, notice)) return null;
  const recipients = bad.filter((one) => one.address).map(fromReport);
  return {
    recipients: recipients.length > 0 ? recipients : fromWords(mail, notice),
    final:
      bad.length > 0
        ? bad.some((one) => one.action === "failed")
        : !stillTrying.test(fold(`${mail.subject}\n${notice}`)),
    originalMessageId:
      report?.originalMessageId ??
      /^[> \t]{0,20}message-id:\s{0,20}(<[^<>\s]{1,300}>)/im.exec(copy)?.[1] ??
      null,
  };
}

function fromReport(
  one: NonNullable<MailFacts["report"]>["recipients"][number],
): Bounce["recipients"][number] {
  return {
    address: one.address ?? "",
    status: one.status ?? null,
    action: one.action ?? null,
    diagnostic: one.diagnostic ?? null,
  };
}

/** The server's notice, and the copy of the mail that follows it. */
function divide(text: string): { notice: string; copy: string } {
  const head = text.slice(0, 60_000);
  const at = head.search(copyBegins);
  return at < 0
    ? { notice: head, copy: head }
    : { notice: head.slice(0, at), copy: head.slice(at) };
}

/** Words alone count only from a mail server's own address, or without any sender to answer to. */
function saysBounce(mail: MailFacts, notice: string): boolean {
  if (mail.headers.has("x-failed-recipients")) return true;
  const words = fold(notice.slice(0, 8_000));
  const subject = bounceSubjects.test(fold(mail.subject));
  const server = bounceSenders.test(
    `${mail.from?.address ?? ""} ${mail.from?.name ?? ""}`.toLowerCase(),
  );
  const unanswerable =
    mail.headers.get("return-path")?.some((path) => /^\s*<>\s*$/.test(path)) ?? false;
  if (server) return subject || bounceTexts.test(words);
  return (
    subject &&
    bounceTexts.test(words) &&
    (unanswerable || /\b[45]\d\d[ -]#?[45]\.\d\.\d|\bsmtp\b/.test(words))
  );
}

function fromWords(mail: MailFacts, notice: string): Bounce["recipients"] {
  const named = mail.headers
    .get("x-failed-recipients")
    ?.flatMap((value) => value.split(/[\s,]+/))
    .filter((one) => one.includes("@"));
  const addresses = named?.length ? named : addressesIn(mail, notice);
  const lines = notice.split("\n").map((line) => line.slice(0, 500));
  const all = [...new Set(addresses.map((one) => one.toLowerCase()))];
  return all.map((address) => {
    const diagnostic = diagnosticIn(linesOf(address, all, lines)) ?? diagnosticIn(lines);
    const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(diagnostic ?? "")?.[0] ?? null;
    return { address, status, action: null, diagnostic };
  });
}

/** The line on which an address stands first, and those after it up to the next address. */
function linesOf(address: string, all: readonly string[], lines: readonly string[]): string[] {
  const names = (line: string, one: string) => line.toLowerCase().includes(one);
  const at = lines.findIndex((line) => names(line, address));
  if (at < 0) return [];
  const after = lines.slice(at + 1, at + 8);
  const end = after.findIndex((line) => all.some((one) => one !== address && names(line, one)));
  return [lines[at] ?? "", ...after.slice(0, end < 0 ? after.length : end)];
}

function diagnosticIn(lines: readonly string[]): string | null {
  const found = lines.find((line) => /\b[45]\d\d[ -]|#?[45]\.\d{1,3}\.\d{1,3}\b/.test(line));
  return found?.trim() ?? null;
}

const address = /[\p{L}\p{N}._%+=#'&/~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/** Addresses that begin a line of the notice are those it is about; else the first that is not the server's own. */
function addressesIn(mail: MailFacts, notice: string): string[] {
  const lines = notice.split("\n").map((line) => line.slice(0, 300));
  const leading = lines.flatMap((line) =>
    /^[\s<"'*[(•-]{0,20}[^\s@<>"]{1,64}@/.test(line)
      ? (line.match(address)?.slice(0, 1) ?? [])
      : [],
  );
  if (leading.length > 0) return leading;
  const own = mail.from?.address.toLowerCase();
  const any = `${mail.subject}\n${lines.join("\n")}`.match(address) ?? [];
  return any
    .filter(
      (one) =>
        one.toLowerCase() !== own && !/^(postmaster|mailer-daemon|abuse|support)@/i.test(one),
    )
    .slice(0, 1);
}
