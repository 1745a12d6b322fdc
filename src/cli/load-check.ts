import { readFileSync, statSync } from "node:fs";
import type * as Check from "./commands/check.ts";

/** Where `npm ci` leaves the command and the review joined into one file: see scripts/join-check.ts. */
export const joinedFolder = new URL("../../.cache/joined/", import.meta.url);

/** A source that was joined: its path, and its stamp then. */
export type Stamped = [file: string, stamp: string];

/** Loads the command, in one file where that was made of the sources as they stand, else from the 130 files of the sources themselves. */
export async function loadCheck(): Promise<typeof Check> {
  return (await import(isFresh() ? checkIn(joinedFolder) : "./commands/check.ts")) as typeof Check;
}

function checkIn(folder: URL): string {
  return new URL("check.js", folder).href;
}

/** Whether each source is the one that was joined. A project that was moved or copied has other sources. */
export function isFresh(folder = joinedFolder): boolean {
  return stampsIn(folder)?.every(([file, stamp]) => stampOf(file) === stamp) ?? false;
}

function stampsIn(folder: URL): Stamped[] | undefined {
  try {
    return JSON.parse(readFileSync(new URL("sources.json", folder), "utf8")) as Stamped[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** When a file changed last, and its size; empty where there is none. */
export function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "";
}
