import type { ApplicationFile, Person } from "#domain/facts/schema.ts";
import type { Invited } from "#domain/invitation/words-of-subject.ts";
import type { InvitedEvent } from "#ports/invitation.ts";
import { honorific } from "#domain/invitation/phrases.ts";
import { namedInWords } from "#domain/invitation/named-in-words.ts";

/**
 * The organizer is taken for the recruiter where others will ask the questions, invited or named in the description, unless it names
 * the organizer as well. Who is only named has no address yet.
 */
export function invitedPeople(event: InvitedEvent, me: ApplicationFile["me"]): Person[] {
  const guests = guestsOf(event, me);
  const { organizer } = event;
  const host = organizer && !isSame(organizer, me) ? [organizer] : [];
  const known = [...host, ...guests].map((one) => personOf(one, "interviewer"));
  const named = namedInWords(
    event.description ?? "",
    known.map(({ name }) => name),
  ).filter((name) => name !== me.name);
  const [first] = host.map((one) => personOf(one, "recruiter"));
  const unseen = named
    .map((name) => personOf({ name }, "interviewer"))
    .filter(({ name }) => !known.some((one) => one.name === name));
  const isAsking = !first || named.includes(first.name) || guests.length + unseen.length === 0;
  return [
    ...(first ? [{ ...first, part: isAsking ? ("interviewer" as const) : first.part }] : []),
    ...guests.map((one) => personOf(one, "interviewer")),
    ...unseen,
  ];
}

function guestsOf({ organizer, attendees }: InvitedEvent, me: ApplicationFile["me"]): Invited[] {
  const isRoom = ({ email, name }: Invited) =>
    /\b(room|resource|calendar)\b|no-?reply/i.test(`${email ?? ""} ${name ?? ""}`);
  return attendees.filter(
    (one) => !isSame(one, me) && !isRoom(one) && !(organizer && isSame(one, organizer)),
  );
}

function isSame(one: Invited, other: Invited): boolean {
  return one.email?.toLowerCase() === other.email?.toLowerCase();
}

/** "Dr. Olga Prem" is Olga Prem, greeted as Dr. Prem. */
export function personOf({ name, email }: Invited, part: Person["part"]): Person {
  const shown = name && !name.includes("@") ? inOrder(name) : nameFromAddress(email ?? "");
  const [title = ""] = honorific.exec(shown) ?? [];
  const bare = shown.slice(title.length);
  return {
    id: slugOf(bare.split(" ")[0]!),
    name: bare,
    ...(title ? { salutation: `${title.trim()} ${bare.split(" ").at(-1)}` } : {}),
    part,
    ...(email ? { email } : {}),
  };
}

/** "Prem, Olga" */
function inOrder(name: string): string {
  return name.replace(/^(.+), (.+)$/, "$2 $1");
}

function nameFromAddress(address: string): string {
  return address
    .split("@")[0]!
    .split(/[._-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

export function mergePeople(before: Person[], invited: Person[]): Person[] {
  return invited.reduce((people, person) => {
    if (people.some((one) => isPerson(one, person))) return people;
    return [...people, { ...person, id: freeId(person, people) }];
  }, before);
}

/** By their address, or by their name where one of them has none. */
export function isPerson(one: Person, other: Person): boolean {
  return one.email && other.email
    ? one.email.toLowerCase() === other.email.toLowerCase()
    : one.name === other.name;
}

function freeId({ id, name }: Person, people: Person[]): string {
  const isFree = (candidate: string) => !people.some((one) => one.id === candidate);
  if (isFree(id)) return id;
  const full = slugOf(name);
  return isFree(full) ? full : `${full}-${people.length + 1}`;
}

/** A text as an id: lower case, letters and digits, hyphens between words. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "one";
}
