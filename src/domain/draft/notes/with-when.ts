import { prepositions } from "./en/words.ts";

/** The "on" and "in" that a note leaves out before its days and years. */
export function withWhen(text: string): string {
  return inYears(onDays(text));
}

/** "drives the soup bus Mondays and Thursdays": on those days. */
function onDays(text: string): string {
  return text.replace(weekdays, (all, before: string, days: string) =>
    prepositions.has(before.toLowerCase()) || notBeforeDay.test(before)
      ? all
      : `${before} on ${days}`,
  );
}

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)days";
const weekdays = new RegExp(
  `(\\p{L}+) (${day}(?:(?:,| and|, and| or| &) ${day})*)(?=$|[,.;]| (?:at|from|before|after|in|with)\\b)`,
  "giu",
);
const notBeforeDay =
  /^(?:and|or|but|most|all|some|many|few|these|those|the|his|her|their|our|no|both|only|is|are|two|three|four|five|six|every|other|spends?|spent|takes?|took|keeps?|has|gets?|like|love|loves|likes|hate|hates|quiet|busy|mad|casual|open|late|early|summer|winter)$/i;

const months =
  /\b(arrives?|arrived|opens?|opened|starts?|started|ends?|ended|closes?|closed|launch(?:es|ed)?|due|begins?|began|ready|moves?|moved|comes?|came|finish(?:es|ed)?|goes live|live|coming|arriving|opening|starting|moving) (january|february|march|april|may|june|july|august|september|october|november|december)(?=$|[,.;!)])/gi;

/** "opens 2028", "arrives march": in that year or month. */
function inYears(text: string): string {
  return text
    .replace(
      months,
      (_, verb: string, month: string) =>
        `${verb} in ${month[0]!.toUpperCase()}${month.slice(1).toLowerCase()}`,
    )
    .replace(
      /\b(opens?|opened|starts?|started|ends?|ended|closes?|closed|launch(?:es|ed)?|due|finished|built|begins?|began|founded|ready|moves?|moved) (?=(?:19|20)\d\d(?:$|[,.;]))/gi,
      "$1 in ",
    );
}
