import type { Choice, OuterDays } from "./choose.ts";
import type { PlainWords } from "./plain/plain-words.ts";
import { months, weekdays, type Place } from "./spans/span.ts";

/** Why the words mean these days, in a sentence that quotes them. */
export function explain(
  words: string,
  reading: { choice: Choice; days: OuterDays; plain: PlainWords; place: Place },
): string {
  const { choice, days, plain, place } = reading;
  if (choice.kind === "vague") return `“${words}” promises an answer and names no day.`;
  if (choice.senses.length === 0) return `“${words}” states no day.`;
  if (choice.kind === "none") return `“${words}” does not say when an answer comes.`;
  if (!days.by) return notBefore(reading);
  const { span } = choice.last!;
  const counted = span.counted ? ` ${span.counted}${without(days.by, place)}` : "";
  const said = `“${plain.saidAt(span.at, span.to)}”, said on ${shown(place.today)},${counted}`;
  return `${said} means ${shown(days.by)} at the latest${whose(choice)}.`;
}

function whose({ kind }: Choice): string {
  return kind === "candidate-deadline" ? ", for the candidate's answer" : "";
}

function notBefore({
  choice,
  days,
  plain,
}: {
  choice: Choice;
  days: OuterDays;
  plain: PlainWords;
}): string {
  const { span } = choice.senses.at(-1)!;
  const quoted = plain.saidAt(span.at, span.to);
  return `“${quoted}” only says that no answer comes before ${shown(days.from!)}.`;
}

/** The holidays that were skipped in counting, by name. */
function without(by: Temporal.PlainDate, { today, calendar }: Place): string {
  const skipped = [...calendar.holidays].filter(
    ([date]) => date > today.toString() && date <= by.toString(),
  );
  const names = [...new Set(skipped.map(([, name]) => name))];
  return names.length > 0 ? ` without ${names.join(" and ")}` : "";
}

function shown(day: Temporal.PlainDate): string {
  const [weekday, month] = [nameIn(weekdays, day.dayOfWeek), nameIn(months, day.month)];
  return `${weekday}, ${day.day} ${month} ${day.year}`;
}

function nameIn(names: string, count: number): string {
  const name = names.split("|")[count - 1]!;
  return name[0]!.toUpperCase() + name.slice(1);
}
