import { classify } from "#domain/replies/classify.ts";
import { when } from "#domain/timeline/when.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readGiven } from "../read-input.ts";

export const classifyCommand: CommandSpec = {
  arguments: [["<file>", "a mail as .eml, or - for standard input"]],
  async run({ desk, given, options }) {
    const mail = await desk.world.mail.read(await readGiven(desk, given[0]!));
    const receivedAt = Temporal.Instant.from(mail.date ?? desk.now().toString()).toZonedDateTimeISO(
      /([+-]\d{2}:\d{2})$/.exec(mail.date ?? "")?.[1] ?? "UTC",
    );
    const result = classify(mail, {
      receivedAt,
      when: (words, from) => when(words, { from, calendar: desk.world.loadCalendar() }),
    });
    show(desk, options, {
      json: result,
      text: () =>
        [
          `${result.class} (${result.confidence})`,
          ...(result.until ? [`  away until ${result.until}`] : []),
          ...(result.answerBy ? [`  answer by ${result.answerBy}`] : []),
          ...result.evidence.map(({ what, where, says }) => `  ${where}: ${says} (${what})`),
        ].join("\n"),
    });
  },
};
