import { removePerson } from "#actions/remove-person.ts";
import { savePerson } from "#actions/save-person.ts";
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
    { flags: "--remove", text: "take the person out of the application and its rounds" },
  ],
  async run({ desk, given, options }) {
    const id = await findApplicationId(desk.world, given[0]);
    if (options.remove) {
      await removePerson(desk.world, id, given[1]!);
      return show(desk, options, {
        json: { removed: given[1] },
        text: () => `${given[1]} is no longer on file for ${id}.`,
      });
    }
    const { application } = await desk.world.store.read(({ applications }) =>
      applications.load(id),
    );
    const stated = Object.fromEntries(
      fields.flatMap((key) => (options[key] ? [[key, options[key]]] : [])),
    );
    const parsed = personSchema.safeParse({
      part: "interviewer",
      ...application.people.find((one) => one.id === given[1]),
      id: given[1],
      ...stated,
      ...(options.zone ? { timeZone: options.zone } : {}),
    });
    if (!parsed.success)
      throw new UnusableInput(`the person ${given[1]}`, problemsOf(parsed.error));
    const person = parsed.data;
    await savePerson(desk.world, id, {
      person,
      isMainContact: Boolean(options.mainContact),
      ...(options.interview ? { interview: options.interview } : {}),
    });
    show(desk, options, {
      json: person,
      text: () => `${person.name} (${person.part}) is on file for ${id}.`,
    });
  },
};
