import { commands } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { readPlainCall } from "./read-plain-call.ts";

/** Finds the command by name, loads only its module, and runs it. */
export async function runCommand([name, ...typed]: string[], desk: Desk): Promise<void> {
  const spec = await commands.find((entry) => entry.name === name)?.load();
  const plain = spec && readPlainCall(typed, spec);
  if (plain) return spec.run({ desk, ...plain });
  const { runDoubtful } = await import("./run-doubtful.ts");
  await runDoubtful([name ?? "", ...typed], desk);
}
