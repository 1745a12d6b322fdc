import type { SaidAt, SaidInterview } from "../sentence/read-sentence.ts";
import { saidDay } from "../sentence/said-days.ts";
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
  const ofDay = both ?? found.find((one) => one.day && !choice.test(one.unit));
  const ofHours = both ?? found.find((one) => one.hours);
  if (!ofDay?.day) return {};
  const { hours } = ofHours ?? {};
  const zone = hours && saidZone(ofHours!.unit.slice(hours.to));
  return {
    on: ofDay.day.on.toString(),
    ...(hours ? withEnd(hours, lasts ?? parts.body) : {}),
    ...(zone ? { zone } : {}),
  };
}

/** The day of the head; its zone is that of the reader. */
function writtenOn({ sent }: MailParts, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = now.toPlainDate();
  const said = saidDay(sent, today, {
    isAhead: false,
    isMonthFirst: now.timeZoneId.startsWith("America/"),
  });
  if (!said) return now;
  const { year, month, day } = said.on;
  return now.with({ year, month, day });
}

/** Its lines, cut where a sentence ends ("a.m." and "Mr." end none), without those that speak of what was or of a deadline. */
export function aboutInterview(body: string): string[] {
  return body
    .split(/(?<=[\p{Ll}\d)]{2}[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== "" && !otherTime.test(unit));
}

function withEnd({ from, until }: { from: string; until?: string }, text: string): Moment {
  const minutes = until ? undefined : lastsIn(text);
  if (!minutes) return { from, ...(until ? { until } : {}) };
  const end = Temporal.PlainTime.from(from).add({ minutes });
  return { from, until: end.toString({ smallestUnit: "minute" }) };
}
