import { setTimeout as pause } from "node:timers/promises";
import { secondsToNext } from "#actions/mailbox-pace.ts";
import { sendDueMessages, type Sending, type SendReport } from "#actions/send-due-messages.ts";
import { theAccount } from "#actions/the-account.ts";
import { lookForUnsure, recoverSending } from "#actions/recover-sending.ts";
import { AppError } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show, type Desk } from "../desk.ts";
import { findStep } from "../find-step.ts";

export const sendCommand: CommandSpec = {
  arguments: [
    ["[step]", "only this step; everything that is approved and due where it is left out"],
  ],
  async run(call) {
    const { desk, given, options } = call;
    const { account } = await theAccount(desk.world);
    await recoverSending(desk.world);
    await using inbox = await desk.world.mail.openInbox(account);
    await lookForUnsure(desk.world, inbox);
    const only = given[0] ? await messageOf(call, given[0]) : undefined;
    const sending = { world: desk.world, account, inbox, ...(only ? { only } : {}) };
    const reports = await sendAll(desk, sending);
    show(desk, options, {
      json: reports.map(({ message, outcome }) => ({
        step: message.step,
        application: message.application,
        ...outcome,
      })),
      text: () =>
        reports.length === 0
          ? "Nothing that is approved is due now."
          : reports.map(writeReport).join("\n"),
    });
    if (reports.some(({ outcome }) => outcome.outcome !== "sent")) desk.setExit(1);
  },
};

/** Longer than this nobody sits and waits; the rest goes with the next `send`, or by a watch. */
const longestWaitSeconds = 300;

async function sendAll(desk: Desk, sending: Sending): Promise<SendReport[]> {
  const all: SendReport[] = [];
  for (;;) {
    const reports = await sendDueMessages(sending);
    all.push(...reports);
    if (sending.only) return all;
    if (reports.length > 0) continue;
    const seconds = Math.ceil(await secondsToNext(sending.world, sending.account));
    if (seconds === Number.POSITIVE_INFINITY || seconds === 0) return all;
    if (seconds > longestWaitSeconds) {
      desk.hint(
        "The mailbox has sent as many as it may today; the rest goes by itself while afterword watch runs.",
      );
      return all;
    }
    desk.hint(`The next goes in ${seconds} s, so that they do not arrive all at once.`);
    await pause(seconds * 1000);
  }
}

export function writeReport({ message, outcome }: SendReport): string {
  const to = message.recipient?.address ?? message.person ?? "";
  switch (outcome.outcome) {
    case "sent":
      return `${message.step}: sent to ${to}.`;
    case "deferred":
      return `${message.step}: not sent yet (${outcome.say}); it is tried again.`;
    case "refused":
      return `${message.step}: refused (${outcome.say}).`;
    case "stopped":
      return `${message.step}: not sent, ${outcome.say ?? "it was stopped"}.`;
    case "unsure":
      return `${message.step}: it is not known whether it went out (${outcome.say}). Look into Sent, then say: afterword sent ${message.step}, or afterword unsent ${message.step}.`;
  }
}

async function messageOf({ desk }: Call, reference: string): Promise<string> {
  const { application, step } = await findStep(desk.world, reference);
  const open = await desk.world.store.read(({ messages }) =>
    messages.findOpen(application, step.id),
  );
  if (!open)
    throw new AppError(
      "not-allowed",
      `${step.id} is not approved. Approve it with: afterword approve ${step.id}`,
    );
  return open.id;
}
