/** The day of an interview in a sentence, and the stretch of the text that says it. */
export interface SaidDay {
  on: Temporal.PlainDate;
  at: number;
  to: number;
}

const months = [
  "jan(?:uary|uar)?",
  "feb(?:ruary|ruar)?",
  "mar(?:ch)?|märz",
  "apr(?:il)?",
  "may|mai",
  "june?|juni",
  "july?|juli",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?|okt(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?|dez(?:ember)?",
];
const month = `(?<month>${months.join("|")})\\.?`;
const weekdays = [
  "mon(?:day)?|montag",
  "tue(?:s(?:day)?)?|dienstag",
  "wed(?:nesday)?|mittwoch",
  "thu(?:r(?:s(?:day)?)?)?|donnerstag",
  "fri(?:day)?|freitag",
  "sat(?:urday)?|samstag|sonnabend",
  "sun(?:day)?|sonntag",
];
const weekday = `(?<weekday>${weekdays.join("|")})`;
const counts: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, a: 1 },
  ...{ einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7 },
};

const nearby = [
  ..."this next last coming past".split(" "),
  ..."letzte[nrs]? nächste[nrs]? kommende[nrs]? vergangene[nrs]?".split(" "),
];

type Said = Record<string, string | undefined>;
type Reading = (
  said: Said,
  today: Temporal.PlainDate,
  isAhead: boolean | undefined,
) => Temporal.PlainDate | undefined;

const yesterday: Reading = (_, today) => today.subtract({ days: 1 });
const tomorrow: Reading = (_, today) => today.add({ days: 1 });
const onDay: Reading = (_, today) => today;

/** In the order in which they are looked for: what is plain first. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  reads(String.raw`(?<year>\d{4})-(?<mm>\d{2})-(?<day>\d{2})`, numbered),
  reads(String.raw`(?<day>\d{1,2})\.\s?(?<mm>\d{1,2})\.(?<year>\d{4})?`, numbered),
  reads(String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})(?:/(?<year>\d{4}))?`, slashed),
  reads(`${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?`, named),
  reads(
    `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${month}(?:\\s+(?<year>\\d{4}))?`,
    named,
  ),
  reads(String.raw`(?:half )?(?:an?|\p{L}+|\d+)\s+(?:hours?|minutes?|mins?)\s+ago`, onDay),
  reads("the day before yesterday|vorgestern", (_, today) => today.subtract({ days: 2 })),
  reads("the day after tomorrow|übermorgen", (_, today) => today.add({ days: 2 })),
  reads(String.raw`(?<count>\p{L}+|\d)\s+days?\s+ago|vor\s+(?<wie>\p{L}+|\d)\s+Tag(?:en)?`, ago),
  reads("yesterday|last night|gestern", yesterday),
  reads("tomorrow|(?<!guten )morgen", tomorrow),
  reads("today|tonight|this (?:morning|afternoon|evening)|heute|vorhin|soeben", onDay),
  reads(
    `(?:(?<which>${nearby.join("|")})\\s+)?${weekday}s?(?:\\s+(?<week>next week|nächste Woche))?`,
    onWeekday,
  ),
  reads(String.raw`the\s+(?<day>\d{1,2})(?:st|nd|rd|th)`, inMonth),
  reads(String.raw`just(?=\s+\p{L}+)|(?:gerade|eben)(?:\s+erst)?`, onDay),
];

function reads(source: string, reading: Reading): readonly [RegExp, Reading] {
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu"), reading];
}

/**
 * Finds the day that a sentence names. A weekday without more is the one before or after today, as `isAhead` says; undefined where
 * the sentence tells neither, and then a weekday without more is the last one. A date of no year is the nearest.
 */
export function saidDay(
  text: string,
  today: Temporal.PlainDate,
  { isAhead, isMonthFirst }: { isAhead: boolean | undefined; isMonthFirst: boolean },
): SaidDay | undefined {
  for (const [pattern, reading] of readings) {
    const found = pattern.exec(text);
    if (!found) continue;
    const said: Said = { ...found.groups, ...(isMonthFirst ? { monthFirst: "yes" } : {}) };
    const on = reading(said, today, isAhead);
    if (on) return { on, at: found.index, to: found.index + found[0].length };
  }
  return undefined;
}

function numbered({ year, mm, day }: Said, today: Temporal.PlainDate) {
  return dateOf({ year, month: Number(mm), day: Number(day) }, today);
}

/** 12/07 is the seventh of December where people write months first, and cannot be a day where it is no month. */
function slashed({ first, second, year, monthFirst }: Said, today: Temporal.PlainDate) {
  const [a, b] = [Number(first), Number(second)];
  const isFirst = b > 12 || (monthFirst === "yes" && a <= 12);
  return dateOf({ year, month: isFirst ? a : b, day: isFirst ? b : a }, today);
}

function named({ month: name = "", day, year }: Said, today: Temporal.PlainDate) {
  const index = months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "i").test(name));
  return dateOf({ year, month: index + 1, day: Number(day) }, today);
}

function dateOf(
  { year, month: monthOf, day }: { year: string | undefined; month: number; day: number },
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (monthOf < 1 || monthOf > 12 || day < 1 || day > 31) return undefined;
  const inYear = (of: number) => Temporal.PlainDate.from({ year: of, month: monthOf, day });
  if (year) return inYear(Number(year));
  const all = [today.year - 1, today.year, today.year + 1].map(inYear);
  const distance = (date: Temporal.PlainDate) => Math.abs(today.until(date).days);
  return all.toSorted((a, b) => distance(a) - distance(b))[0];
}

function sideOf(date: Temporal.PlainDate, today: Temporal.PlainDate, isAhead: boolean): boolean {
  const side = Temporal.PlainDate.compare(date, today);
  return side === 0 || side > 0 === isAhead;
}

function ago({ count, wie }: Said, today: Temporal.PlainDate) {
  const days = counts[(count ?? wie ?? "").toLowerCase()] ?? Number(count ?? wie);
  return Number.isInteger(days) ? today.subtract({ days }) : undefined;
}

/** The next Friday is the one of the week that comes: on a Wednesday not the day after tomorrow, which is this Friday. */
function onWeekday(
  { weekday: name = "", which, week }: Said,
  today: Temporal.PlainDate,
  isAhead?: boolean,
) {
  const day = weekdays.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "i").test(name)) + 1;
  const until = (day - today.dayOfWeek + 7) % 7;
  if (week) return today.add({ days: 8 - today.dayOfWeek + day - 1 });
  if (which && /^(?:last|past|letzt|vergangen)/i.test(which))
    return today.subtract({ days: 7 - until });
  if (which && /^(?:next|nächst)/i.test(which))
    return today.add({ days: day > today.dayOfWeek ? until + 7 : until || 7 });
  if (which || isAhead) return today.add({ days: until === 0 && !which ? 7 : until });
  return today.subtract({ days: (7 - until) % 7 });
}

function inMonth({ day }: Said, today: Temporal.PlainDate, isAhead?: boolean) {
  const all = [-1, 0, 1].map((months) => today.with({ day: 1 }).add({ months }));
  const days = all.flatMap((first) => {
    const wanted = Number(day);
    return wanted >= 1 && wanted <= first.daysInMonth ? [first.with({ day: wanted })] : [];
  });
  const ahead = isAhead ?? false;
  const fitting = days.filter((date) => sideOf(date, today, ahead));
  return ahead ? fitting[0] : fitting.at(-1);
}
