import { saveInterview } from "#actions/save-interview.ts";
import { problemsOf } from "#domain/facts/parse-file.ts";
import { interviewSchema, stageSchema } from "#domain/facts/schema.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";

export const interviewCommand: CommandSpec = {
  arguments: [
    ["<application>", "the application's id"],
    ["<interview>", "the interview's id, such as r2; a new id adds a round"],
  ],
  options: [
    { flags: "--stage <stage>", text: "which round it is", choices: stageSchema.options },
    { flags: "--start <instant>", text: "when it begins, with its zone" },
    { flags: "--end <instant>", text: "when it ends" },
    { flags: "--with <ids>", text: "who asks the questions, with commas between" },
    { flags: "--cancelled", text: "it does not take place" },
  ],
  async run({ desk, given, options }) {
    const id = await findApplicationId(desk.world, given[0]);
    const { application } = await desk.world.store.read(({ applications }) =>
      applications.load(id),
    );
    const parsed = interviewSchema.safeParse({
      ...application.interviews.find((round) => round.id === given[1]),
      id: given[1],
      ...(options.stage ? { stage: options.stage } : {}),
      ...(options.start ? { start: options.start } : {}),
      ...(options.end ? { end: options.end } : {}),
      ...(options.with ? { interviewers: options.with.split(",") } : {}),
      ...(options.cancelled ? { cancelled: true } : {}),
    });
    if (!parsed.success)
      throw new UnusableInput(`the interview ${given[1]}`, problemsOf(parsed.error));
    await saveInterview(desk.world, id, parsed.data);
    show(desk, options, {
      json: parsed.data,
      text: () => `${parsed.data.id} (${parsed.data.stage}) is on file. Next: afterword plan ${id}`,
    });
  },
};
