import { addMonths } from "#domain/plan/clock/days.ts";
import { letterTo, mainContactOf, personOf } from "#domain/plan/contacts.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import type { Situation } from "#domain/plan/situation.ts";
import { rejectionOf, type Rejection } from "./answers.ts";

/** Some months after a rejection the door may stand open again (NO-3). */
export function planKeepInTouch(situation: Situation): Settled[] {
  return rejectionOf(situation).map((rejection) => planReminder(rejection, situation));
}

function planReminder(rejection: Rejection, situation: Situation): Settled {
  const { months } = situation.policy.values["NO-3"];
  const letter = letterTo(situation, personOf(situation, rejection.by) ?? mainContactOf(situation));
  const { to, zone } = letter;
  const id = `keep-in-touch:${rejection.id}`;
  const intent = {
    id,
    kind: "keep-in-touch",
    ...letter,
    slot: "check-in-hour-any-day",
    sendAt: zone.at(addMonths(zone.dayOf(rejection.at), months), situation.clock.checkInAt),
    optional: true,
    because: [{ rule: "NO-3", text: `a role may reopen ${months} months after a rejection` }],
    doneAt: sentAt(situation, { id, kinds: ["keep-in-touch"], to, since: rejection.at }),
  } as const;
  return settle(intent, situation);
}
