import { eraseApplication } from "#actions/erase-application.ts";
import { eraseEverything } from "#actions/erase-everything.ts";
import { AppError } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";

export const eraseCommand: CommandSpec = {
  arguments: [["[application]", "the application's id; with --everything it is left out"]],
  options: [
    { flags: "--everything", text: "erase all applications, mails and accounts" },
    { flags: "--yes", text: "do not ask" },
  ],
  async run({ desk, given, options }) {
    const id = options.everything ? undefined : await findApplicationId(desk.world, given[0]);
    const what = id ?? "everything";
    if (!options.yes) await confirm(desk.asks, what);
    await (id ? eraseApplication(desk.world, id) : eraseEverything(desk.world));
    show(desk, options, {
      json: { erased: what },
      text: () => `Erased ${what}. Backups that you made are yours to delete.`,
    });
  },
};

async function confirm(asks: boolean, what: string): Promise<void> {
  if (!asks) throw new AppError("not-allowed", `This erases ${what} for good. Say --yes.`);
  const prompts = await import("@clack/prompts");
  const sure = await prompts.confirm({ message: `Erase ${what} for good?`, initialValue: false });
  if (sure !== true) throw new AppError("not-allowed", "Nothing was erased.");
}
