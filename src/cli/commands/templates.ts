import { languageOfLetters } from "#actions/language-of-letters.ts";
import { loadWording } from "#actions/load-wording.ts";
import { languages } from "#domain/draft/wording.ts";
import { UnusableInput } from "#ports/errors.ts";
import { removeTemplate, saveTemplate } from "#actions/save-template.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readText } from "../read-input.ts";

export const templatesCommand: CommandSpec = {
  arguments: [["[place]", "a place of the wording such as check-in or thank-you/opener"]],
  options: [
    { flags: "--language <code>", text: `the language: ${languages.join(", ")}` },
    { flags: "--write <file>", text: "keep what is in a file as your own wording of the place" },
    { flags: "--built-in", text: "take the place back to the wording that was there before yours" },
  ],
  async run({ desk, given, options }) {
    if (given[0] !== undefined && (options.write || options.builtIn))
      return change(desk, given[0], options);
    const language = await languageOfLetters(desk.world, options.language);
    const { wording } = await loadWording(desk.world, language);
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

/** Versions of a letter are parted by a line of three dashes, as they are shown. */
async function change(desk: Call["desk"], place: string, options: Call["options"]): Promise<void> {
  const at = { place, language: options.language };
  const texts = options.write ? (await readText(desk, options.write)).split(/^---$/m) : [];
  const shown = options.write
    ? await saveTemplate(desk.world, { ...at, texts })
    : await removeTemplate(desk.world, at);
  show(desk, options, {
    json: shown,
    text: () => (shown.own ? `${place} is your own now` : `${place} is as it was before yours`),
  });
}
