import { readFileSync } from "node:fs";
import { takeTables } from "#domain/review/gist/tables.ts";

const tables = new URL("../domain/review/gist/tables.txt", import.meta.url);

/** Lets the review begin with the tables that `npm run generate` wrote. Where they are missing or old it reads its rules itself, in the time of a blink. */
export function readyRules(): boolean {
  try {
    return takeTables(readFileSync(tables, "latin1"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
