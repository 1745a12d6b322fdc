import { firstMoment } from "#domain/plan/clock/hours.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { compareText } from "#domain/plan/past.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import { hasAddress } from "#domain/plan/contacts.ts";
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
function peopleOf({ event }: Happened<"references-requested">, situation: Situation): string[] {
  if (event.people.length > 0) return [...new Set(event.people)];
  return situation.application.people
    .filter((person) => person.part === "reference")
    .map((person) => person.id)
    .toSorted(compareText);
}

function planHeadsUp(
  to: string,
  { event, at }: Happened<"references-requested">,
  situation: Situation,
): Settled {
  const place = placeOf(situation, to);
  const sendAt = firstMoment(at, "courtesy", place);
  const id = `reference-heads-up:${event.id}:${to}`;
  const intent = {
    id,
    kind: "reference-heads-up",
    to,
    channel: "email",
    zone: place.zone,
    slot: "courtesy",
    sendAt,
    deadline: place.zone.at(place.zone.dayOf(sendAt), place.clock.courtesyUntil),
    needs: hasAddress(situation, situation.people.get(to)) ? [] : (["address"] as const),
    because: [{ rule: "REF-1", text: "references are told the same day that they are asked for" }],
    doneAt: sentAt(situation, { id, kinds: ["reference-heads-up"], to }),
    dropped: situation.closed,
  } as const;
  return settle(intent, situation);
}
