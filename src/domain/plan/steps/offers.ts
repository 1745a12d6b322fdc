import type { Person } from "#domain/facts/schema.ts";
import { parseDay } from "#domain/plan/clock/days.ts";
import { firstMoment } from "#domain/plan/clock/hours.ts";
import { hourMs } from "#domain/plan/clock/zone.ts";
import type { Acceptance } from "#domain/plan/closing.ts";
import { hiringManagerOf, letterTo, mainContactOf } from "#domain/plan/contacts.ts";
import type { Intent, Settled } from "#domain/plan/intent.ts";
import type { Happened } from "#domain/plan/past.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import { placeOf, type Situation } from "#domain/plan/situation.ts";
import type { Reason } from "#domain/plan/types.ts";

/** Their offer, another offer, and the end of everything else after an accepted one. */
export function planOffers(situation: Situation): Settled[] {
  return [
    ...verbalOffersOf(situation).map((offer) => planOfferAcknowledgement(offer, situation)),
    ...situation.past.of("other-offer").map((offer) => planCompetingOffer(offer, situation)),
    ...planWithdrawal(situation),
  ].map((intent) => settle(intent, situation));
}

/** Something that a message answers: its event and its time. */
type Occasion = Acceptance;

/** A reply of class `offer` counts as a verbal offer. */
function verbalOffersOf({ past }: Situation): Occasion[] {
  return [
    ...past.of("offer-received").filter(({ event }) => event.form !== "written"),
    ...past.of("reply-received").filter(({ event }) => event.class === "offer"),
  ].map(({ event, at }) => ({ id: event.id, at }));
}

/** Acknowledged in writing, and the written offer asked for (OFFER-1). */
function planOfferAcknowledgement(offer: Occasion, situation: Situation): Intent {
  const { withinHours } = situation.policy.values["OFFER-1"];
  const isInWriting = situation.past
    .of("offer-received")
    .some(({ event, at }) => event.form === "written" && at >= offer.at);
  const written: Reason | undefined = isInWriting
    ? { rule: "OFFER-1", text: "the written offer is there" }
    : undefined;
  const to = mainContactOf(situation);
  const intent = message(offer, { kind: "offer-acknowledgement", to }, situation);
  return {
    ...intent,
    deadline: Math.max(intent.sendAt, offer.at + withinHours * hourMs),
    because: [
      {
        rule: "OFFER-1",
        text: `a verbal offer is acknowledged in writing within ${withinHours} hours`,
      },
    ],
    dropped: situation.closed ?? written,
  };
}

/** Said as soon as it is known, some working days before that offer runs out (OFFER-2). */
function planCompetingOffer({ event, at }: Happened<"other-offer">, situation: Situation): Intent {
  const { workingDaysBefore } = situation.policy.values["OFFER-2"];
  const to = mainContactOf(situation);
  const intent = message({ id: event.id, at }, { kind: "competing-offer", to }, situation);
  const { zone, days, clock } = placeOf(situation, to?.id);
  const answerOn = event.answerBy === undefined ? undefined : parseDay(event.answerBy);
  return {
    ...intent,
    ...(answerOn === undefined
      ? {}
      : {
          deadline: Math.max(
            intent.sendAt,
            zone.at(days.add(answerOn, -workingDaysBefore), clock.workingUntil),
          ),
          expires: Math.max(intent.sendAt, zone.at(answerOn + 1, 0)),
        }),
    because: [
      {
        rule: "OFFER-2",
        text: `as soon as known, at the latest ${workingDaysBefore} working days before you have to answer`,
      },
    ],
    dropped: situation.closed,
  };
}

/** The same day, to the hiring manager of every application that is still open (OFFER-3). */
function planWithdrawal(situation: Situation): Intent[] {
  const accepted = situation.tookOther;
  if (!accepted) return [];
  const to = hiringManagerOf(situation);
  const intent = message(accepted, { kind: "withdrawal", to }, situation);
  const { zone, clock } = placeOf(situation, to?.id);
  return [
    {
      ...intent,
      deadline: zone.at(zone.dayOf(intent.sendAt), clock.courtesyUntil),
      because: [{ rule: "OFFER-3", text: "you took another offer: tell them the same day" }],
      dropped: situation.ended,
    },
  ];
}

function message(
  { id: event, at }: Occasion,
  { kind, to }: { kind: Intent["kind"]; to: Person | undefined },
  situation: Situation,
): Omit<Intent, "because"> {
  const id = `${kind}:${event}`;
  return {
    id,
    kind,
    ...letterTo(situation, to),
    slot: "courtesy",
    sendAt: firstMoment(at, "courtesy", placeOf(situation, to?.id)),
    doneAt: sentAt(situation, { id, kinds: [kind], to: to?.id, since: at }),
  };
}
