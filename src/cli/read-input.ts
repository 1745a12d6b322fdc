import { readFileSync, statSync } from "node:fs";
import { AppError, UnusableInput } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";

/** The most that any input file may hold; invitations and mails of real life stay far below. */
const most = 25 * 1024 * 1024;

/** Reads a text file, or standard input for `-`. Text that is not Unicode, or too large, is refused with the place. */
export async function readText(desk: Desk, file: string, limit = most): Promise<string> {
  const bytes = await readGiven(desk, file, limit);
  const text = unicodeText(bytes);
  if (text !== undefined) return text;
  throw new UnusableInput(file === "-" ? "standard input" : file, [
    {
      code: "not-text",
      at: placeOfBadByte(bytes),
      say: "this is not UTF-8 text. Save it as plain text, or give the .eml, .ics or .json file itself.",
    },
  ]);
}

/** Invitations of real life have some kilobytes. */
const mostInvitation = 5 * 1024 * 1024;

/** Reads an .ics file. Old calendar programs write it in the letters of Windows, windows-1252. */
export async function readCalendarText(desk: Desk, file: string): Promise<string> {
  const bytes = await readGiven(desk, file, mostInvitation);
  return unicodeText(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** UTF-8, or UTF-16 with a byte order mark, as Windows saves "Unicode"; undefined for other bytes. */
function unicodeText(bytes: Uint8Array): string | undefined {
  const encoding = { fffe: "utf-16le", feff: "utf-16be" }[bytes.subarray(0, 2).toHex()] ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a file, or of standard input for `-`: a mail says itself in which letters it is written. */
export async function readGiven(desk: Desk, file: string, limit = most): Promise<Uint8Array> {
  return file === "-" ? desk.readInput() : readBytes(file, limit);
}

/** At once: the thread pool makes five trips for a file, and a first finding waits for them. */
export async function readBytes(file: string, limit = most): Promise<Uint8Array> {
  try {
    const { size } = statSync(file);
    if (size > limit)
      throw new UnusableInput(file, [
        {
          code: "too-large",
          at: "the whole file",
          say: `it has ${Math.ceil(size / 1e6)} MB; at most ${Math.floor(limit / 1024 / 1024)} MB are read.`,
        },
      ]);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new AppError("file-unreadable", `${file}: ${(error as Error).message}.`, error);
  }
}

function placeOfBadByte(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf("\uFFFD"))).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
