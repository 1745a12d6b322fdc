import { writeFile } from "node:fs/promises";
import { exportApplication } from "#actions/export-application.ts";
import type { CommandSpec } from "../commands.ts";
import { findApplicationId } from "../find-step.ts";

export const exportCommand: CommandSpec = {
  arguments: [["[application]", "the application's id"]],
  options: [{ flags: "--out <file>", text: "write to this file instead of standard output" }],
  async run({ desk, given, options }) {
    const id = await findApplicationId(desk.world, given[0]);
    const file = await exportApplication(desk.world, id);
    const text = JSON.stringify(file, undefined, 2);
    if (!options.out) return desk.print(text);
    await writeFile(options.out, `${text}\n`, { mode: 0o600 });
    desk.print(options.json ? JSON.stringify({ out: options.out }) : `Written to ${options.out}.`);
  },
};
