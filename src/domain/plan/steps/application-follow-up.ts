import { sayDay, writeDay } from "#domain/plan/clock/days.ts";
import { letterTo, mainContactOf } from "#domain/plan/contacts.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import type { Situation } from "#domain/plan/situation.ts";
import { countryNeeds, countryReasons } from "#domain/plan/unknown-country.ts";

const id = "application-follow-up:1";

/** Once after an application that nobody answered, only while there is no interview (APPLY-1). */
export function planApplicationFollowUp(situation: Situation): Settled[] {
  const applied = situation.past.of("applied")[0];
  if (!applied) return [];
  const { calendarDays, workingDays } = situation.policy.values["APPLY-1"];
  const contact = mainContactOf(situation);
  const letter = letterTo(situation, contact);
  const { zone } = letter;
  const { clock, days } = situation;
  const from = zone.dayOf(applied.at);
  const day = days.from(Math.max(from + calendarDays, days.add(from, workingDays)));
  const text = `${calendarDays} days and at least ${workingDays} working days after the application`;
  situation.trace?.(id, {
    what: "start",
    text: `the application: ${sayDay(from)}`,
    on: writeDay(from),
  });
  situation.trace?.(id, { what: "count", text: `${text}: ${sayDay(day)}`, on: writeDay(day) });
  const doneAt = sentAt(situation, {
    id,
    kinds: ["application-follow-up"],
    to: contact?.id,
  });
  if (doneAt === undefined && !isWanted(situation)) return [];
  const intent = {
    id,
    kind: "application-follow-up",
    ...letter,
    slot: "check-in-hour",
    sendAt: zone.at(day, clock.checkInAt),
    needs: [...letter.needs, ...countryNeeds(situation)],
    because: [
      { rule: "APPLY-1", text },
      { rule: "CHECK-3", text: `one message to ${contact?.name ?? "the main contact"}` },
      ...countryReasons(situation),
    ],
    doneAt,
  } as const;
  return [settle(intent, situation)];
}

/** Only while the application is open, there is no interview, and nobody answered. */
function isWanted({ closed, rounds, past }: Situation): boolean {
  const isAnswered = past.of("reply-received").length > 0 || past.of("offer-received").length > 0;
  return closed === undefined && rounds.length === 0 && !isAnswered;
}
