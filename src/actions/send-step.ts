import { AppError } from "#ports/errors.ts";
import type { SendOutcome } from "#ports/outbox.ts";
import type { World } from "#ports/world.ts";
import { theAccount } from "./the-account.ts";
import type { StepOf } from "./mark-sent.ts";
import { sendDueMessages } from "./send-due-messages.ts";

/** Sends the approved message of one step through the connected mailbox, where its time has come. */
export async function sendStep(
  world: World,
  { application, step }: StepOf,
): Promise<{ outcome: SendOutcome["outcome"] | "not-due"; say?: string }> {
  const { account } = await theAccount(world);
  const { open, hasGone } = await world.store.read(({ messages }) => ({
    open: messages.findOpen(application, step),
    hasGone: messages.list({ application, states: ["sent"] }).some((one) => one.step === step),
  }));
  // The worker was a moment faster, and what was asked for is done.
  if (!open && hasGone) return { outcome: "sent" };
  if (!open)
    throw new AppError(
      "not-allowed",
      `${step} is not approved. Approve it with: afterword approve ${step}`,
    );
  const [report] = await sendDueMessages({ world, account, only: open.id });
  if (!report) return { outcome: "not-due", say: `It goes at ${open.wakeAt.toString()}.` };
  const { outcome, ...rest } = report.outcome;
  return { outcome, ...("say" in rest && rest.say ? { say: rest.say } : {}) };
}
