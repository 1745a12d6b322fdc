import type { Person } from "#domain/facts/schema.ts";
import { firstMoment } from "#domain/plan/clock/hours.ts";
import { hourMs } from "#domain/plan/clock/zone.ts";
import { intermediaryOf, letterTo, wayForNote } from "#domain/plan/contacts.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import { placeOf, type Round, type Situation } from "#domain/plan/situation.ts";

/** Asks the recruiter or the main contact for an interviewer's address while the note to that person can still go (PREP-2). */
export function planAddressRequest(
  person: Person,
  { round, thanks }: { round: Round; thanks: Settled },
  situation: Situation,
): Settled[] {
  const asked = intermediaryOf(situation, person);
  if (!asked) return [];
  const id = `ask-for-address:${round.id}:${person.id}`;
  const doneAt = sentAt(situation, {
    id,
    kinds: ["ask-for-address"],
    to: asked.id,
    interview: round.id,
  });
  const isMissing = !wayForNote(situation, person).isOpen && thanks.status !== "done";
  // Somebody whose address was known all along is not the one who was asked for.
  if (!isMissing && (doneAt === undefined || thanks.status === "done")) return [];
  const { withinHours } = situation.policy.values["THANK-1"];
  const sendAt = firstMoment(round.end, "courtesy", placeOf(situation, asked.id));
  const intent = {
    id,
    kind: "ask-for-address",
    ...letterTo(situation, asked),
    interview: round.id,
    slot: "courtesy",
    sendAt,
    deadline: Math.max(sendAt, round.end + withinHours * hourMs),
    expires: thanks.intent.expires,
    forecast: !round.ended,
    because: [
      { rule: "PREP-2", text: `${person.name}'s address is missing: ask ${asked.name}` },
      { rule: "THANK-1", text: "in time for the note" },
    ],
    doneAt,
    dropped: situation.closed ?? noteIsDropped(thanks),
  } as const;
  return [settle(intent, situation)];
}

function noteIsDropped(thanks: Settled) {
  return thanks.status === "dropped"
    ? ({ rule: "THANK-1", text: "the note will not go any more" } as const)
    : undefined;
}
