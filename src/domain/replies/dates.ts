import { around, fold, months, weekdays } from "./date-words.ts";

/** The last day of an absence, and the words that say so. */
export interface Absence {
  until: Temporal.PlainDate;
  says: string;
}

/**
 * Reads from an absence note when its writer is away for the last time. `until 15 September` names the day of return, as most
 * such notes mean it, so that the last day away is the 14th; `through`, `bis einschließlich` and ranges name the last day itself.
 * A month without a day, or `next week`, is no date. Days without a year are the next ones after `from`.
 */
export function readAbsence(text: string, from: Temporal.ZonedDateTime): Absence | undefined {
  const folded = fold(text.slice(0, 10_000)).replace(/\s+/g, " ");
  const found = mentions(folded, from).flatMap((mention) => judge(folded, mention));
  const best = found.sort((one, other) => one.rank - other.rank)[0];
  if (!best) return undefined;
  const says = folded.slice(Math.max(0, best.start - 40), best.end + 15).trim();
  return { until: best.until, says };
}

interface Mention {
  start: number;
  end: number;
  date: Temporal.PlainDate;
}

function judge(
  text: string,
  { start, end, date }: Mention,
): (Absence & Mention & { rank: number })[] {
  const left = text.slice(Math.max(0, start - 70), start);
  const right = text.slice(end, end + 50);
  if (around.someoneElse.test(left) || around.usualDays.test(left)) return [];
  const before = date.subtract({ days: 1 });
  const as = (rank: number, until: Temporal.PlainDate) => [
    { start, end, date, until, rank, says: "" },
  ];
  if (around.inclusiveLeft.test(left) || around.inclusiveRight.test(right)) return as(2, date);
  if (around.rangeLeft.test(left) && /\d/.test(left.slice(-24))) return as(3, date);
  if (around.weekdaysLeft.test(left)) return as(5, date);
  if (around.untilLeft.test(left) || around.untilRight.test(right)) return as(4, before);
  if (around.backLeft.test(left) && !/\. \p{L}{2,} [^\d]*$/u.test(afterBackWord(left)))
    return as(1, before);
  const isRead = around.backRight.test(right) || around.readAgain.test(right);
  if (around.from.test(left) && isRead) return as(1, before);
  if (around.backRight.test(right) && /^[^.!?]{0,40}/.test(right) && !around.from.test(left))
    return as(1, before);
  return around.awayLeft.test(left) ? as(6, date) : [];
}

/** What stands between the word for coming back and the date, to see whether a sentence ends there. */
function afterBackWord(left: string): string {
  return around.backLeft.exec(left)?.[0] ?? "";
}

const month = [...months.keys()].sort((one, other) => other.length - one.length).join("|");
const weekday = [...weekdays.keys()].filter((name) => name.length > 3).join("|");
const ordinal = "(?:st|nd|rd|th|er|º|°|\\.|e|:a)?";
const year = "(?:,?\\s*(?:de\\s+|del\\s+)?((?:19|20)\\d{2}))?";

const iso = /\b((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})\b/gu;
const dayMonth = new RegExp(
  `(?<![\\d./])(\\d{1,2})${ordinal}\\s*(?:of\\s+|de\\s+|d')?(${month})(?!\\p{L})\\.?${year}`,
  "gu",
);
const monthDay = new RegExp(
  `(?<!\\p{L})(${month})\\.?\\s+(?:the\\s+)?(?:\\d{1,2}${ordinal}\\s*(?:-|–|—|to|through)\\s*)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\s*(?:am|pm|uhr)\\b)${year}`,
  "gu",
);
const dotted =
  /(?<![\d.])(\d{1,2})\.(?:\s?(\d{1,2})\.|(\d{2})(?![\d.:]|\s?(?:uhr|h|am|pm)\b))(?:\s?((?:19|20)?\d{2})(?!\d|:))?/gu;
const slashed =
  /(?<![\d/]|(?<!\/\d{1,2})-)(\d{1,2})([/-])(\d{1,2})(?:\2((?:19|20)?\d{2}))?(?![\d/])/gu;
const cjk =
  /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號](?:[（(][月火水木金土日][）)])?/gu;
/** Of `3月11日から13日まで` the 13日. */
const cjkDay =
  /(?<=[日일号號](?:[（(].[）)])?\s?(?:から|부터|[〜~～至到-])\s?)(\d{1,2})\s?[日일号號]/gu;
const anyWeekday = [...weekdays.keys()].join("|");
/** A day without its month counts only where somebody comes back on it. */
const bareDay = new RegExp(
  `(?<!\\p{L})(?:the|il|le|el|am|den|on|${anyWeekday})\\s(\\d{1,2})(?:st|nd|rd|th|\\.|:[ae])?(?![\\d:,/]|\\.\\d|\\s?(?:am|pm|uhr|h)\\b|\\s*(?:of\\s+|de\\s+)?(?:${month})\\b|\\s?%)`,
  "gu",
);
const dayName = new RegExp(
  `(?<!\\p{L})(${weekday})(?!\\p{L})(?![,.]?\\s*(?:the |den |d\\. ?|le |el )?\\d)(?!,?\\s*(?:${month})\\b)`,
  "gu",
);
const tomorrow =
  /(?<!\p{L})(tomorrow|morgen|demain|manana|domani|amanha|imorgon|i morgen|jutro|zitra|завтра|jutro|yarin|holnap|huomenna|imorra|i morgon)(?!\p{L})|明日|明天|내일/gu;

function mentions(text: string, from: Temporal.ZonedDateTime): Mention[] {
  const today = from.toPlainDate();
  const found: Mention[] = [];
  const add = (match: RegExpExecArray, date: Temporal.PlainDate | undefined) => {
    if (date) found.push({ start: match.index, end: match.index + match[0].length, date });
  };
  for (const m of text.matchAll(iso)) add(m, dateOf(today, { year: m[1], month: m[2], day: m[3] }));
  for (const m of text.matchAll(dayMonth))
    add(m, dateOf(today, { year: m[3], month: months.get(m[2] ?? ""), day: m[1] }));
  for (const m of text.matchAll(monthDay))
    add(lastDayOf(m), dateOf(today, { year: m[3], month: months.get(m[1] ?? ""), day: m[2] }));
  for (const m of text.matchAll(dotted))
    add(m, dateOf(today, { year: m[4], month: m[2] ?? m[3], day: m[1] }));
  for (const m of text.matchAll(slashed)) add(m, slashedDate(m, from));
  for (const m of text.matchAll(cjk)) add(m, dateOf(today, { year: m[1], month: m[2], day: m[3] }));
  for (const m of text.matchAll(cjkDay)) {
    const first = found.findLast(({ end }) => end <= m.index)?.date;
    add(m, first && dateOf(today, { year: undefined, month: first.month, day: m[1] }));
  }
  for (const m of text.matchAll(bareDay)) {
    const left = text.slice(Math.max(0, m.index - 70), m.index + m[0].search(/\d/));
    if ([around.backLeft, around.untilLeft, around.inclusiveLeft].some((one) => one.test(left)))
      add(m, nextDayOfMonth(today, Number(m[1])));
  }
  for (const m of text.matchAll(dayName)) add(m, nextWeekday(today, weekdays.get(m[1] ?? "") ?? 1));
  for (const m of text.matchAll(tomorrow)) add(m, today.add({ days: 1 }));
  return found.sort((one, other) => one.start - other.start);
}

/** Of `July 10-31` the mention is the 31, with the dash to its left. */
function lastDayOf(match: RegExpExecArray): RegExpExecArray {
  const range = /^\D+\d{1,2}\D*?(?:-|–|—|to|through)\s*(?=\d)/u.exec(match[0]);
  if (!range) return match;
  return Object.assign([match[0].slice(range[0].length)], {
    index: match.index + range[0].length,
  }) as unknown as RegExpExecArray;
}

function dateOf(
  today: Temporal.PlainDate,
  written: {
    year: string | undefined;
    month: string | number | undefined;
    day: string | undefined;
  },
): Temporal.PlainDate | undefined {
  const monthNumber = Number(written.month);
  const dayNumber = Number(written.day);
  if (!(monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31))
    return undefined;
  const stated =
    written.year && Number(written.year.length === 2 ? `20${written.year}` : written.year);
  const date = safeDate(stated || today.year, monthNumber, dayNumber);
  if (!date || stated) return date;
  return Temporal.PlainDate.compare(date, today.subtract({ days: 45 })) < 0
    ? date.add({ years: 1 })
    : date;
}

function safeDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** 9/10 is September 10 in America and 9 October elsewhere, unless only the other reading lies ahead. */
function slashedDate(
  match: RegExpExecArray,
  from: Temporal.ZonedDateTime,
): Temporal.PlainDate | undefined {
  const [, first, sign, second, year] = match;
  if (sign === "-" && !year) return undefined;
  const today = from.toPlainDate();
  const american = dateOf(today, { year, month: first, day: second });
  const european = dateOf(today, { year, month: second, day: first });
  const [likely, other] = from.timeZoneId.startsWith("America/")
    ? [american, european]
    : [european, american];
  if (!likely || !other) return likely ?? other;
  const near = (date: Temporal.PlainDate) =>
    today.until(date).days >= -7 && today.until(date).days < 120;
  return !near(likely) && near(other) ? other : likely;
}

function nextDayOfMonth(today: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  const month = day > today.day ? today : today.add({ months: 1 });
  return safeDate(month.year, month.month, day);
}

function nextWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}
