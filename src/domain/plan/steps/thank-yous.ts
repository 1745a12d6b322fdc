import type { Person } from "#domain/facts/schema.ts";
import { hourMs } from "#domain/plan/clock/zone.ts";
import { hasAddress, intermediaryOf, letterTo, wayForNote } from "#domain/plan/contacts.ts";
import type { Settled } from "#domain/plan/intent.ts";
import { sentAt } from "#domain/plan/sent.ts";
import { settle } from "#domain/plan/settle.ts";
import type { Round, Situation } from "#domain/plan/situation.ts";
import type { Need, Reason } from "#domain/plan/types.ts";
import { planAddressRequest } from "./address-requests.ts";
import { planAfterThankYou } from "./after-thank-you.ts";
import { thankTimes } from "./thank-times.ts";

/** One note to each interviewer, or one to the recruiter where no interviewer can be reached, and what goes with it. */
export function planThankYous(situation: Situation): Settled[] {
  return situation.rounds.flatMap((round) => {
    const interviewers = interviewersOf(round, situation);
    const recruiter = recruiterInstead(round, interviewers, situation);
    if (recruiter) return [planViaRecruiter(recruiter, { round, interviewers }, situation)];
    return interviewers.flatMap((person) => {
      const thanks = planThankYou(person, round, situation);
      return [
        thanks,
        ...planAddressRequest(person, { round, thanks }, situation),
        ...planAfterThankYou(person, { round, thanks }, situation),
      ];
    });
  });
}

function interviewersOf(round: Round, situation: Situation): Person[] {
  return [...new Set(round.interview.interviewers)]
    .map((id) => situation.people.get(id))
    .filter((person) => person !== undefined);
}

function planThankYou(person: Person, round: Round, situation: Situation): Settled {
  const id = `thank-you:${round.id}:${person.id}`;
  const letter = letterTo(situation, person, wayForNote(situation, person));
  const { channel } = letter;
  const needs: Need[] = [
    ...letter.needs,
    ...(hasSpecific(round, person.id) ? [] : (["specific"] as const)),
  ];
  const wanted = { id, kinds: ["thank-you"], to: person.id, interview: round.id } as const;
  const intent = {
    id,
    kind: "thank-you",
    ...letter,
    interview: round.id,
    ...thankTimes(round, person, situation),
    forecast: !round.ended,
    needs,
    because: [
      ...timeReasons(situation),
      { rule: "THANK-3", text: "one note to each interviewer, each different" },
      { rule: "CHAN-1", text: `by ${channel}` },
      ...(channel === "linkedin" && !hasAddress(situation, person) ? [linkedInReason] : []),
      ...(round.interview.stage === "phone-screen" ? [phoneReason] : []),
      ...lateReasons(round, situation),
      ...needReasons(needs, situation),
    ],
    doneAt: sentAt(situation, wanted),
    dropped: situation.closed,
  } as const;
  return settle(intent, situation);
}

/** The recruiter who passes the thanks on: where no interviewer can be reached, or where that note has gone already (THANK-6). */
function recruiterInstead(
  round: Round,
  interviewers: readonly Person[],
  situation: Situation,
): Person | undefined {
  const recruiter = intermediaryOf(situation);
  if (!recruiter || interviewers.some((person) => wayForNote(situation, person).isOpen))
    return undefined;
  const isThanked = interviewers.some(
    (person) =>
      sentAt(situation, {
        id: `thank-you:${round.id}:${person.id}`,
        kinds: ["thank-you"],
        to: person.id,
        interview: round.id,
      }) !== undefined,
  );
  return isThanked ? undefined : recruiter;
}

function planViaRecruiter(
  recruiter: Person,
  { round, interviewers }: { round: Round; interviewers: readonly Person[] },
  situation: Situation,
): Settled {
  const id = `thank-you-via-recruiter:${round.id}:${recruiter.id}`;
  const letter = letterTo(situation, recruiter, wayForNote(situation, recruiter));
  const isSpecific = interviewers.some((person) => hasSpecific(round, person.id));
  const needs: Need[] = isSpecific ? [] : ["specific"];
  const intent = {
    id,
    kind: "thank-you-via-recruiter",
    ...letter,
    interview: round.id,
    ...thankTimes(round, recruiter, situation),
    forecast: !round.ended,
    needs,
    because: [
      ...timeReasons(situation),
      {
        rule: "THANK-6",
        text: `no interviewer's address is known: ${recruiter.name} passes it on`,
      },
      { rule: "CHAN-1", text: `by ${letter.channel}` },
      ...needReasons(needs, situation),
    ],
    doneAt: sentAt(situation, {
      id,
      kinds: ["thank-you-via-recruiter", "thank-you"],
      to: recruiter.id,
      interview: round.id,
    }),
    dropped: situation.closed,
  } as const;
  return settle(intent, situation);
}

function hasSpecific(round: Round, person: string): boolean {
  return (
    round.debrief?.notes.some((note) => note.person === person && note.specifics.length > 0) ??
    false
  );
}

const linkedInReason: Reason = {
  rule: "CHAN-2",
  text: "there is no address and nobody to ask for one",
};
const phoneReason: Reason = { rule: "CHAN-7", text: "a brief note after a phone screen" };

function timeReasons({ policy }: Situation): [Reason, Reason] {
  const { withinHours } = policy.values["THANK-1"];
  const { afterMinutes } = policy.values["THANK-2"];
  return [
    { rule: "THANK-1", text: `within ${withinHours} hours of the interview` },
    { rule: "THANK-2", text: `not before ${afterMinutes} minutes after its end` },
  ];
}

/** A note past its day is offered as late, and composed without pretending otherwise. */
function lateReasons(round: Round, { policy, now }: Situation): Reason[] {
  const { withinHours, lateUntilHours } = policy.values["THANK-1"];
  if (now <= round.end + withinHours * hourMs) return [];
  const text = `late: the ${withinHours} hours are over; it can still go until ${lateUntilHours} hours after the interview`;
  return [{ rule: "THANK-1", text }];
}

function needReasons(needs: readonly Need[], { policy }: Situation): Reason[] {
  const { least, most } = policy.values["DEBRIEF-1"];
  return needs.map((need) =>
    need === "address"
      ? { rule: "PREP-2", text: "the address is missing" }
      : { rule: "DEBRIEF-1", text: `the debrief has none of the ${least} to ${most} things said` },
  );
}
