import { addMonths } from "#domain/plan/clock/days.ts";
import { mainContactOf, wayTo } from "#domain/plan/contacts.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import { placeOf, type Situation } from "#domain/plan/situation.ts";
import { rejectionOf, type Rejection } from "./answers.ts";

/** Some months after a rejection the door may stand open again (NO-3). */
export function planKeepInTouch(situation: Situation): Settled[] {
  return rejectionOf(situation).map((rejection) => planReminder(rejection, situation));
}

function planReminder(rejection: Rejection, situation: Situation): Settled {
  const { months } = situation.policy.values["NO-3"];
  const to = rejection.by ?? mainContactOf(situation)?.id;
  const { zone, clock } = placeOf(situation, to);
  const way = wayTo(situation, to === undefined ? undefined : situation.people.get(to));
  const id = `keep-in-touch:${rejection.id}`;
  const intent = {
    id,
    kind: "keep-in-touch",
    to,
    channel: way.channel,
    zone,
    slot: "check-in-hour-any-day",
    sendAt: zone.at(addMonths(zone.dayOf(rejection.at), months), clock.checkInAt),
    optional: true,
    needs: way.isOpen ? [] : (["address"] as const),
    because: [{ rule: "NO-3", text: `a role may reopen ${months} months after a rejection` }],
    doneAt: sentAt(situation, { id, kinds: ["keep-in-touch"], to, since: rejection.at }),
  } as const;
  return settle(intent, situation);
}
