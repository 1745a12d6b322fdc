import type { Parsed, Problem } from "../problem.ts";
import type { DraftText } from "./types.ts";

const mostCharacters = 200_000;
const header = /^(subject|to|cc|bcc|from|date|reply-to|attachments?|attached)[ \t]*:[ \t]*(.*)$/i;
// Tabs, line ends and form feeds are text; everything else below space, and what decoding left unreadable, is not.
const unreadable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffd]/;

/** Reads a draft from a text file: `Subject:`, `To:`, `Cc:`, `Attachment:` lines first if there are any, then the letter. */
export function readDraft(text: string): Parsed<DraftText> {
  const problem = problemIn(text);
  if (problem) return { ok: false, problems: [problem] };
  const draft: DraftText = { text, to: [], cc: [], bodyStart: 0, attachments: [] };
  draft.bodyStart = readHeaders(text, draft);
  return { ok: true, value: draft };
}

function problemIn(text: string): Problem | undefined {
  if (text.length > mostCharacters)
    return {
      code: "draft-too-long",
      at: "draft",
      say: `The draft has ${text.length} characters; a letter has at most ${mostCharacters}. Give the letter alone.`,
    };
  const odd = unreadable.exec(text);
  if (odd) {
    const before = text.slice(0, odd.index);
    const line = before.split("\n").length;
    return {
      code: "draft-not-text",
      at: `line ${line}, column ${before.length - before.lastIndexOf("\n")}`,
      say: "The draft is not plain text: it holds a control character. Save it as a UTF-8 text file.",
    };
  }
  if (text.trim() === "") return { code: "draft-empty", at: "draft", say: "The draft is empty." };
  return undefined;
}

function readHeaders(text: string, draft: DraftText): number {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let seen = false;
  for (;;) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const line = text.slice(at, end).replace(/\r$/, "");
    const match = header.exec(line);
    if (match) take(draft, match[1] ?? "", match[2] ?? "");
    else if (line.trim() !== "" || seen)
      return line.trim() === "" ? Math.min(end + 1, text.length) : at;
    seen ||= match !== null;
    if (end >= text.length) return text.length;
    at = end + 1;
  }
}

function take(draft: DraftText, name: string, value: string): void {
  const key = name.toLowerCase();
  if (key === "subject") draft.subject = value.trim();
  if (key === "to") draft.to.push(...addresses(value));
  if (key === "cc" || key === "bcc") draft.cc.push(...addresses(value));
  if (key.startsWith("attach"))
    draft.attachments.push(
      ...value
        .split(/[,;]/)
        .map((one) => one.trim())
        .filter(Boolean),
    );
}

/** Splits a list of recipients at commas and semicolons that stand outside quotation marks. */
function addresses(value: string): string[] {
  return (value.match(/(?:"[^"]*"|[^,;"])+/g) ?? []).map((one) => one.trim()).filter(Boolean);
}
