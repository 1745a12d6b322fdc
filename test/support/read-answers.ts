import { readFileSync, readdirSync } from "node:fs";
import { readMail } from "#mail/mime/read-mail.ts";
import type { MailFacts } from "#domain/replies/types.ts";

/** One invented mail that states its own meaning. */
export interface StatedAnswer {
  class: string;
  lang: string;
  /** Last day away, of an absence note. */
  until: string | undefined;
  text: string;
  mail: MailFacts;
}

const folder = `${import.meta.dirname}/../answers`;

/** When all of them arrive: a Tuesday. */
export const arrivedAt = Temporal.ZonedDateTime.from("2026-03-10T10:00+00:00[Europe/London]");

/**
 * Reads the mails of test/answers. Each begins with `@ class language`, for absence notes also `until=` their last day away. Headers may
 * follow, then an empty line and the words; without headers it is an answer to a note of thanks.
 */
export async function readAnswers(): Promise<StatedAnswer[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const all = files.map((file) => readFileSync(`${folder}/${file}`, "utf8")).join("\n");
  const blocks = `\n${all}`.split(/\n@ /).slice(1);
  return Promise.all(blocks.map((block) => readAnswer(block)));
}

async function readAnswer(block: string): Promise<StatedAnswer> {
  const [, mark = "", rest = ""] = /^(.*)\n([^]*)$/.exec(block) ?? [];
  const [is = "", lang = "", until] = mark.split(" ");
  const { head, text } = divide(rest.trim());
  const source = `${head}\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
  const mail = await readMail(new TextEncoder().encode(source));
  const calendarMethod = mail.headers.get("calendar")?.[0];
  return {
    class: is,
    lang,
    until: until?.replace("until=", ""),
    text,
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
