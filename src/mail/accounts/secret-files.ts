import { randomBytes } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { AppError } from "#ports/errors.ts";

export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw new AppError("file-unreadable", file, error);
  }
}

/** Writes a new file that only its owner can read, down to the disk, and returns its path. */
export async function writeBeside(file: string, content: Uint8Array | string): Promise<string> {
  const path = `${file}.${randomBytes(6).toString("hex")}`;
  const opened = await open(path, "wx", 0o600);
  try {
    await opened.writeFile(content);
    await opened.sync();
  } finally {
    await opened.close();
  }
  return path;
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
