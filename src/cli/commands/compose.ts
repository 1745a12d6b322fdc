import { languageOfLetters } from "#actions/language-of-letters.ts";
import { loadWording } from "#actions/load-wording.ts";
import { compose, stepFromId } from "#domain/draft/compose.ts";
import { languages } from "#domain/draft/wording.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readApplicationFile, readNow, readProfile } from "../read-application.ts";

export const composeCommand: CommandSpec = {
  arguments: [["<file>", "an application file, or - for standard input"]],
  options: [
    { flags: "--step <id>", text: "the step to write for" },
    { flags: "--now <instant>", text: "as of this instant; later facts are not used" },
    { flags: "--version <number>", text: "another version of the text" },
    { flags: "--language <code>", text: `the language: ${languages.join(", ")}` },
    { flags: "--profile <name>", text: "balanced, g0 … g4, or a profile file" },
  ],
  async run({ desk, given, options }) {
    const file = await readApplicationFile(desk, given[0]!);
    const step = options.step ? stepFromId(options.step, file) : undefined;
    if (!step)
      throw new UnusableInput("--step", [
        {
          code: "unknown-step",
          at: options.step ?? "--step",
          say: "names no step of this file; an id is such as thank-you:r1:priya or check-in:r1:1.",
        },
      ]);
    const draft = compose(step, file, {
      now: readNow(desk, options.now),
      ...(await loadWording(desk.world, await languageOfLetters(desk.world, options.language))),
      ...(options.version ? { version: Number(options.version) } : {}),
      ...(options.profile ? { policy: await readProfile(desk, options.profile) } : {}),
    });
    const { to, cc, subject, body, inReplyTo, parts, missing, leftOut = [] } = draft;
    show(desk, options, {
      json: { to, cc, subject, body, inReplyTo: inReplyTo ?? null, parts, missing },
      text: () =>
        missing.length > 0
          ? missing.join("\n")
          : [
              `To: ${to}`,
              ...(subject ? [`Subject: ${subject}`] : []),
              "",
              body,
              ...leftOut.map((note) => `Not in it: ${note}`),
            ].join("\n"),
    });
    if (missing.length > 0) desk.setExit(1);
  },
};
