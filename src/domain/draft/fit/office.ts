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

/** Trades by the end of their name, and those whose name has none of these ends. */
const ended =
  "(?!(?:for|over|after|under|summer|winter|number|water|paper|order)\\b)\\p{L}[\\p{Ll}-]*(?:er|or|ist|ant|ian|man|woman|wright|smith)";
const named =
  "architect|clerk|nurse|midwife|cook|chef|guide|head|analyst|pilot|lead|coach|intern|trainee|apprentice|warden|mate|captain|steward|secretary|physio|deputy|sergeant|mechanic|medic|paramedic|agent|rep|hand|scientist|attendant|boss|chair|curator|carer|barista|registrar|postdoc|lifeguard|guard|porter|host|hostess|bosun|sous-chef|au pair";
const trade = `(?:${ended}|${named})`;

/** "chef de partie", "head of year", "director of a choir" */
const ofWhat = "(?: (?:de|of)(?: (?:a|an|the))? [\\p{L}-]+(?: [\\p{Ll}-]+)?)?";

/** A trade with up to three words before it that say which: "senior project architect". */
export const tradeName = `(?:[\\p{L}\\p{N}&'-]+ ){0,3}?${trade}${ofWhat}`;

const time =
  "((?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|winters|summers|seasons))";

/** "senior nurse on a renal ward, 6 years" · "school librarian 3 years in Regina" · "PM for returns at Orme 4 years" · "6 years police dispatcher in Ghent" */
const offices = [
  new RegExp(
    `^(?:an? )?(${tradeName}(?: (?:on|in|at|for|with|of) [^,]*?)?),?(?: for)? ${time}(?=,|$)(.*)$`,
    "iu",
  ),
  new RegExp(
    `^(?!(?:after|over|under|for|I)\\b)(?:an? )?(${tradeName})(?: for)? ${time}\\b(.*)$`,
    "u",
  ),
  new RegExp(`^((?:PM|CTO|CFO|COO|SRE|QA|BA|SDR|AE|TA|RA|PA|EA)\\b[^,]*?),? ${time}$`, "u"),
];

/** "on call for payments, two years" */
const placeFirst = new RegExp(`^((?:on|in|at|with|behind) .+), ${time}$`);

/** "clerk for Judge Abara since 2024", "tour manager of a chamber orchestra, since 2020": an office that is still held. */
const held = new RegExp(
  `^(?:been )?(?:an? )?(${tradeName})((?: (?:for|at|with|in|on|of) [^,]+?)?),? (since (?:\\d{4}|\\p{Lu}\\p{Ll}+ \\d{4}|last \\p{Ll}+)|for (?:\\d+|\\p{Ll}+) years now)\\b`,
  "u",
);

export function heldOffice(part: string): string | undefined {
  const [, office, where = "", since = ""] = held.exec(uncapital(part)) ?? [];
  return office && `I have been ${withArticleBefore(office)}${where} ${since}`;
}

const startsWithTrade = new RegExp(`^(${tradeName})(?= (?:in|at|on|for|with|of) |,|$)`, "u");

/** "six years police dispatcher in Ghent" lacks its "as a". */
export function asTrade(rest: string): string | undefined {
  const [office] = startsWithTrade.exec(rest) ?? [];
  return office && `as ${withArticleBefore(office)}${rest.slice(office.length)}`;
}

export function withArticleBefore(office: string): string {
  // Of these there is one: "I have been head of year".
  if (
    /^(?:head|director|captain|chair|secretary|deputy head|chef de) .*\b(?:of|de)\b|^head\b/.test(
      office,
    )
  )
    return office;
  const isSpelled = /^\p{Lu}{2,}\b/u.test(office);
  if (!isSpelled) return withIndefinite(uncapital(office));
  return `${/^[AEFHILMNORSX]/.test(office) ? "an" : "a"} ${office}`;
}
