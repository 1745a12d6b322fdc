import { AppError } from "#ports/errors.ts";
import type { Mailbox, Tables } from "#ports/store.ts";
import type { MailToWrite, World } from "#ports/world.ts";
import { draftMessageId } from "./draft-message-id.ts";
import type { StepOf } from "./mark-sent.ts";
import { gatherAttachments } from "./gather-attachments.ts";
import { findStep, planIn } from "./plan-application.ts";
import { referencesOf } from "./references-of.ts";
import { theAccount } from "./the-account.ts";

/**
 * Puts the draft of a step into the Drafts folder of the mailbox, in its thread and with its files, for the person to send from the usual
 * program; what is seen in Sent later counts as sent. A message that was approved to go by itself no longer does. Gives the recipient's address.
 */
export async function putInDrafts(world: World, of: StepOf): Promise<{ to: string }> {
  const { account } = await theAccount(world);
  const mail = await world.store.read((tables) => mailToPut(world, tables, of));
  const attached = await gatherAttachments(world, of, []);
  const attachments = attached.map(({ name, type, content }) => ({
    fileName: name,
    mediaType: type,
    bytes: content,
  }));
  const bytes = await world.mail.write({ ...mail, attachments });
  await using inbox = await world.mail.openInbox(account);
  await takeBack(world, of);
  await inbox.putDraft(bytes, mail.messageId);
  return { to: mail.to.address };
}

function mailToPut(world: World, tables: Tables, { application, step: id }: StepOf): MailToWrite {
  const planned = planIn(world, tables, application);
  const step = findStep(planned, id);
  if (step.status === "done" || step.status === "dropped")
    throw new AppError("not-allowed", `${id} is ${step.status}; there is nothing to send.`);
  const draft = tables.drafts.find(application, id);
  if (!draft)
    throw new AppError(
      "not-allowed",
      `There is no draft of ${id} yet. Write it with: afterword draft ${id}`,
    );
  const { me } = planned.file;
  return {
    messageId: draftMessageId(application, id, me.email),
    date: world.store.now(),
    from: { name: me.name, address: me.email },
    to: recipientOf(planned.file.application.people, step.to),
    subject: draft.subject,
    text: draft.body,
    references: referencesOf(tables, draft.inReplyTo),
    ...(draft.inReplyTo ? { inReplyTo: draft.inReplyTo } : {}),
  };
}

function recipientOf(
  people: readonly { id: string; name: string; email?: string | undefined }[],
  to: string | undefined,
): Mailbox {
  const person = people.find(({ id }) => id === to);
  if (!person?.email)
    throw new AppError("not-allowed", `There is no address of ${person?.name ?? to} on file.`);
  return { name: person.name, address: person.email };
}

/** One of the two sends it, and now it is the person. */
async function takeBack(world: World, { application, step }: StepOf): Promise<void> {
  await world.store.write(({ messages }) => {
    const open = messages.findOpen(application, step);
    if (!open) return;
    if (open.state !== "approved" && open.state !== "deferred")
      throw new AppError("not-allowed", `The message of ${step} is ${open.state} at this moment.`);
    const say = "it was put into Drafts, and the person sends it";
    messages.addState(open.id, "withdrawn", { author: "person", say });
  });
}
