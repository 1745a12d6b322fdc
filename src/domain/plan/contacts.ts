import type { Channel, Person } from "#domain/facts/schema.ts";
import type { Zone } from "./clock/zone.ts";
import { placeOf, type Situation } from "./situation.ts";
import type { Need } from "./types.ts";

/** Whom a check-in goes to: the main contact, else the recruiter, else the hiring manager, else the interviewer (CHECK-3). */
export function mainContactOf(situation: Situation, round = situation.newest): Person | undefined {
  return (
    personOf(situation, situation.application.mainContact) ??
    firstWithPart(situation, "recruiter") ??
    firstWithPart(situation, "hiring-manager") ??
    personOf(situation, round?.interview.interviewers[0]) ??
    firstWithPart(situation, "interviewer")
  );
}

/** Whom a withdrawal goes to: the hiring manager, else as a check-in (OFFER-3). */
export function hiringManagerOf(situation: Situation): Person | undefined {
  return firstWithPart(situation, "hiring-manager") ?? mainContactOf(situation);
}

/** Who can be asked for an address or to pass thanks on: the recruiter or the main contact, where reachable (PREP-2, THANK-6). */
export function intermediaryOf(situation: Situation, except?: Person): Person | undefined {
  const recruiter = firstWithPart(situation, "recruiter");
  const contact = personOf(situation, situation.application.mainContact);
  return [recruiter, contact].find(
    (one) => one !== undefined && one.id !== except?.id && isContactReachable(situation, one),
  );
}

/** Whether mail to a person is possible: an address is on file and mail to it has not come back. */
export function hasAddress(situation: Situation, one: Person | undefined): boolean {
  return one?.email !== undefined && !situation.past.hasBounced(one.id, one.email);
}

/** The channel to a person and whether it can be used as things are (CHAN-1, CHAN-2); to nobody none is open. */
export interface Way {
  readonly channel: Channel;
  readonly isOpen: boolean;
}

/**
 * The way to a person: e-mail, or the channel that the recruiter uses with you. LinkedIn to others only where they have no
 * address and nobody can be asked for one, or where LinkedIn is the channel anyway.
 */
export function wayTo(situation: Situation, one: Person | undefined): Way {
  const { channel } = situation.application;
  if (one === undefined) return { channel, isOpen: false };
  if (channel !== "email" && isContact(situation, one)) return { channel, isOpen: true };
  if (hasAddress(situation, one)) return { channel: "email", isOpen: true };
  const isLinkedInLeft = channel === "linkedin" || intermediaryOf(situation, one) === undefined;
  if (one.linkedin !== undefined && isLinkedInLeft) return { channel: "linkedin", isOpen: true };
  return { channel: "email", isOpen: false };
}

/** A message to a person: to whom, how, in whose zone, and what is missing for it. */
export interface Letter {
  readonly to: string | undefined;
  readonly channel: Channel;
  readonly zone: Zone;
  readonly needs: readonly Need[];
}

/** A message by the usual way to a person, or one to nobody, which needs an address. */
export function letterTo(
  situation: Situation,
  one: Person | undefined,
  way: Way = wayTo(situation, one),
): Letter {
  return {
    to: one?.id,
    channel: way.channel,
    zone: placeOf(situation, one?.id).zone,
    needs: way.isOpen ? [] : ["address"],
  };
}

/** The way for a written note: where the recruiter telephones or uses a portal, mail all the same if there is an address. */
export function wayForNote(situation: Situation, one: Person | undefined): Way {
  const way = wayTo(situation, one);
  const isUnfit = way.channel === "phone" || way.channel === "portal";
  return isUnfit && hasAddress(situation, one) ? { channel: "email", isOpen: true } : way;
}

function isContact(situation: Situation, one: Person): boolean {
  return one.part === "recruiter" || one.id === situation.application.mainContact;
}

function isContactReachable(situation: Situation, one: Person): boolean {
  return situation.application.channel !== "email" || hasAddress(situation, one);
}

/** A person by id, where there is one. */
export function personOf({ people }: Situation, id: string | undefined): Person | undefined {
  return people.get(id ?? "");
}

function firstWithPart({ firstByPart }: Situation, part: Person["part"]): Person | undefined {
  return firstByPart.get(part);
}
