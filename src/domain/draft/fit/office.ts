import { withIndefinite } from "../notes/phrase.ts";
import { uncapital } from "./fact.ts";

/** A trade and its time, the time first: "six years as an HR generalist". */
export function asOffice(part: string): string {
  for (const shape of offices) {
    const [, office, span = "", rest = ""] = shape.exec(part) ?? [];
    if (office) return `${span} as ${withArticleBefore(office)}${rest}`;
  }
  return part.replace(placeFirst, "$2 $1");
}

const time =
  "((?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|winters|summers))";
const trade =
  "(?:(?!for\\b)\\p{Ll}+(?:er|or|ist|ant|ian)|clerk|nurse|cook|chef|guide|head|analyst|pilot|lead|coach)";

/** "senior nurse on a renal ward, 6 years" · "school librarian 3 years in Regina" · "PM for returns at Orme 4 years" */
const offices = [
  new RegExp(`^(?:an? )?((?:\\p{L}+ )?${trade}\\b[^,]*), ${time}$`, "iu"),
  new RegExp(
    `^(?!(?:after|over|under|for|I)\\b)(?:an? )?((?:[\\p{L}-]+ ){0,3}${trade})(?: for)? ${time}\\b(.*)$`,
    "u",
  ),
  new RegExp(`^((?:PM|CTO|CFO|COO|SRE|QA|BA|SDR|AE|TA|RA|PA|EA)\\b[^,]*?),? ${time}$`, "u"),
];

/** "on call for payments, two years" */
const placeFirst = new RegExp(`^((?:on|in|at|with|behind) .+), ${time}$`);

export function withArticleBefore(office: string): string {
  const isSpelled = /^\p{Lu}{2,}\b/u.test(office);
  if (!isSpelled) return withIndefinite(uncapital(office));
  return `${/^[AEFHILMNORSX]/.test(office) ? "an" : "a"} ${office}`;
}
