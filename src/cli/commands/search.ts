import { searchEverything } from "#actions/search-everything.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { columns } from "../show/colours.ts";

export const searchCommand: CommandSpec = {
  arguments: [["<words...>", "words of a name, a note or a letter, in any case"]],
  async run({ desk, given, options }) {
    const words = (given[0] as unknown as string[]).join(" ");
    const found = await searchEverything(desk.world, words);
    const rows = [
      ...found.applications.map(({ id, company, role }) => [id, company, role]),
      ...found.people.map(({ application, name, title, part }) => [
        application,
        name,
        title ?? part,
      ]),
      ...found.notes.map(({ application, interview, text }) => [application, interview, text]),
      ...found.letters.map(({ application, subject, text }) => [application, subject, text]),
    ];
    show(desk, options, {
      json: { ...found, letters: found.letters.map((one) => ({ ...one, at: `${one.at}` })) },
      text: () => (rows.length > 0 ? columns(rows) : "Nothing by that name."),
    });
  },
};
