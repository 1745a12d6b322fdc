import { writeInstant } from "#domain/facts/instants.ts";
import { replyClasses, type ReplyClass } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type { StoredIncoming, Tables } from "#ports/store.ts";
import type { NewEvent, World } from "#ports/world.ts";
import { importInvited } from "./import-invited.ts";
import { recordEventIn, writeNow, type Recorded } from "./record-event.ts";

type ReplyEvent = Extract<NewEvent, { type: "reply-received" }>;

/** What a person says that a mail means; what is left out stays as it was understood. */
export interface Meaning {
  application?: string;
  from?: string;
  class?: ReplyClass;
  /** The day that they named; null takes the understood one away. */
  answerBy?: string | null;
}

/**
 * Says what a mail means: confirms or corrects what it was taken for. An event that was recorded from it before is voided, so that it
 * counts once. The invitation that came with it becomes an interview.
 */
export async function settleAnswer(
  world: World,
  messageId: string,
  meaning: Meaning = {},
): Promise<Recorded> {
  const { recorded, application, invitation } = await settle(world, messageId, meaning);
  if (typeof invitation === "string") await importInvited(world, application, invitation);
  return recorded;
}

async function settle(world: World, messageId: string, meaning: Meaning) {
  return world.store.write((tables) => {
    const mail = tables.incoming.find(messageId);
    if (!mail) throw new AppError("not-found", `No mail ${messageId} was taken in.`);
    const application = meaning.application ?? mail.application;
    if (!application) throw new AppError("unusable-input", "Say which application it belongs to.");
    voidRecorded(world, tables, mail);
    const event = eventOf(tables, mail, { ...meaning, application });
    const recorded = recordEventIn({ world, tables, application, event, author: "person" });
    const from = meaning.from ?? mail.person;
    const { invitation, ...judgement } = mail.judgement;
    tables.incoming.save({
      ...mail,
      application,
      event: recorded.event.id,
      judgement: { ...judgement, said: event.class },
      asks: false,
      ...(from ? { person: from } : {}),
    });
    return { recorded, application, invitation };
  });
}

/** Voids what was recorded from a mail before. */
export function voidRecorded(
  world: World,
  tables: Tables,
  { application, event }: StoredIncoming,
): void {
  if (!event || !application) return;
  const { timeZone } = tables.applications.load(application).application;
  const voiding = { type: "voided", at: writeNow(world, timeZone), event } as const;
  recordEventIn({ world, tables, application, event: voiding, author: "person" });
}

function eventOf(
  tables: Tables,
  mail: StoredIncoming,
  { application, from = mail.person, class: stated, answerBy }: Meaning & { application: string },
): ReplyEvent {
  const { timeZone } = tables.applications.load(application).application;
  const judged = mail.judgement as { class?: ReplyClass; answerBy?: string | null };
  const known = judged.class && replyClasses.includes(judged.class) ? judged.class : "other";
  const day = answerBy === undefined ? judged.answerBy : answerBy;
  return {
    type: "reply-received",
    at: writeInstant(mail.receivedAt, timeZone),
    class: stated ?? known,
    messageId: mail.messageId,
    subject: mail.subject,
    channel: "email",
    ...(from ? { from } : {}),
    ...(day ? { answerBy: day } : {}),
  };
}
