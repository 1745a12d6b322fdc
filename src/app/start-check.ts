import { checkCommand } from "#cli/commands/check.ts";
import { runSpec } from "#cli/run-spec.ts";
import { orTell } from "#cli/tell-error.ts";
import { trustTables } from "#domain/review/gist/tables.ts";
import { atDesk } from "./at-desk.ts";
import { isPrinted } from "./print.ts";

/** The command `check` as scripts/join-check.ts joins it into one file: what it does as one of all commands, and none of the others. */
export async function startCheck(args: string[]): Promise<void> {
  trustTables();
  await atDesk((desk) => orTell(args, desk, () => runSpec(checkCommand, args, desk)));
}

/** Ends the process without tidying up memory that is gone with it. */
export function end(): void {
  if (isPrinted()) process.exit();
}
