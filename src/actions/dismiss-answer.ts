import { AppError } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { voidRecorded } from "./settle-answer.ts";

/** A mail that was asked about is no answer: it is remembered and changes nothing. */
export async function dismissAnswer(world: World, messageId: string): Promise<void> {
  await world.store.write((tables) => {
    const mail = tables.incoming.find(messageId);
    if (!mail) throw new AppError("not-found", `No mail ${messageId} was taken in.`);
    voidRecorded(world, tables, mail);
    const { event: _, ...rest } = mail;
    tables.incoming.save({ ...rest, asks: false });
  });
}
