import type { Person } from "#domain/facts/schema.ts";
import { firstMoment } from "#domain/plan/clock/hours.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import { hasAddress, letterTo } from "#domain/plan/contacts.ts";
import { placeOf, type Situation } from "#domain/plan/situation.ts";
import type { Happened } from "#domain/plan/past.ts";

/** References are told the same day that somebody may call them (REF-1). */
export function planReferences(situation: Situation): Settled[] {
  return situation.past
    .of("references-requested")
    .flatMap((request) =>
      peopleOf(request, situation).map((person) => planHeadsUp(person, request, situation)),
    );
}

/** Those who were named, or else everybody who is on file as a reference. */
function peopleOf({ event }: Happened<"references-requested">, situation: Situation): Person[] {
  const { people } = situation.application;
  return event.people.length > 0
    ? people.filter(({ id }) => event.people.includes(id))
    : people.filter(({ part }) => part === "reference");
}

function planHeadsUp(
  person: Person,
  { event, at }: Happened<"references-requested">,
  situation: Situation,
): Settled {
  const place = placeOf(situation, person.id);
  const isOpen = hasAddress(situation, person);
  const sendAt = firstMoment(at, "courtesy", place);
  const id = `reference-heads-up:${event.id}:${person.id}`;
  const intent = {
    id,
    kind: "reference-heads-up",
    ...letterTo(situation, person, { channel: "email", isOpen }),
    slot: "courtesy",
    sendAt,
    deadline: place.zone.at(place.zone.dayOf(sendAt), place.clock.courtesyUntil),
    because: [{ rule: "REF-1", text: "references are told the same day that they are asked for" }],
    doneAt: sentAt(situation, { id, kinds: ["reference-heads-up"], to: person.id }),
    dropped: situation.closed,
  } as const;
  return settle(intent, situation);
}
