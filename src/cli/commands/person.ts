import { changeFacts } from "#actions/add-application.ts";
import { personSchema } from "#domain/facts/schema.ts";
import { problemsOf } from "#domain/facts/parse-file.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";

const fields = ["name", "salutation", "title", "part", "email", "linkedin"] as const;

export const personCommand: CommandSpec = {
  arguments: [
    ["<application>", "the application's id"],
    ["<person>", "the person's id; a new id adds a person"],
  ],
  options: [
    { flags: "--name <name>", text: "the full name" },
    { flags: "--salutation <name>", text: "how they introduced themselves: Dr. Chen, or Ana" },
    { flags: "--title <title>", text: "what they do" },
    {
      flags: "--part <part>",
      text: "their part",
      choices: ["recruiter", "hiring-manager", "interviewer", "reference", "other"],
    },
    { flags: "--email <address>", text: "their address" },
    { flags: "--linkedin <link>", text: "their profile" },
    { flags: "--zone <zone>", text: "their time zone" },
    { flags: "--interview <id>", text: "they were, or will be, in this interview" },
    { flags: "--main-contact", text: "check-ins go to them" },
  ],
  async run({ desk, given, options }) {
    const id = await findApplicationId(desk.world, given[0]);
    const changed = await changeFacts(desk.world, id, (application) => {
      const before = application.people.find((one) => one.id === given[1]);
      const stated = Object.fromEntries(
        fields.flatMap((key) => (options[key] ? [[key, options[key]]] : [])),
      );
      const parsed = personSchema.safeParse({
        part: "interviewer",
        ...before,
        id: given[1],
        ...stated,
        ...(options.zone ? { timeZone: options.zone } : {}),
      });
      if (!parsed.success)
        throw new UnusableInput(`the person ${given[1]}`, problemsOf(parsed.error));
      return {
        ...application,
        people: [...application.people.filter((one) => one.id !== given[1]), parsed.data],
        interviews: application.interviews.map((round) =>
          round.id === options.interview && !round.interviewers.includes(parsed.data.id)
            ? { ...round, interviewers: [...round.interviewers, parsed.data.id] }
            : round,
        ),
        ...(options.mainContact ? { mainContact: parsed.data.id } : {}),
      };
    });
    const person = changed.people.find((one) => one.id === given[1])!;
    show(desk, options, {
      json: person,
      text: () => `${person.name} (${person.part}) is on file for ${id}.`,
    });
  },
};
