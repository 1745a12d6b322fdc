import type { ApplicationFile, Person } from "#domain/facts/schema.ts";
import type { Invited, InvitedEvent } from "#ports/invitation.ts";

/** The organizer is taken for the recruiter where others were invited as well, else for the interviewer. */
export function invitedPeople(
  { organizer, attendees }: InvitedEvent,
  me: ApplicationFile["me"],
): Person[] {
  const isMe = ({ email }: Invited) => email?.toLowerCase() === me.email.toLowerCase();
  const isRoom = ({ email, name }: Invited) =>
    /\b(room|resource|calendar)\b|no-?reply/i.test(`${email ?? ""} ${name ?? ""}`);
  const others = attendees.filter(
    (one) =>
      !isMe(one) && !isRoom(one) && one.email?.toLowerCase() !== organizer?.email?.toLowerCase(),
  );
  const first =
    organizer && !isMe(organizer)
      ? [personOf(organizer, others.length > 0 ? "recruiter" : "interviewer")]
      : [];
  return [...first, ...others.map((one) => personOf(one, "interviewer"))];
}

function personOf({ name, email }: Invited, part: Person["part"]): Person {
  const local = (email ?? "").split("@")[0]!;
  const shown =
    name && !name.includes("@")
      ? name.replace(/^(.+), (.+)$/, "$2 $1")
      : local
          .split(/[._-]/)
          .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
          .join(" ");
  return { id: slugOf(shown.split(" ")[0]!), name: shown, part, ...(email ? { email } : {}) };
}

export function mergePeople(before: Person[], invited: Person[]): Person[] {
  return invited.reduce((people, person) => {
    if (people.some(({ email }) => email && email.toLowerCase() === person.email?.toLowerCase()))
      return people;
    return [...people, { ...person, id: freeId(person, people) }];
  }, before);
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
