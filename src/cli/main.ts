import type { Desk } from "./desk.ts";
import { orTell } from "./tell-error.ts";

/** Runs one command line. Bare `afterword` shows what is next and loads nothing that it does not need. */
export async function main(args: string[], desk: Desk): Promise<void> {
  await orTell(args, desk, async () => {
    if (args.length === 0) {
      const { home } = await import("./commands/home.ts");
      await home(desk, {});
    } else {
      const { runCommand } = await import("./run-command.ts");
      await runCommand(args, desk);
    }
  });
}
