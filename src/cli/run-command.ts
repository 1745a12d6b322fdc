import { commands } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { runSpec } from "./run-spec.ts";

/** Finds the command by name, loads only its module, and runs it. */
export async function runCommand(args: string[], desk: Desk): Promise<void> {
  const spec = await commands.find((entry) => entry.name === args[0])?.load();
  await runSpec(spec, args, desk);
}
