import { addWorkingDays } from "#domain/plan/working-calendar.ts";
import { words, type Form, type Groups, type Place, type Reading } from "./span.ts";

const number = "(?:\\d+|a|within|couple|few|several|half a|half)";
const anyUnit = "(?:hours?|days?|workdays?|weeks?|months?|years?)";
const unit = "(?<unit>hour|day|workday|week|month|year)s?";
const between = "(?:(?:-|to|or|,|maybe|and) )+";

/** So many hours, days, weeks or months. */
export const countForms: readonly Form[] = [
  [words("(?:within|next|coming) (?:next |coming )?(?<unit>hour|day|week|month)s"), few],
  [words(`(?<count>\\d+)[.,](?<tenths>\\d) ${unit}`), fraction],
  [words(`(?:(?<count>${number}) )?${unit} and (?:a )?half`), fraction],
  [words(`(?<count>\\d+) and (?:a )?half ${unit}`), fraction],
  [
    words(
      `(?<about>about )?(?:(?<least>${number}) (?:(?<leastUnit>${anyUnit}) )?${between})?(?<about2>about )?(?<count>${number})(?! - (?:month|year)(?![^ ]))(?: [-,])? (?:more )?${unit}(?: (?<orso>orso|about)| or (?<most>\\d+)(?! ${anyUnit})| ,? ?maybe (?<most2>\\d+)(?: ${anyUnit})?| , (?<most2>\\d+)(?= ?(?:$|[.,])))?(?: later)?`,
    ),
    counted,
  ],
];

/** One and a half weeks are ten or eleven days. */
function fraction(groups: Groups, place: Place): Reading | undefined {
  const { count = "a", tenths, unit: name } = groups;
  const many = amount(count) + (tenths ? Number(tenths) / 10 : 0.5);
  const days = Math.ceil(many * ({ week: 7, month: 30, year: 365 }[name!] ?? 1));
  return {
    first: place.today,
    last: place.today.add({ days }),
    sure: "medium",
    from: (today) => fraction(groups, { ...place, today }),
  };
}

function few({ unit: name }: Groups, place: Place): Reading | undefined {
  return name === "hour"
    ? { first: place.today, last: place.today, sure: "medium" }
    : counted({ count: "few", unit: name }, place);
}

function counted(groups: Groups, place: Place): Reading | undefined {
  const { least, leastUnit, count = "a", most, most2, about, about2, orso, unit: name } = groups;
  const isSame = !leastUnit || leastUnit.startsWith(name!);
  const all = [(isSame && least) || "0", count, most ?? "0", most2 ?? "0"];
  const many = Math.max(...all.map(amount));
  if (many > 1000 || (name === "year" && many > 1)) return undefined;
  const vague = all.some((each) => each === "few" || each === "several") || orso;
  const loose = least || most || most2 || about || about2 || count === "couple";
  const { first, last, counted: what } = after(many, name!, { vague: Boolean(vague), place });
  return {
    first,
    last,
    sure: vague ? "low" : loose || name === "month" ? "medium" : "high",
    from: (today) => counted(groups, { ...place, today }),
    ...(what && { counted: what }),
  };
}

function amount(text: string): number {
  return (
    { a: 1, within: 1, couple: 2, few: 3, several: 5, half: 0.5, "half a": 0.5 }[text] ??
    Number(text)
  );
}

function after(
  many: number,
  unit: string,
  { vague, place: { today, at, calendar } }: { vague: boolean; place: Place },
): { first: Temporal.PlainDate; last: Temporal.PlainDate; counted?: string } {
  if (unit === "workday" || (unit === "day" && vague))
    return {
      first: today,
      last: addWorkingDays(today, many, calendar),
      counted: `counting ${many} working days`,
    };
  if (unit === "hour") {
    const from = at.with({ year: today.year, month: today.month, day: today.day });
    return { first: today, last: from.add({ hours: many }).toPlainDate() };
  }
  if (many < 1) return { first: today, last: today.add({ days: unit === "week" ? 4 : 15 }) };
  return { first: today, last: today.add({ [`${unit}s`]: many }) };
}
