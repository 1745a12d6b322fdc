import type { SaidAt, SaidInterview } from "../sentence/read-sentence.ts";
import { saidDay } from "../sentence/said-days.ts";
import { saidHours } from "../sentence/said-hours.ts";
import { saidMoment } from "../sentence/said-moment.ts";
import type { MailParts } from "./mail-parts.ts";
import { choice, moved, otherTime } from "./mail-phrases.ts";
import { lastsIn } from "./said-length.ts";
import { saidZone } from "./said-zone.ts";

type Moment = Pick<SaidInterview, "on" | "from" | "until" | "zone">;

/** Day and hours of the interview. A weekday counts from the day on which the mail was written. */
export function momentIn(parts: MailParts, { from: now }: SaidAt): Moment {
  const from = writtenOn(parts, now);
  const { when, day, time, lasts } = parts.labelled;
  const labelled = [when, day, time].filter(Boolean).join(", ");
  const found = [labelled, ...aboutInterview(parts.body)]
    .map((unit) => moved.reduce((rest, words) => rest.replace(words, " "), unit))
    .map((unit) => ({ unit, ...saidMoment(unit, from, () => true) }));
  const both = found.find((one) => one.day && one.hours);
  if (both && choice.test(both.unit)) return {};
  const plan = planIn(parts.body);
  const ofDay = both ?? found.find((one) => one.day && !choice.test(one.unit));
  const ofHours = both ?? found.find((one) => one.hours);
  if (plan && ofDay?.day) return { on: ofDay.day.on.toString(), ...plan };
  if (!ofDay?.day) return {};
  const { hours } = ofHours ?? {};
  const zone = hours && saidZone(ofHours!.unit.slice(hours.to));
  return {
    on: ofDay.day.on.toString(),
    ...(hours ? withEnd(hours, lasts ?? parts.body) : {}),
    ...(zone ? { zone } : {}),
  };
}

/** A day of several talks goes from the first to the end of the last. */
function planIn(body: string): { from: string; until: string } | undefined {
  const rows = body
    .split("\n")
    .flatMap((line) => (/^\W*\d/.test(line) ? (saidHours(line) ?? []) : []));
  const ends = rows.flatMap(({ until }) => until ?? []).toSorted();
  const [first] = rows.map(({ from }) => from).toSorted();
  return ends.length > 1 ? { from: first!, until: ends.at(-1)! } : undefined;
}

/** The day of the head; its zone is that of the reader. */
export function writtenOn(
  { sent }: MailParts,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const today = now.toPlainDate();
  const said = saidDay(sent, today, {
    isAhead: false,
    isMonthFirst: now.timeZoneId.startsWith("America/"),
  });
  if (!said) return now;
  return onDay(now, said.on);
}

/** The same hour of another day. */
export function onDay(
  hour: Temporal.ZonedDateTime,
  { year, month, day }: Temporal.PlainDate,
): Temporal.ZonedDateTime {
  return hour.with({ year, month, day });
}

/** What does not speak of what was, or of a deadline. */
export function aboutInterview(body: string): string[] {
  return unitsOf(body).filter((unit) => !otherTime.test(unit));
}

/** The lines of a mail, cut where a sentence ends ("a.m." and "Mr." end none). */
export function unitsOf(body: string): string[] {
  return body
    .split(/(?<=(?:[\p{Ll}\d)]{2}|\p{Lu}{3})[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== "");
}

function withEnd({ from, until }: { from: string; until?: string }, text: string): Moment {
  const minutes = until ? undefined : lastsIn(text);
  if (!minutes) return { from, ...(until ? { until } : {}) };
  const end = Temporal.PlainTime.from(from).add({ minutes });
  return { from, until: end.toString({ smallestUnit: "minute" }) };
}
