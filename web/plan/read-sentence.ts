import type { Stage } from "#domain/facts/schema.ts";
import { withTemporal } from "./temporal.ts";

/** What a sentence says of an interview; each part only where it is said. Dates are local. */
export interface Heard {
  stage?: Stage;
  company?: string;
  names: string[];
  /** `YYYY-MM-DD`. */
  on?: string;
  /** `HH:MM`. */
  from?: string;
  until?: string;
  /** Who named a day, their words, and the day. */
  answer?: { by?: string; words: string; answerBy?: string };
}

const stages: readonly [Stage, RegExp][] = [
  ["phone-screen", /\b(phone|screen(ing)?|telefon\w*|recruiter call)\b/i],
  ["panel", /\bpanel\b/i],
  ["final", /\b(final|last|letzte[rns]?|endrunde)\b/i],
  ["technical", /\b(technical|tech|coding|system design|fachgespräch)\b/i],
  [
    "first-round",
    /\b(first[- ]round|first interview|interview|erste\w* (runde|gespräch)|gespräch)\b/i,
  ],
];

const capital = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`;
const company = new RegExp(
  String.raw`\b(?:at|bei|with the team of)\s+((?:${capital}|&|and|of)(?:\s+(?:${capital}|&|of))*)`,
  "u",
);
const people = new RegExp(
  String.raw`\b(?:with|mit)\s+((?:(?:Dr\.|Prof\.|${capital})[\s,]*|and\s+|und\s+)+)`,
  "u",
);
const named = new RegExp(
  String.raw`(${capital})?\s*\b(?:said|sagte|told me|meinte)\s+(?:they would answer\s+)?(.+?)(?:[.!]|$)`,
  "u",
);
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|uhr)?`;
const range = new RegExp(
  String.raw`\b(?:at|from|um|von)?\s*${clock}\s*(?:to|until|till|bis|[-–])\s*${clock}\b`,
  "i",
);
const moment = new RegExp(String.raw`\b(?:at|um)\s+${clock}(?![\d:])`, "i");

/** Reads a sentence such as "Panel at Larkfield yesterday 2 to 3:30, with Priya Raman. Dana said by the end of next week". */
export async function readSentence(text: string, now: Date): Promise<Heard> {
  const stage = stages.find(([, words]) => words.test(text))?.[0];
  const employer = company.exec(text)?.[1]?.trim();
  const on = dayIn(text, now);
  const answer = await answerIn(text, now);
  return {
    names: namesIn(text.replace(named, "")),
    ...(stage ? { stage } : {}),
    ...(employer ? { company: employer } : {}),
    ...(on ? { on } : {}),
    ...timesIn(text),
    ...(answer ? { answer } : {}),
  };
}

function namesIn(text: string): string[] {
  const list = people.exec(text)?.[1] ?? "";
  return list
    .split(/,|\band\b|\bund\b/)
    .map((name) => name.trim().replace(/[.,]$/, ""))
    .filter((name) => name !== "");
}

/** Afternoon hours are meant where nobody would be interviewed: "2 to 3:30" is after lunch. */
function timesIn(text: string): Pick<Heard, "from" | "until"> {
  const both = range.exec(text);
  if (both) {
    const [, hour, minute, half, hour2, minute2, half2] = both;
    const until = clockOf(hour2, minute2, half2);
    const from = clockOf(hour, minute, half ?? half2);
    return { from, until };
  }
  const one = moment.exec(text);
  if (!one) return {};
  const from = clockOf(one[1], one[2], one[3]);
  return { from, until: `${two((Number(from.slice(0, 2)) + 1) % 24)}${from.slice(2)}` };
}

function clockOf(hour = "0", minute = "00", half = ""): string {
  const said = Number(hour);
  const isAfternoon = /pm/i.test(half) || (half === "" && said < 8);
  const hours = isAfternoon && said < 12 ? said + 12 : /am/i.test(half) && said === 12 ? 0 : said;
  return `${two(Math.min(23, hours))}:${minute}`;
}

const weekdays = [
  ["sunday", "sonntag"],
  ["monday", "montag"],
  ["tuesday", "dienstag"],
  ["wednesday", "mittwoch"],
  ["thursday", "donnerstag"],
  ["friday", "freitag"],
  ["saturday", "samstag"],
] as const;

/** Yesterday, today, tomorrow, a weekday (the last one, or the next where it says so), or a date. What they said about when is left out. */
function dayIn(text: string, now: Date): string | undefined {
  const said = text.replace(named, "").toLowerCase();
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(said)?.[0];
  if (iso) return iso;
  if (/\b(yesterday|gestern)\b/.test(said)) return dayFrom(now, -1);
  if (/\b(tomorrow|morgen)\b/.test(said)) return dayFrom(now, 1);
  if (/\b(today|this (morning|afternoon)|just now|heute)\b/.test(said)) return dayFrom(now, 0);
  const day = weekdays.findIndex((names) => names.some((name) => said.includes(name)));
  if (day < 0) return undefined;
  const isAhead =
    /\b(next|on|coming|am|nächste\w*)\s+\p{L}*day|\b(next|nächste\w*|kommende\w*)\b/u.test(said);
  const back = (now.getDay() - day + 7) % 7;
  return dayFrom(now, isAhead && back > 0 ? 7 - back : -back);
}

async function answerIn(text: string, now: Date): Promise<Heard["answer"]> {
  const [, by, words] = named.exec(text) ?? [];
  if (!words) return undefined;
  await withTemporal();
  const [{ when }, { plainCalendar }] = await Promise.all([
    import("#domain/timeline/when.ts"),
    import("#domain/plan/working-calendar.ts"),
  ]);
  const from = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  );
  const { answerBy } = when(words, { from, calendar: plainCalendar });
  return { words: words.trim(), ...(by ? { by } : {}), ...(answerBy ? { answerBy } : {}) };
}

function dayFrom(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
