import type { Problem } from "#domain/problem.ts";

/** More than this is cut off; the words of a mail come before its attachments. */
export const largestMail = 25 * 1024 * 1024;

/** More parts, or lines shorter than those of an attachment, are made to exhaust the reader. */
const mostParts = 500;
const mostShortLines = 50_000;
const mostLines = 450_000;

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
  const most = of === "parts" ? mostParts : mostShortLines;
  const say = `The mail has more than ${most} ${of}; what comes after them was not read.`;
  problems.push({ code, at: `byte ${end}`, say });
  return within.subarray(0, end);
}

/** Where the lines of the body, or those of them that can begin a part, become too many. */
function readableEnd(bytes: Uint8Array): { end: number; of: "parts" | "short lines" } {
  let [parts, short, lines] = [0, 0, 0];
  let at = bodyBegin(bytes);
  for (let next = bytes.indexOf(10, at); next >= 0; next = bytes.indexOf(10, at)) {
    if (bytes[at] === 45 && bytes[at + 1] === 45 && ++parts > mostParts)
      return { end: at, of: "parts" };
    if (next - at < 60) short++;
    if (short > mostShortLines || ++lines > mostLines) return { end: at, of: "short lines" };
    at = next + 1;
  }
  return { end: bytes.length, of: "parts" };
}

function bodyBegin(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends = [text.indexOf("\r\n\r\n"), text.indexOf("\n\n")].filter((end) => end >= 0);
  return ends.length > 0 ? Math.min(...ends) : 0;
}
