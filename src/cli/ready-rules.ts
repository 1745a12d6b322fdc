import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { takeTables } from "#domain/review/gist/tables.ts";

export const tablesFile = fileURLToPath(
  new URL("../domain/review/gist/tables.txt", import.meta.url),
);

/** Lets the review begin with the tables that `npm run generate` wrote. Where they are missing or old it reads its rules itself, in the time of a blink. */
export function readyRules(): boolean {
  try {
    return takeTables(readFileSync(tablesFile, "latin1"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
