import type { Event } from "#domain/facts/schema.ts";
import { byUrgency } from "#domain/replies/questions.ts";
import type { ApplicationFacts, StoredIncoming } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { planApplication } from "./plan-application.ts";
import { findNamedRound, type Answered, type NamedRound } from "./named-round.ts";
import { movesBetween, type Move } from "./plan-moves.ts";
import { rehearse } from "./rehearse.ts";
import { settleAnswer } from "./settle-answer.ts";

export interface Answer {
  mail: StoredIncoming;
  company?: string;
  /** The name of the person who wrote, where it is on file. */
  name?: string;
  /** What was recorded from it. */
  event?: Event;
  /** What the plan would do if it means what it was taken for; of mails that a person must still judge. */
  moves?: Move[];
  /** The round that it invites to in words, where it is not on file. */
  named?: NamedRound;
}

/** Mails of which a person must say what they are, the most urgent first, then those that were read, the newest first. */
export async function listAnswers(world: World): Promise<Answer[]> {
  const answers = await world.store.read(({ incoming, applications }) =>
    incoming.list().map((mail): Answer => {
      const stored = mail.application ? applications.find(mail.application) : undefined;
      const { company, people, events } = stored?.application ?? {};
      const name = people?.find(({ id }) => id === mail.person)?.name;
      const event = events?.find(({ id }) => id === mail.event);
      return {
        mail,
        ...(company ? { company } : {}),
        ...(name ? { name } : {}),
        ...(event ? { event } : {}),
        ...namedIn(world, { mail, event, facts: stored?.application }),
      };
    }),
  );
  const sorted = answers.toSorted(
    (a, b) =>
      Number(b.mail.asks) - Number(a.mail.asks) ||
      (a.mail.asks ? byUrgency(a.mail, b.mail) : 0) ||
      Temporal.Instant.compare(b.mail.receivedAt, a.mail.receivedAt),
  );
  return Promise.all(sorted.map((answer) => withMoves(world, answer)));
}

function namedIn(
  world: World,
  { facts, ...answered }: Omit<Answered, "facts"> & { facts: ApplicationFacts | undefined },
): Pick<Answer, "named"> {
  const named = facts && findNamedRound(world, { ...answered, facts });
  return named ? { named } : {};
}

async function withMoves(world: World, answer: Answer): Promise<Answer> {
  const { application, messageId, asks } = answer.mail;
  if (!asks || !application) return answer;
  const before = await planApplication(world, application);
  const after = await rehearse(world, async (inside) => {
    await settleAnswer(inside, messageId);
    return planApplication(inside, application);
  });
  return { ...answer, moves: movesBetween(before.plan, after.plan) };
}
