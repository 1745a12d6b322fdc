import { readFileSync, readdirSync } from "node:fs";
import { replyText } from "#domain/replies/reply-text.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import type { MailFacts } from "#domain/replies/types.ts";

/** One invented mail that states its own meaning. */
export interface StatedAnswer {
  class: string;
  lang: string;
  /** Last day away, of an absence note. */
  until: string | undefined;
  /** Last day of the promised answer, where the test asks for it. */
  by: string | undefined;
  /** When it arrived. */
  receivedAt: Temporal.ZonedDateTime;
  text: string;
  mail: MailFacts;
  /** The words that were written anew, and the signature that may stand after them, where the test asks for them. */
  own: string | undefined;
  signature: string | undefined;
}

const folder = `${import.meta.dirname}/../answers`;

const arrived = { at: "2026-03-10", zone: "Europe/London" };
/** When they arrive unless `at=` and `zone=` say otherwise: a Tuesday. */
export const arrivedAt = Temporal.ZonedDateTime.from(`${arrived.at}T10:00[${arrived.zone}]`);

/**
 * Reads the mails of test/answers. Each begins with `@ class language`, then `until=` the last day away or `by=` the day of the answer
 * where there is one. Headers may follow, then an empty line and the words; without headers it is an answer to a note of thanks.
 * With `raw` the whole mail follows as it was sent, then perhaps `@= ` its own words without quotation and `@~ ` its signature.
 */
export async function readAnswers(): Promise<StatedAnswer[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const lists = await Promise.all(files.map((file) => readAnswerFile(`${folder}/${file}`)));
  return lists.flat();
}

/** The mails of one such file. */
export async function readAnswerFile(path: string): Promise<StatedAnswer[]> {
  const blocks = `\n${readFileSync(path, "utf8")}`.split(/\n@ /).slice(1);
  return Promise.all(blocks.map((block) => readAnswer(block)));
}

async function readAnswer(block: string): Promise<StatedAnswer> {
  const [, mark = "", rest = ""] = /^(.*)\n([^]*)$/.exec(block) ?? [];
  const [is = "", lang = "", ...marks] = mark.trim().split(" ");
  const { until, by, at, zone, raw } = {
    ...arrived,
    ...(Object.fromEntries(marks.map((one) => [...one.split("="), ""])) as {
      [mark in "until" | "by" | "at" | "zone" | "raw"]?: string;
    }),
  };
  const [whole = "", own, signature] = rest.trim().split(/\n@[=~] /);
  const { head, text } = divide(whole);
  const source = `${head}\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
  const mail = await readMail(new TextEncoder().encode(raw === undefined ? source : whole));
  const calendarMethod = mail.headers.get("calendar")?.[0];
  return {
    class: is,
    lang,
    until,
    by,
    receivedAt: Temporal.ZonedDateTime.from(`${at}T10:00[${zone}]`),
    text: raw === undefined ? text : mail.text,
    own,
    signature,
    mail: calendarMethod ? { ...mail, calendarMethod } : mail,
  };
}

function divide(rest: string): { head: string; text: string } {
  const from = "From: Dana <dana@acme.example>";
  if (!/^(Subject|From):/.test(rest))
    return { head: `${from}\nSubject: Re: Thank you\nIn-Reply-To: <1@example.org>`, text: rest };
  const end = rest.indexOf("\n\n");
  const head = rest.slice(0, end);
  return { head: head.includes("From:") ? head : `${from}\n${head}`, text: rest.slice(end + 2) };
}

/** Whether exactly the words that were written anew are found, with or without the signature. */
export function isOwn({ text, own = "", signature = "" }: StatedAnswer): boolean {
  const found = words(replyText(text));
  return found === words(own) || found === words(`${own} ${signature}`);
}

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
