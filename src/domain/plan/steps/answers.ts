import type { EventOf } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import { firstMoment } from "#domain/plan/clock/hours.ts";
import type { Moment } from "#domain/plan/clock/zone.ts";
import { letterTo, mainContactOf, personOf } from "#domain/plan/contacts.ts";
import type { Intent, Settled } from "#domain/plan/intent.ts";
import type { Happened } from "#domain/plan/past.ts";
import { sayCount } from "#domain/plan/say-count.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import { placeOf, type Situation } from "#domain/plan/situation.ts";
import type { Need, Reason } from "#domain/plan/types.ts";

/** What is owed to somebody who wrote: news is acknowledged, a request answered, a rejection thanked for. */
export function planAnswers(situation: Situation): Settled[] {
  const replies = situation.past.of("reply-received");
  return [
    ...latestOfEach(replies, "holding").map((reply) => planAcknowledgement(reply, situation)),
    ...replies
      .filter(({ event }) => event.class === "information-request")
      .map((reply) => planAnswer(reply, situation)),
    ...rejectionOf(situation).map((rejection) => planRejectionReply(rejection, situation)),
  ].map((intent) => settle(intent, situation));
}

/** A rejection however it came: recorded as such, or as a reply of that class. */
export interface Rejection {
  readonly id: string;
  readonly at: Moment;
  readonly by: string | undefined;
}

/** The first rejection: the same no may be taken in from the mailbox and written down by hand, and is answered once. */
export function rejectionOf({ past }: Situation): readonly Rejection[] {
  const rejections = [
    ...past.of("rejected").map(({ event, at }) => ({ id: event.id, at, by: event.by })),
    ...past
      .of("reply-received")
      .filter(({ event }) => event.class === "rejection")
      .map(({ event, at }) => ({ id: event.id, at, by: event.from })),
  ];
  return rejections.toSorted((a, b) => a.at - b.at).slice(0, 1);
}

type Reply = Happened<"reply-received"> & { readonly isOutdated?: boolean };

/** An older update by the same person needs no answer of its own once there is a newer one. */
function latestOfEach(
  replies: readonly Happened<"reply-received">[],
  wanted: EventOf<"reply-received">["class"],
): Reply[] {
  const ofClass = replies.filter(({ event }) => event.class === wanted);
  const newest = new Map(ofClass.map(({ event, at }) => [event.from, at]));
  return ofClass.map((reply) => ({
    ...reply,
    isOutdated: newest.get(reply.event.from) !== reply.at,
  }));
}

function planAcknowledgement(reply: Reply, situation: Situation): Intent {
  const { withinWorkingDays } = situation.policy.values["CHECK-10"];
  const outdated: Reason | undefined = reply.isOutdated
    ? { rule: "CHECK-10", text: "there is newer news to acknowledge" }
    : undefined;
  return answer(
    { id: reply.event.id, at: reply.at, by: reply.event.from },
    {
      kind: "acknowledge-update",
      withinWorkingDays,
      because: [
        {
          rule: "CHECK-10",
          text: `news without a decision is acknowledged within ${sayCount(withinWorkingDays, "working day")}`,
        },
      ],
      dropped: situation.closed ?? outdated,
    },
    situation,
  );
}

function planAnswer(reply: Reply, situation: Situation): Intent {
  const { withinWorkingDays } = situation.policy.values["INFO-1"];
  const asks = reply.event.asks?.join(", ");
  return answer(
    { id: reply.event.id, at: reply.at, by: reply.event.from },
    {
      kind: "answer-request",
      withinWorkingDays,
      because: [
        {
          rule: "INFO-1",
          text: `they asked for ${asks ?? "something"}: within ${sayCount(withinWorkingDays, "working day")}`,
        },
      ],
      needs: ["answer"],
      dropped: situation.closed,
    },
    situation,
  );
}

function planRejectionReply(rejection: Rejection, situation: Situation): Intent {
  const { withinWorkingDays } = situation.policy.values["NO-1"];
  return answer(
    rejection,
    {
      kind: "rejection-reply",
      withinWorkingDays,
      because: [
        {
          rule: "NO-1",
          text: `a short, gracious reply within ${sayCount(withinWorkingDays, "working day")}`,
        },
      ],
    },
    situation,
  );
}

interface Owed {
  readonly kind: StepKind;
  readonly withinWorkingDays: number;
  readonly because: Intent["because"];
  readonly needs?: readonly Need[];
  readonly dropped?: Reason | undefined;
}

function answer(wrote: Rejection, owed: Owed, situation: Situation): Intent {
  const person = personOf(situation, wrote.by) ?? mainContactOf(situation);
  const letter = letterTo(situation, person);
  const place = placeOf(situation, person?.id);
  const id = `${owed.kind}:${wrote.id}`;
  const sendAt = firstMoment(wrote.at, "working", place);
  const lastDay = place.days.add(place.zone.dayOf(wrote.at), owed.withinWorkingDays);
  return {
    id,
    kind: owed.kind,
    ...letter,
    slot: "working",
    sendAt,
    deadline: Math.max(sendAt, place.zone.at(lastDay, place.clock.workingUntil)),
    needs: [...letter.needs, ...(owed.needs ?? [])],
    because: [...owed.because, { rule: "CHAN-1", text: `by ${letter.channel}` }],
    doneAt: sentAt(situation, { id, kinds: [owed.kind], to: letter.to, since: wrote.at }),
    dropped: owed.dropped,
  };
}
