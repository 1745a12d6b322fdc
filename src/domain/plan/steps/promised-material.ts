import type { Debrief } from "#domain/facts/schema.ts";
import { hourMs } from "#domain/plan/clock/zone.ts";
import { letterTo, mainContactOf, personOf, wayForNote } from "#domain/plan/contacts.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentFor } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import type { Round, Situation } from "#domain/plan/situation.ts";
import { thankTimes } from "./thank-times.ts";

type Promised = Debrief["promised"][number];

/** What the person said they would send, to whom it was promised (PROMISE-1). */
export function planPromisedMaterial(situation: Situation): Settled[] {
  return situation.rounds.flatMap((round) =>
    (round.debrief?.promised ?? []).map((promised, _, all) =>
      planPromise(promised, { round, all }, situation),
    ),
  );
}

/** What was promised in one round, all of it. */
interface Promises {
  readonly round: Round;
  readonly all: readonly Promised[];
}

function planPromise(promised: Promised, { round, all }: Promises, situation: Situation): Settled {
  const person = personOf(situation, promised.to) ?? mainContactOf(situation, round);
  const letter = letterTo(situation, person, wayForNote(situation, person));
  const { withinHours } = situation.policy.values["PROMISE-1"];
  const { slot, notBefore, sendAt } = thankTimes(round, person, situation);
  const isAtHand = promised.file !== undefined || promised.link !== undefined;
  const intent = {
    id: `promised-material:${round.id}:${promised.id}`,
    kind: "promised-material",
    ...letter,
    interview: round.id,
    slot,
    notBefore,
    sendAt,
    deadline: round.end + withinHours * hourMs,
    forecast: !round.ended,
    needs: [...letter.needs, ...(isAtHand ? [] : (["attachment"] as const))],
    because: [
      { rule: "PROMISE-1", text: `you promised ${promised.what}: within ${withinHours} hours` },
      { rule: "DEBRIEF-4", text: "it stands in your debrief" },
    ],
    doneAt: deliveredAt(promised, { round, all, to: letter.to }, situation),
    dropped: situation.closed,
  } as const;
  return settle(intent, situation);
}

/** Delivered by its own event or by a message; where one person was promised several things, only by as many messages. */
function deliveredAt(
  promised: Promised,
  { round, all, to }: Promises & { to: string | undefined },
  situation: Situation,
) {
  const delivered = situation.past
    .of("material-delivered")
    .find(({ event }) => event.promise === promised.id);
  if (delivered) return delivered.at;
  const id = `promised-material:${round.id}:${promised.id}`;
  const messages = sentFor(situation, {
    id,
    kinds: ["promised-material"],
    to,
    interview: round.id,
  });
  const named = messages.find(({ event }) => event.step === id);
  if (named) return named.at;
  const toSamePerson = all.filter((other) => other.to === promised.to);
  return messages.length >= toSamePerson.length ? messages.at(-1)?.at : undefined;
}
