import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { mailOf } from "./mail-of.ts";
import type { StepOf } from "./mark-sent.ts";

export type HandOverForm = "mailto" | "eml" | "text";

/** The approved message of a step as a `mailto:` link, the bytes of an `.eml` file, or text; what has no address is always text. */
export async function handOver(
  world: World,
  { application, step }: StepOf,
  form: HandOverForm,
): Promise<{ form: HandOverForm; text: string }> {
  const message = await world.store.read(({ messages }) => messages.findOpen(application, step));
  if (!message)
    throw new AppError(
      "not-allowed",
      `${step} is not approved. Approve it with: afterword approve ${step}`,
    );
  if (form === "text" || !message.recipient) {
    const subject = message.subject ? `Subject: ${message.subject}\n\n` : "";
    return { form: "text", text: `${subject}${message.body}` };
  }
  const mail = await mailOf(world, message, message.recipient);
  if (form === "mailto") return { form, text: await world.mail.writeMailto(mail) };
  return { form, text: new TextDecoder().decode(await world.mail.write(mail)) };
}
