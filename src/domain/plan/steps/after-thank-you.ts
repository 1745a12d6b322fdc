import type { Person } from "#domain/facts/schema.ts";
import type { Intent, Settled } from "#domain/plan/intent.ts";
import { sayCount } from "#domain/plan/say-count.ts";
import { sentAt, sentFor } from "#domain/plan/sent.ts";
import { foreseenAt, settle } from "#domain/plan/settle.ts";
import { placeOf, type Round, type Situation } from "#domain/plan/situation.ts";
import type { Reason } from "#domain/plan/types.ts";
import { thanksExpireAt } from "./thank-times.ts";

interface Thanked {
  readonly round: Round;
  readonly thanks: Settled;
}

/** What may follow a note to the same person: a card the same day, a connection the day after, a message some days later. */
export function planAfterThankYou(
  person: Person,
  thanked: Thanked,
  situation: Situation,
): Settled[] {
  return [
    ...planCard(person, thanked, situation),
    ...planConnection(person, thanked, situation),
    ...planLinkedInMessage(person, thanked, situation),
  ].map((intent) => settle(intent, situation));
}

/** Only where the culture values it, in addition to the mail (CHAN-5). */
function planCard(person: Person, { round, thanks }: Thanked, situation: Situation): Intent[] {
  const { cultures } = situation.policy.values["CHAN-5"];
  if (!cultures.includes(situation.application.culture)) return [];
  const id = `handwritten-note:${round.id}:${person.id}`;
  const { zone, clock } = placeOf(situation, person.id);
  const sendAt = Math.max(thanks.intent.doneAt ?? thanks.sendAt, round.end);
  const deadline = Math.max(sendAt, zone.at(zone.dayOf(sendAt), clock.courtesyUntil));
  return [
    {
      id,
      kind: "handwritten-note",
      to: person.id,
      interview: round.id,
      channel: "card",
      zone,
      slot: "courtesy",
      sendAt,
      deadline,
      // A card goes the day of the note, all that day: also where a late note leaves less of its own time.
      expires: Math.max(deadline, thanksExpireAt(round, situation)),
      forecast: !round.ended,
      because: [
        {
          rule: "CHAN-5",
          text: `the culture is ${situation.application.culture}: a card, the day of the note`,
        },
      ],
      doneAt: sentAt(situation, {
        id,
        kinds: ["handwritten-note"],
        to: person.id,
        interview: round.id,
      }),
      dropped: droppedWith(thanks, situation),
    },
  ];
}

/** A connection is asked for once, not again in a later round (CHAN-3). */
function planConnection(person: Person, thanked: Thanked, situation: Situation): Intent[] {
  const { on, daysAfterThankYou } = situation.policy.values["CHAN-3"];
  const id = `linkedin-connect:${thanked.round.id}:${person.id}`;
  const doneAt = sentAt(situation, {
    id,
    kinds: ["linkedin-connect"],
    to: person.id,
    interview: thanked.round.id,
  });
  const isConnected =
    sentFor(situation, { id, kinds: ["linkedin-connect"], to: person.id }).length > 0 ||
    thanked.thanks.intent.channel === "linkedin";
  if (!on || (doneAt === undefined && (isConnected || meetsAgain(person, thanked, situation))))
    return [];
  const text = `${sayCount(daysAfterThankYou, "day")} after the thank-you went`;
  return [
    {
      ...afterDays(person, thanked, { situation, days: daysAfterThankYou }),
      id,
      kind: "linkedin-connect",
      because: [{ rule: "CHAN-3", text }],
      doneAt,
    },
  ];
}

/** Whether a later round with the same person is over: what was not done then belongs to that one. */
function meetsAgain(person: Person, { round }: Thanked, { rounds }: Situation): boolean {
  return rounds.some(
    (other) =>
      other.ended && other.end > round.end && other.interview.interviewers.includes(person.id),
  );
}

/** About a shared interest, where the profile wants it (CHAN-4). */
function planLinkedInMessage(person: Person, thanked: Thanked, situation: Situation): Intent[] {
  const { on, daysAfterThankYou } = situation.policy.values["CHAN-4"];
  if (!on) return [];
  const id = `linkedin-message:${thanked.round.id}:${person.id}`;
  const kinds = ["linkedin-message"] as const;
  const text = `${sayCount(daysAfterThankYou, "day")} after the thank-you went, about a shared interest`;
  return [
    {
      ...afterDays(person, thanked, { situation, days: daysAfterThankYou }),
      id,
      kind: "linkedin-message",
      because: [{ rule: "CHAN-4", text }],
      doneAt: sentAt(situation, { id, kinds, to: person.id, interview: thanked.round.id }),
    },
  ];
}

function afterDays(
  person: Person,
  { round, thanks }: Thanked,
  { situation, days }: { situation: Situation; days: number },
) {
  const { zone, clock } = placeOf(situation, person.id);
  const wentAt = thanks.intent.doneAt;
  const from = wentAt ?? foreseenAt(thanks, situation);
  return {
    to: person.id,
    interview: round.id,
    channel: "linkedin" as const,
    zone,
    slot: "check-in-hour-any-day" as const,
    sendAt: zone.at(zone.dayOf(from) + days, clock.checkInAt),
    forecast: wentAt === undefined,
    optional: true,
    dropped: droppedWith(thanks, situation),
  };
}

function droppedWith(thanks: Settled, situation: Situation): Reason | undefined {
  if (situation.closed) return situation.closed;
  return thanks.status === "dropped"
    ? { rule: "CHAN-3", text: "the thank-you did not go" }
    : undefined;
}
