import { readFile, stat } from "node:fs/promises";
import { AppError, UnusableInput } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";

/** The most that any input file may hold; invitations and mails of real life stay far below. */
const most = 25 * 1024 * 1024;

/** Reads a text file, or standard input for `-`. Text that is not UTF-8, or too large, is refused with the place. */
export async function readText(desk: Desk, file: string, limit = most): Promise<string> {
  if (file === "-") return desk.readInput();
  const bytes = await readBytes(file, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput(file, [
      {
        code: "not-text",
        at: placeOfBadByte(bytes),
        say: "this is not UTF-8 text. Save it as plain text, or give the .eml, .ics or .json file itself.",
      },
    ]);
  }
}

export async function readBytes(file: string, limit = most): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > limit)
      throw new UnusableInput(file, [
        {
          code: "too-large",
          at: "the whole file",
          say: `it has ${Math.ceil(size / 1e6)} MB; at most ${Math.floor(limit / 1024 / 1024)} MB are read.`,
        },
      ]);
    return await readFile(file);
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
