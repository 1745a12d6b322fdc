import { dismissAnswer } from "#actions/dismiss-answer.ts";
import type { Whose } from "#domain/thread/whose.ts";
import { listAnswers, type Answer } from "#actions/list-answers.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { columns } from "../show/colours.ts";

export const answersCommand: CommandSpec = {
  options: [
    {
      flags: "--dismiss <message-id>",
      text: "say that this mail is no answer; it changes nothing",
    },
  ],
  async run({ desk, options }) {
    if (options.dismiss) await dismissAnswer(desk.world, options.dismiss);
    const answers = await listAnswers(desk.world);
    show(desk, options, {
      json: answers.map(({ mail, ...rest }) => ({
        ...rest,
        mail: { ...mail, receivedAt: `${mail.receivedAt}` },
      })),
      text: () => (answers.length > 0 ? columns(answers.map(row)) : "Nothing has come in yet."),
    });
  },
};

function row({ mail, company, event }: Answer): string[] {
  const meaning = event?.type === "reply-received" ? event.class : (event?.type ?? "nothing");
  const { class: judged = "unclear", whose } = mail.judgement as { class?: string; whose?: Whose };
  return [
    mail.asks ? "?" : " ",
    company ?? "",
    whose?.unverified ? `${mail.sender} (unverified)` : mail.sender,
    mail.asks ? `perhaps ${judged}` : meaning,
    mail.messageId,
  ];
}
