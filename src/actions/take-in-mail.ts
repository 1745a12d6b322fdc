import type { MailAccount } from "#ports/account.ts";
import type { Inbox, IncomingMail } from "#ports/inbox.ts";
import type { MailText, World } from "#ports/world.ts";
import { importInvitation, type ImportedInterview } from "./import-invitation.ts";
import { takeInOne, type TakenIn } from "./take-in-one.ts";
import { readKnown, mayConcern } from "./known-people.ts";

/**
 * Reads what has arrived since the last look and takes in what concerns an application of the person. Everything else is passed
 * over by its headers and never stored. The cursor moves in the transaction of the last mail, so that a crash reads again, not less.
 */
export async function takeInMail(
  world: World,
  account: MailAccount,
  inbox: Inbox,
): Promise<TakenIn[]> {
  const { cursor, known } = await world.store.read((tables) => ({
    cursor: tables.accounts.list().find((stored) => stored.account.id === account.id)?.cursor,
    known: readKnown(tables),
  }));
  const arrivals = await inbox.readNew(cursor, (headers) => mayConcern(headers, known));
  const taken: TakenIn[] = [];
  for (const mail of arrivals.mails) taken.push(...(await takeIn(world, mail)));
  await world.store.write(({ accounts }) =>
    accounts.saveCursor(account.id, arrivals.cursor, world.store.now()),
  );
  return taken;
}

async function takeIn(world: World, mail: IncomingMail): Promise<TakenIn[]> {
  const text = await world.mail.read(mail.bytes);
  const taken = await takeInOne(world, text, { folder: mail.folder, receivedAt: mail.receivedAt });
  const interviews = await takeInInvitation(world, text);
  return taken ? [{ ...taken, ...(interviews.length > 0 ? { interviews } : {}) }] : [];
}

/**
 * An invitation that comes in a mail of an application on file becomes an interview, and an update or cancellation follows it. Read
 * again after a crash it changes nothing. What cannot be read of it is left to the person, for the mail itself was taken in.
 */
async function takeInInvitation(world: World, mail: MailText): Promise<ImportedInterview[]> {
  if (!mail.calendar || !mail.messageId) return [];
  const { messageId } = mail;
  const stored = await world.store.read(({ incoming }) => incoming.find(messageId));
  if (!stored?.application || stored.asks) return [];
  const { events } = await world.readInvitation(mail.calendar);
  const { application } = stored;
  const imported: ImportedInterview[] = [];
  for (const event of events)
    imported.push(
      ...(await importInvitation(world, event, { application }).then(
        (one) => [one],
        () => [],
      )),
    );
  return imported.filter(({ change }) => change !== "ignored");
}
