import { loadWording } from "#actions/load-wording.ts";
import { languages } from "#domain/draft/wording.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const templatesCommand: CommandSpec = {
  arguments: [["[place]", "a place of the wording such as check-in or thank-you/opener"]],
  options: [{ flags: "--language <code>", text: `the language: ${languages.join(", ")}` }],
  async run({ desk, given, options }) {
    const { wording, language } = await loadWording(desk.world, options.language);
    const place = given[0];
    if (place === undefined) {
      const places = Object.keys(wording);
      const where = `Own templates: ${desk.home}/templates/${language}/PLACE/1.liquid, or PLACE.liquid where PLACE has a slash`;
      show(desk, options, {
        json: { language, places },
        text: () => [...places, "", where].join("\n"),
      });
      return;
    }
    const variants = wording[place];
    if (!variants)
      throw new UnusableInput(place, [
        {
          code: "unknown-template",
          at: "place",
          say: `There is no wording called "${place}"; known are ${Object.keys(wording).join(", ")}.`,
        },
      ]);
    const between = place.includes("/") ? "\n" : "\n\n---\n\n";
    show(desk, options, {
      json: { language, place, variants },
      text: () => variants.join(between),
    });
  },
};
