import type { Problem } from "#domain/problem.ts";

/** More than this is cut off; the words of a mail come before its attachments. */
export const largestMail = 25 * 1024 * 1024;

/**
 * More parts, or lines that the parser reads as words, are made to exhaust the reader: it takes 14 microseconds for each such line, and
 * next to nothing for the lines of an attachment in base64.
 */
const mostParts = 500;
const mostLines = 50_000;

/** The beginning of a mail that can be read in a moment; what was cut off is named as a problem. */
export function withinReason(bytes: Uint8Array, problems: Problem[]): Uint8Array {
  const within = bytes.subarray(0, largestMail);
  if (within.length < bytes.length)
    problems.push({
      code: "mail-too-large",
      at: `byte ${largestMail}`,
      say: "The mail is larger than 25 MB; what comes after that was not read.",
    });
  const { end, of } = readableEnd(within);
  if (end === within.length) return within;
  const code = of === "parts" ? "mail-too-many-parts" : "mail-too-many-lines";
  const most = of === "parts" ? mostParts : mostLines;
  const say = `The mail has more than ${most} ${of}; what comes after them was not read.`;
  problems.push({ code, at: `byte ${end}`, say });
  return within.subarray(0, end);
}

/** Where the lines of the body, or those of them that can begin a part, become too many. */
function readableEnd(bytes: Uint8Array): { end: number; of: "parts" | "lines" } {
  let [parts, lines, at] = [0, 0, bodyBegin(bytes)];
  let isHead = false;
  let isBase64 = encodes(bytes, 0, at);
  for (let next = bytes.indexOf(10, at); next >= 0; next = bytes.indexOf(10, at)) {
    if (bytes[at] === 45 && bytes[at + 1] === 45) {
      if (++parts > mostParts) return { end: at, of: "parts" };
      [isHead, isBase64] = [true, false];
    } else if (isHead) {
      isHead = next - at > 1;
      isBase64 ||= encodes(bytes, at, Math.min(next, at + 80));
    }
    if (!isBase64 || next - at < 60) lines++;
    if (lines > mostLines) return { end: at, of: "lines" };
    at = next + 1;
  }
  return { end: bytes.length, of: "parts" };
}

/** Whether a part says in its header that it is base64. */
function encodes(bytes: Uint8Array, from: number, to: number): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return /^content-transfer-encoding:[ \t]*base64/im.test(head.toString("latin1", from, to));
}

function bodyBegin(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends = [text.indexOf("\r\n\r\n"), text.indexOf("\n\n")].filter((end) => end >= 0);
  return ends.length > 0 ? Math.min(...ends) : 0;
}
