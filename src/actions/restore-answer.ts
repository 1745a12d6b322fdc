import type { ReplyClass } from "#domain/facts/schema.ts";
import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { recordEventIn } from "./record-event.ts";
import { voidRecorded } from "./settle-answer.ts";

/** What stood of a mail before a person said what it means. */
export interface Stood {
  asks: boolean;
  /** The event that was recorded from it; it is voided by now. */
  event?: string;
  /** What a person had said of it before. */
  said?: ReplyClass;
}

/** Takes back what a person said of a mail: what was recorded of it is voided, and what stood before holds again. */
export async function restoreAnswer(
  world: World,
  messageId: string,
  { asks, event: stood, said }: Stood,
): Promise<void> {
  await world.store.write((tables) => {
    const mail = tables.incoming.find(messageId);
    if (!mail) throw new AppError("not-found", `No mail ${messageId} was taken in.`);
    voidRecorded(world, tables, mail);
    const { event: _, application, ...rest } = mail;
    const { said: __, ...judgement } = mail.judgement;
    const events = application ? tables.applications.load(application).application.events : [];
    const former = events.find(({ id }) => id === stood);
    const again =
      former &&
      recordEventIn({ world, tables, application: application!, event: former, author: "person" });
    tables.incoming.save({
      ...rest,
      ...(application ? { application } : {}),
      judgement: { ...judgement, ...(said ? { said } : {}) },
      asks,
      ...(again ? { event: again.event.id } : {}),
    });
  });
}
