import { dismissAnswer } from "#actions/dismiss-answer.ts";
import type { Whose } from "#domain/thread/whose.ts";
import { listAnswers, type Answer } from "#actions/list-answers.ts";
import { addNamedRound } from "#actions/named-round.ts";
import { writeTime } from "../show/times.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { columns } from "../show/colours.ts";

export const answersCommand: CommandSpec = {
  options: [
    {
      flags: "--dismiss <message-id>",
      text: "say that this mail is no answer; it changes nothing",
    },
    {
      flags: "--add-round <message-id>",
      text: "add the round that this mail invites to in words",
    },
  ],
  async run({ desk, options }) {
    if (options.dismiss) await dismissAnswer(desk.world, options.dismiss);
    if (options.addRound) await addNamedRound(desk.world, options.addRound);
    const answers = await listAnswers(desk.world);
    show(desk, options, {
      json: answers.map(({ mail, ...rest }) => ({
        ...rest,
        mail: { ...mail, receivedAt: `${mail.receivedAt}` },
      })),
      text: () =>
        answers.length > 0
          ? [columns(answers.map(row)), ...answers.flatMap(roundIn)].join("\n")
          : "Nothing has come in yet.",
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

/** A round that a mail names is added by a command, so that nobody types its day again. */
function roundIn({ mail, company = "", named }: Answer): string[] {
  if (!named) return [];
  const zone = Temporal.ZonedDateTime.from(named.start).timeZoneId;
  const at = writeTime(named.start, { mine: zone, theirs: zone });
  const names = named.people.length > 0 ? ` with ${named.people.join(", ")}` : "";
  return [
    `${company} names a round: ${named.stage}, ${at}${names}.`,
    `  Add it: afterword answers --add-round "${mail.messageId}"`,
  ];
}
