import { existsSync } from "node:fs";
import { AppError } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const backupCommand: CommandSpec = {
  arguments: [["<file>", "the new file; an existing one is never written over"]],
  async run({ desk, given, options }) {
    const file = given[0]!;
    if (existsSync(file))
      throw new AppError("not-allowed", `${file} is there already. Choose another name.`);
    await desk.world.saveBackup(file);
    show(desk, options, {
      json: { backup: file },
      text: () =>
        `Everything is copied to ${file}: the store, attachments, and templates of your own. Passwords are not in it.`,
    });
  },
};
