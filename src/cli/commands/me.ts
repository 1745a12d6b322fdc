import { chooseLanguage, languageOfLetters } from "#actions/language-of-letters.ts";
import { saveMe } from "#actions/save-me.ts";
import { showSettings } from "#actions/show-settings.ts";
import { show } from "../desk.ts";
import type { CommandSpec } from "../commands.ts";

export const meCommand: CommandSpec = {
  options: [
    { flags: "--name <name>", text: "your name as you sign" },
    { flags: "--email <address>", text: "the address that you write from" },
    { flags: "--zone <zone>", text: "your time zone, such as Europe/Berlin" },
    { flags: "--signature <text>", text: "what stands under your mails; \\n begins a new line" },
    { flags: "--letters <code>", text: "the language that letters are written in: en, de" },
  ],
  async run({ desk, options }) {
    const { store } = desk.world;
    const before = await store.read(({ owner }) => owner.find().me);
    const { name, email, zone, signature, letters } = options;
    if (letters) await languageOfLetters(desk.world, letters);
    if (name ?? email ?? zone ?? signature) {
      await saveMe(desk.world, {
        timeZone: zone ?? before?.timeZone ?? Temporal.Now.timeZoneId(),
        ...(name ? { name } : {}),
        ...(email ? { email } : {}),
        ...(signature ? { signature: signature.replaceAll("\\n", "\n") } : {}),
      });
    }
    if (letters) await chooseLanguage(desk.world, letters);
    const { me, language } = await showSettings(desk.world);
    show(desk, options, {
      json: me,
      text: () =>
        me
          ? `${me.name} <${me.email}>, ${me.timeZone}, letters in ${nameOf(language)}`
          : 'Not known yet: afterword me --name "…" --email …',
    });
  },
};

function nameOf(language: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
}
