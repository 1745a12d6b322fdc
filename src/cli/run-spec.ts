import type { CommandSpec } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { readPlainCall } from "./read-plain-call.ts";

/** Runs a command, or tells with commander's help what is wrong with how it was typed. */
export async function runSpec(
  spec: CommandSpec | undefined,
  [name, ...typed]: string[],
  desk: Desk,
): Promise<void> {
  const plain = spec && readPlainCall(typed, spec);
  if (plain) return spec.run({ desk, ...plain });
  const { runDoubtful } = await import("./run-doubtful.ts");
  await runDoubtful([name ?? "", ...typed], desk);
}
