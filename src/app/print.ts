import { writeSync } from "node:fs";
import { AppError } from "#ports/errors.ts";

/** Windows' terminal takes Unicode only through the stream. */
let isStream = process.platform === "win32";

/**
 * Prints a line at once. The stream of the standard output does no more, for a file, a pipe or a terminal, but loads all that a network
 * connection needs, as long as a letter takes to review; it takes over where a pipe is full and does not wait.
 */
export function print(text: string): void {
  const rest = isStream ? `${text}\n` : writeNow(Buffer.from(`${text}\n`));
  if (rest.length === 0) return;
  isStream = true;
  stream ??= openStream();
  stream.write(rest);
}

let stream: NodeJS.WriteStream | undefined;

/** Who reads a pipe may go before everything is written; nothing is told to nobody. */
function openStream(): NodeJS.WriteStream {
  return process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(0);
  });
}

/** What could not be written. */
function writeNow(bytes: Buffer): Buffer {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(1, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPIPE") process.exit(0);
    if (code !== "EAGAIN") throw new AppError("output-unwritable", (error as Error).message, error);
  }
  return bytes.subarray(at);
}

/** Whether nothing that was printed waits to be written. */
export function isPrinted(): boolean {
  return !isStream;
}
