import type { Readable, Writable } from "node:stream";
import { isCancel, note, selectKey } from "@clack/prompts";
import { replyClasses, type ReplyClass } from "#domain/facts/schema.ts";
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

/** Shows a mail and asks with one key what it means. Undefined where the person leaves it open. */
export async function askMeaning(
  mail: StoredIncoming,
  terminal: { input?: Readable; output?: Writable } = {},
): Promise<ReplyClass | "none" | undefined> {
  const guess = replyClasses.find((one) => one === mail.judgement["class"]);
  const { unverified } = (mail.judgement["whose"] ?? {}) as Partial<Whose>;
  const shown = [
    ...(unverified ? [`Unverified: ${doubts[unverified]}.`, ""] : []),
    beginningOf(mail.text),
  ];
  note(shown.join("\n"), `${mail.sender}: ${mail.subject}`, terminal);
  const key = await selectKey({
    ...terminal,
    message: "What does it mean?",
    options: [
      ...(guess ? [{ value: "y", label: `yes, it is "${guess}"` }] : []),
      ...replyClasses.map((one) => ({ value: keys[one], label: one })),
      { value: "0", label: "it is no answer" },
    ],
  });
  if (isCancel(key)) return undefined;
  if (key === "0") return "none";
  return key === "y" ? guess : replyClasses.find((one) => keys[one] === key);
}

function beginningOf(text: string): string {
  const lines = text.split("\n").slice(0, 12);
  return lines.map((line) => line.slice(0, 100)).join("\n");
}
