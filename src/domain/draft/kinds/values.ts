import type { Person } from "#domain/facts/schema.ts";
import { writeDate, writeDay, writeNearDay } from "../days.ts";
import { companyInProse } from "../company.ts";
import { calledName } from "../manner.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import { topicOf } from "../thanks/final.ts";

/** The values that every letter may name, each with its source. */
export function commonValues(situation: Situation): Record<string, unknown> {
  const { app, manner, days, roundIndex, round, me, name } = situation;
  const start = `interviews[${roundIndex}].start`;
  return {
    ...manner,
    stage: round?.stage ?? "",
    name,
    me: me.name,
    role: sourced(app.role, "role"),
    roleName: sourced(roleName(app.role), "role"),
    theRole: sourced(theRole(situation), "role"),
    company: sourced(companyInProse(app.company), "company"),
    date: days ? sourced(days.date, start) : "",
    day: days ? sourced(days.day, start) : "",
    dayPart: days ? sourced(days.part, start) : "",
    dayOf: days ? sourced(days.of, start) : "",
    talk: round ? sourced(talk(situation), `interviews[${roundIndex}].interviewers`) : "",
    agency: isAgency(situation.person, situation),
    answered: hasWritten(situation),
    theTeam: round && round.interviewers.length > 1 ? "the team" : "your team",
  };
}

/** "Staff Nurse, Stroke Unit" is spoken of as "Staff Nurse". */
function roleName(role: string): string {
  return role.split(/\s*[,(]|\s+[–-]\s+/)[0] ?? role;
}

function theRole(situation: Situation): string {
  return `the ${roleName(situation.app.role)} ${situation.manner.formal ? "position" : "role"}`;
}

/** "our conversation" with who was there, "the conversation with Jonas and Inês" with who was not. */
function talk(situation: Situation): string {
  const { round, person } = situation;
  const noun = round?.stage === "phone-screen" ? "call" : "conversation";
  if (!round || round.interviewers.length === 0) return `our ${noun}`;
  if (round.interviewers.includes(person.id)) return `our ${noun}`;
  return `the ${noun} with ${list(othersThere(situation))}`;
}

/** The other people of the round, as one calls them. */
export function othersThere(situation: Situation): string[] {
  return (situation.round?.interviewers ?? [])
    .filter((id) => id !== situation.person.id)
    .flatMap((id) => situation.app.people.find((one) => one.id === id) ?? [])
    .map((person) => calledName(person, situation.app));
}

export function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A recruiter of another house than the employer: asked about "their" timing. */
export function isAgency(person: Person, situation: Situation): boolean {
  if (person.part !== "recruiter") return false;
  const domain = (one: Person) => one.email?.split("@")[1];
  const others = situation.app.people.filter(
    (one) => one.part !== "recruiter" && one.part !== "reference",
  );
  const houses = others.flatMap((one) => domain(one) ?? []);
  const mine = domain(person);
  if (mine && houses.length > 0) return !houses.includes(mine);
  const company = situation.app.company
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 5);
  return mine !== undefined && !mine.replace(/[^a-z]/g, "").includes(company.slice(0, 4));
}

function hasWritten(situation: Situation): boolean {
  return situation.app.events.some(
    (event) =>
      event.type === "reply-received" &&
      event.from === situation.person.id &&
      event.class !== "acknowledgement",
  );
}

/** A day in a letter: "Friday, 12 February". */
export function dayText(situation: Situation, date: string | undefined, path: string): string {
  return date ? sourced(writeDay(Temporal.PlainDate.from(date), situation.manner), path) : "";
}

export function nearDayText(situation: Situation, date: string | undefined, path: string): string {
  return date
    ? sourced(writeNearDay(Temporal.PlainDate.from(date), situation.today, situation.manner), path)
    : "";
}

export function dateText(situation: Situation, date: string | undefined, path: string): string {
  return date ? sourced(writeDate(Temporal.PlainDate.from(date), situation.manner), path) : "";
}

const undertaking =
  /\b(?:projects?|plans?|moves?|openings?|reopening|launch|trials?|pilots?|rollout|renovation|restoration|rebuild|rebuilding|expansion|merger|campaign|study|survey|archive|gardens?|playground|bridge|centre|wing|branch|depot|extension|tender|appeal|exhibition|season|visits|boat|flume|tower|workshop|academy|apprenticeships?|scheme|programme|program)\b/i;

/** Something under way that one can wish a person well with, among what they said. */
export function undertakingOf(situation: Situation, person: string): string | undefined {
  const topic = topicOf(situation, person);
  if (!topic || !undertaking.test(topic.np) || topic.np.split(" ").length > 9) return undefined;
  return sourced(topic.np, topic.path);
}

/** Up to three things that the talk was about, as noun phrases that are true for anyone. */
export function topicsOf(situation: Situation, most: number, people?: readonly string[]): string[] {
  const members = people ?? situation.round?.interviewers ?? [];
  return members
    .flatMap((id) => topicOf(situation, id) ?? [])
    .filter((topic) => topic.np.split(" ").length <= 9)
    .slice(0, most)
    .map((topic) => sourced(topic.np, topic.path));
}
