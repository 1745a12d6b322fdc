import { changeFacts } from "#actions/add-application.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";
import { applicationOptions } from "./add.ts";

const keys = {
  company: "company",
  role: "role",
  country: "country",
  region: "region",
  zone: "timeZone",
  culture: "culture",
  channel: "channel",
} as const;

export const changeCommand: CommandSpec = {
  arguments: [["<application>", "the application's id"]],
  options: applicationOptions,
  async run({ desk, given, options }) {
    const id = await findApplicationId(desk.world, given[0]);
    const stated = Object.entries(keys).flatMap(([option, key]) =>
      options[option] === undefined ? [] : [[key, options[option]] as const],
    );
    if (stated.length === 0)
      throw new UnusableInput("the command", [
        {
          code: "nothing-to-change",
          at: "options",
          say: `say what is to be another: ${Object.keys(keys)
            .map((key) => `--${key}`)
            .join(", ")}.`,
        },
      ]);
    const {
      people: _,
      interviews: __,
      events: ___,
      ...facts
    } = await changeFacts(desk.world, id, (application) => ({
      ...application,
      ...Object.fromEntries(stated),
    }));
    show(desk, options, {
      json: facts,
      text: () =>
        `${stated.map(([key, value]) => `${key} is now ${value}`).join(", ")}. Next: afterword plan ${id}`,
    });
  },
};
