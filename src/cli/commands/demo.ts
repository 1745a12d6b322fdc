import { runDemo } from "../run-demo.ts";
import type { CommandSpec } from "../commands.ts";

export const demoCommand: CommandSpec = {
  options: [
    {
      flags: "--keep <folder>",
      text: "keep the sample store and the handed-over files in this folder",
    },
  ],
  async run({ desk, options }) {
    await runDemo(desk, options.keep);
  },
};
