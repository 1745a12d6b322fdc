import type { Readable, Writable } from "node:stream";
import { isCancel, note, selectKey } from "@clack/prompts";
import { replyClasses, type ReplyClass } from "#domain/facts/schema.ts";
import { whatFollows } from "#domain/replies/questions.ts";
import type { Evidence } from "#domain/replies/types.ts";
import { doubts } from "#domain/thread/doubt.ts";
import type { Whose } from "#domain/thread/whose.ts";
import type { StoredIncoming } from "#ports/store.ts";

/** The key of each meaning; `y` confirms what the mail was taken for, `0` says that it is no answer. */
const keys: Record<ReplyClass, string> = {
  acknowledgement: "a",
  holding: "h",
  scheduling: "s",
  "next-round": "n",
  "information-request": "i",
  rejection: "r",
  offer: "o",
  other: "x",
};

export interface Question {
  mail: StoredIncoming;
  from: { name?: string; company: string };
  /** Which it is of how many. */
  at: number;
  of: number;
}

/**
 * Shows a mail, from whom it is and what it was taken for, and asks with one key what it means, each meaning with what follows from it.
 * Undefined where the person leaves it open.
 */
export async function askMeaning(
  question: Question,
  terminal: { input?: Readable; output?: Writable } = {},
): Promise<ReplyClass | "none" | undefined> {
  const { mail, at, of } = question;
  const guess = replyClasses.find((one) => one === mail.judgement["class"]);
  note(shownOf(question), mail.subject, terminal);
  const key = await selectKey({
    ...terminal,
    message: `${of > 1 ? `${at} of ${of}: what` : "What"} does it mean?`,
    options: [
      ...(guess ? [{ value: "y", label: `yes, ${guess}: ${whatFollows[guess]}` }] : []),
      ...replyClasses.map((one) => ({ value: keys[one], label: `${one}: ${whatFollows[one]}` })),
      { value: "0", label: `no answer: ${whatFollows.none}` },
    ],
  });
  if (isCancel(key)) return undefined;
  if (key === "0") return "none";
  return key === "y" ? guess : replyClasses.find((one) => keys[one] === key);
}

function shownOf({ mail, from }: Question): string {
  const { class: is, evidence, whose } = mail.judgement as Judgement;
  const said = evidence?.find(({ where }) => where === "text")?.says;
  const quoted = said ? `, for “${said.slice(0, 70)}”` : "";
  return [
    `From ${from.name ? `${from.name} <${mail.sender}>` : mail.sender}, about ${from.company}.`,
    ...(whose?.because ? [whose.because] : []),
    ...(whose?.unverified ? [`Unverified: ${doubts[whose.unverified]}.`] : []),
    is ? `Read as ${is}${quoted}.` : "Nothing in it could be read.",
    "",
    beginningOf(mail.text),
  ].join("\n");
}

interface Judgement {
  class?: string;
  evidence?: readonly Evidence[];
  whose?: Partial<Whose>;
}

function beginningOf(text: string): string {
  const lines = text.split("\n").slice(0, 12);
  return lines.map((line) => line.slice(0, 100)).join("\n");
}
