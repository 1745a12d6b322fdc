import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCommand } from "#cli/commands/check.ts";
import { runSpec } from "#cli/run-spec.ts";
import { orTell } from "#cli/tell-error.ts";
import { takeKept, type Kept } from "#domain/review/gist/kept-rows.ts";
import { makeTables, takeTables, type Tables } from "#domain/review/gist/tables.ts";
import { once } from "#domain/review/remember.ts";
import { atDesk } from "./at-desk.ts";
import { isPrinted } from "./print.ts";

/** The command `check` as scripts/join-check.ts joins it into one file: what it does as one of all commands, and none of the others. `folder` holds what was made of its sources ahead. */
export async function startCheck(args: string[], folder: string): Promise<void> {
  takeKept(keptIn(folder));
  takeTables({
    words: readFileSync(join(folder, "words.txt"), "latin1"),
    rows: readFileSync(join(folder, "rows.bin")),
  });
  await atDesk((desk) => orTell(args, desk, () => runSpec(checkCommand, args, desk)));
}

/** The tables that `startCheck` takes over. */
export function tablesOf(folder: string): Tables {
  takeKept(keptIn(folder));
  return makeTables();
}

function keptIn(folder: string): Kept {
  const gists = once(() => readFileSync(join(folder, "gists.txt")));
  return (from, to) => gists().toString("latin1", from, to);
}

/** Ends the process without tidying up memory that is gone with it. */
export function end(): void {
  if (isPrinted()) process.exit();
}
