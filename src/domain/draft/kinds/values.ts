import { renderLine, sourced } from "../render.ts";
import { nameOf, type Situation } from "../situation.ts";
import { isAgency } from "./agency.ts";

/** The values that every letter may name, each with its source. */
export function commonValues(situation: Situation): Record<string, unknown> {
  const { app, manner, days, roundIndex, round, me, name, language } = situation;
  const agency = isAgency(situation.person, situation);
  const roleName = sourced(shortRole(app.role), "role");
  const asRole = phrase(situation, "as-role", {
    roleName,
    activity: language.isActivity(app.role),
  });
  const start = `interviews[${roundIndex}].start`;
  return {
    ...manner,
    stage: round?.stage ?? "",
    spoken: situation.step.channel === "phone",
    name,
    me: me.name,
    role: sourced(app.role, "role"),
    roleName,
    asRole,
    theRole: phrase(situation, "the-role", { roleName, asRole }),
    company: companyOf(situation),
    date: days ? sourced(days.date, start) : "",
    day: days ? sourced(days.day, start) : "",
    dayPart: days ? sourced(days.part, start) : "",
    dayOf: days ? sourced(days.of, start) : "",
    talk: talk(situation),
    agency,
    answered: hasWritten(situation),
    theTeam: phrase(situation, "the-team", {
      several: round !== undefined && round.interviewers.length > 1,
    }),
  };
}

export function companyOf({ app, language }: Situation): string {
  return sourced(language.company(app.company), "company");
}

/** A phrase of the wording, such as `the-role`, with what it rests on. */
export function phrase(
  situation: Situation,
  place: string,
  values: Record<string, unknown> = {},
): string {
  const [template = ""] = situation.wording[`phrases/${place}`] ?? [];
  const stage = situation.round?.stage ?? "";
  const { text, from } = renderLine(template, { ...situation.manner, stage, ...values });
  return sourced(text, ...from);
}

/** "our conversation" with who was there, "the conversation with Jonas and Inês" with who was not; of more than two, with the team. */
function talk(situation: Situation): string {
  const { round, roundIndex, person, language } = situation;
  if (!round) return "";
  const wasThere = round.interviewers.length === 0 || round.interviewers.includes(person.id);
  const others = wasThere ? [] : othersThere(situation);
  const names = language.list(others);
  return phrase(situation, "talk", {
    several: others.length > 2,
    names: sourced(names, `interviews[${roundIndex}].interviewers`),
  });
}

/** "Staff Nurse, Stroke Unit" is spoken of as "Staff Nurse". */
function shortRole(role: string): string {
  return role.split(/\s*[,(]|\s+[–-]\s+/)[0] ?? role;
}

/** The other people of the round, as one calls them. */
export function othersThere(situation: Situation): string[] {
  return (situation.round?.interviewers ?? [])
    .filter((id) => id !== situation.person.id)
    .flatMap((id) => situation.app.people.find((one) => one.id === id) ?? [])
    .map((person) => nameOf(situation, person));
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
  return date
    ? sourced(situation.language.writeDay(Temporal.PlainDate.from(date), situation.manner), path)
    : "";
}

export function nearDayText(situation: Situation, date: string | undefined, path: string): string {
  return date
    ? sourced(
        situation.language.writeNearDay(
          Temporal.PlainDate.from(date),
          situation.today,
          situation.manner,
        ),
        path,
      )
    : "";
}

export function dateText(situation: Situation, date: string | undefined, path: string): string {
  return date
    ? sourced(situation.language.writeDate(Temporal.PlainDate.from(date), situation.manner), path)
    : "";
}
