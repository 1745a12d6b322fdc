// How many of the corpus's phrases about "when" are read within the acceptable days; prints those that are not.
import { loadCalendar } from "#calendar/holidays.ts";
import { when } from "#domain/timeline/when.ts";
import { bytesOf, readCorpus } from "./corpus.ts";

const countries: Record<string, string> = {
  London: "GB",
  Berlin: "DE",
  Paris: "FR",
  Madrid: "ES",
  Rome: "IT",
  Amsterdam: "NL",
  New_York: "US",
};
const items = readCorpus("timelines");
if (!items) console.log("The corpus is absent; nothing was measured.");
const sum = { within: 0, earliest: 0, withEarliest: 0, confidentWrong: 0 };
for (const item of items ?? []) {
  const { said_at, zone, acceptable_latest, latest_date, earliest_date, ambiguous } = item.label;
  const from = Temporal.Instant.from(said_at).toZonedDateTimeISO(zone);
  const country = countries[zone.split("/").at(-1)];
  const words = new TextDecoder().decode(bytesOf(item)).trim();
  const read = when(words, {
    from,
    calendar: loadCalendar(country, country === "GB" ? "ENG" : undefined),
  });
  const [first, last] = acceptable_latest ?? [];
  const right =
    read.answerBy === null
      ? latest_date === null
      : first !== undefined && first <= read.answerBy && read.answerBy <= last;
  if (right) sum.within++;
  else
    console.log(
      `${item.id} “${words}” ${said_at.slice(0, 10)}: ${read.answerBy} (${read.confidence}, ${read.kind}) instead of ${acceptable_latest}${ambiguous ? ", ambiguous" : ""}`,
    );
  if (!right && ambiguous && read.confidence === "high") sum.confidentWrong++;
  if (!earliest_date) continue;
  sum.withEarliest++;
  if (read.earliest === earliest_date) sum.earliest++;
  else console.log(`${item.id} “${words}”: earliest ${read.earliest} instead of ${earliest_date}`);
}
const share = ((100 * sum.within) / (items?.length || 1)).toFixed(1);
console.log(
  `${sum.within} of ${items?.length} (${share} %) within the acceptable days; earliest right ${sum.earliest} of ${sum.withEarliest}; confident and wrong where ambiguous ${sum.confidentWrong}`,
);
