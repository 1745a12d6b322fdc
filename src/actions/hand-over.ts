import { AppError } from "#ports/errors.ts";
import type { StoredMessage } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { mailOf } from "./mail-of.ts";
import type { StepOf } from "./mark-sent.ts";

export type HandOverForm = "mailto" | "eml" | "text";

/**
 * The approved message of a step as a `mailto:` link, the bytes of an `.eml` file, or text; what has no address is always text. From then on
 * it may have gone out by the person's hand: it is `unsure`, no worker sends it, and the person says what became of it.
 */
export async function handOver(
  world: World,
  of: StepOf,
  form: HandOverForm,
): Promise<{ form: HandOverForm; text: string }> {
  const message = await leaveToPerson(world, of);
  if (form === "text" || !message.recipient) {
    const subject = message.subject ? `Subject: ${message.subject}\n\n` : "";
    return { form: "text", text: `${subject}${message.body}` };
  }
  const mail = await mailOf(world, message, message.recipient);
  if (form === "mailto") return { form, text: await world.mail.writeMailto(mail) };
  return { form, text: new TextDecoder().decode(await world.mail.write(mail)) };
}

async function leaveToPerson(world: World, { application, step }: StepOf): Promise<StoredMessage> {
  return world.store.write(({ messages }) => {
    const message = messages.findOpen(application, step);
    if (!message)
      throw new AppError(
        "not-allowed",
        `${step} is not approved. Approve it with: afterword approve ${step}`,
      );
    if (message.state === "claimed" || message.state === "sending")
      throw new AppError("not-allowed", `${step} is being sent at this moment.`);
    if (message.state !== "unsure")
      messages.addState(message.id, "unsure", {
        author: "person",
        say: "it was handed over, to be sent by hand",
      });
    return message;
  });
}
