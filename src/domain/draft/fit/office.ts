import { withIndefinite } from "../notes/phrase.ts";
import { verbOf } from "../notes/verbs.ts";
import { uncapital } from "./fact.ts";

/** A trade and its time, the time first: "six years as an HR generalist". */
export function asOffice(part: string): string {
  for (const shape of offices) {
    const [, office, span = "", rest = ""] = shape.exec(part) ?? [];
    if (office && isTrade(office)) return `${span} as ${withArticleBefore(office)}${rest}`;
  }
  return part.replace(placeFirst, "$2 $1");
}

/** Trades by the end of their name, and those whose name has none of these ends. */
const ended =
  "(?!(?:for|over|after|under|summer|winter|number|water|paper|order)\\b)\\p{L}[\\p{Ll}-]*(?:er|or|ist|ant|ian|man|woman|wright|smith|eur|stress)";
const named =
  "tech|deckhand|farmhand|stagehand|stockman|(?:cabin|ground|flight|bar|waiting|kitchen|floor|security|ward) (?:crew|staff)|front of house|back of house|lookout|scout|chief|postie|associate|fellow|principal|temp|junior|senior|constable|representative|exec(?:utive)?|expert|professional|vet|GP|surgeon|concierge|sommelier|commis|nanny|maid|butler|groom|jockey|judge|counsel|paralegal|notary|aide|delegate|student|resident|superintendent|correspondent|president|trustee|employee|referee|cadet|dispatch clerk|governess|waitress|stewardess|seamstress|florist|baker|mentor|architect|clerk|nurse|midwife|cook|chef|guide|head|analyst|pilot|lead|coach|intern|trainee|apprentice|warden|mate|captain|steward|secretary|physio|deputy|sergeant|mechanic|medic|paramedic|agent|rep|hand|scientist|attendant|boss|chair|curator|carer|barista|registrar|postdoc|lifeguard|guard|porter|host|hostess|bosun|sous-chef|au pair";
const trade = `(?:${ended}|${named})`;
/** What does not stand before a trade to say which. */
const small = "(?:for|at|in|of|on|with|to|from|and|by|the|as|under|over|then|was|am|been)";

/** "chef de partie", "head of year", "director of a choir" */
const ofWhat = "(?: (?:de|of)(?: (?:a|an|the))? [\\p{L}-]+(?: [\\p{Ll}-]+)?)?";

/** A trade with up to three words before it that say which: "senior project architect". */
export const tradeName = `(?:(?!${small} )[\\p{L}\\p{N}&'-]+ ){0,3}?${trade}${ofWhat}`;

/** Who are many: "seven years as cabin crew". */
const crew = /\b(?:crew|staff)$|\b(?:front|back) of house\b/;

const time =
  "((?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|winters|summers|seasons))";

/** "senior nurse on a renal ward, 6 years" · "school librarian 3 years in Regina" · "PM for returns at Orme 4 years" · "6 years police dispatcher in Ghent" */
const offices = [
  new RegExp(
    `^(?:an? )?(${tradeName}(?: (?:on|in|at|for|with|of|to|under) [^,]*?)?),?(?: for)? ${time}(?=,|$)(.*)$`,
    "iu",
  ),
  new RegExp(
    `^(?!(?:after|over|under|for|I)\\b)(?:an? )?(${tradeName})(?: for)? ${time}\\b(.*)$`,
    "u",
  ),
  new RegExp(
    `^((?:PM|CTO|CFO|COO|SRE|QA|BA|SDR|AE|TA|RA|PA|EA)\\b[^,]*?),?(?: for)? ${time}$`,
    "u",
  ),
];

/** "on call for payments, two years" */
const placeFirst = new RegExp(`^((?:on|in|at|with|behind) .+), ${time}$`);

/** "clerk for Judge Abara since 2024", "tour manager of a chamber orchestra, since 2020": an office that is still held. */
const held = new RegExp(
  `^(?:been )?(?:an? )?(${tradeName})((?: (?:for|at|with|in|on|of|to|under) [^,]+?)?),? (since (?:\\d{4}|\\p{Lu}\\p{Ll}+ \\d{4}|last \\p{Ll}+|I was [\\p{L}\\d-]+|school|childhood)|for (?:\\d+|\\p{Ll}+) years now)\\b`,
  "u",
);

/** Whether a fact begins here that is an office: with its time, or "at" somewhere. */
export function isOffice(part: string): boolean {
  return (
    heldOffice(part) !== undefined ||
    asOffice(part) !== part ||
    (startsWithTrade.test(part) && / (?:at|for) (?:the )?\p{Lu}/u.test(part))
  );
}

/** "4th year apprentice electrician": what one is in a year of is what one is now. */
export function inYear(part: string): string | undefined {
  const [, nth, rest = ""] =
    /^(\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|final|last)[- ]year (\p{L}.*)$/iu.exec(
      part,
    ) ?? [];
  const [what] = (nth && new RegExp(`^(${tradeName})[^,]*`, "u").exec(rest)) || [];
  if (!nth || !what) return undefined;
  const year = ordinals[Number(nth[0])] ?? nth.toLowerCase();
  return `I am a ${year}-year ${what}`;
}

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth"];

/** "our allotment society's treasurer since 2017" */
export function ownOffice(part: string): string | undefined {
  const [found] = /^(?:our|my|the) [^,]*? since \d{4}$/iu.exec(part) ?? [];
  const [, office] = new RegExp(`(?:['’]s?|s['’]) (${tradeName}) since`, "u").exec(part) ?? [];
  return found && office ? `I have been ${uncapital(part)}` : undefined;
}

/** "night porter at the Grand": when it was, the line does not say. */
export function experienceAs(part: string): string | undefined {
  const [, office, rest = ""] = untimed.exec(atPlace(uncapital(part))) ?? [];
  return office && isTrade(office)
    ? `my experience as ${withArticleBefore(office)}${rest}`
    : undefined;
}

/** "senior consultant Deloitte Mumbai" lacks its "at". */
function atPlace(part: string): string {
  return part.replace(nameless, "$1 at $2");
}

const nameless = new RegExp(
  `^(${tradeName})(?<! ${small}) ((?:\\p{Lu}\\p{Ll}[\\p{L}'&.-]+ ?)+)$`,
  "u",
);

const untimed = new RegExp(
  `^(?:an? )?(${tradeName})((?: (?:at|for|with|on|in|to|under) [^,]+)?)$`,
  "u",
);

const before = / (?:of|on|in|at|for|with|to|under|de) /;

/** "shadowed a district nurse" ends with a trade and is a deed. */
function isTrade(office: string): boolean {
  const [first = ""] = office.split(" ");
  const isDone =
    verbOf(first)?.forms.has("past") &&
    !/^(?:retired|trained|certified|registered|qualified|chartered|licensed|accredited|experienced)$/.test(
      first,
    );
  const words = office.split(before)[0]!.split(" ");
  // "ausbildung zum Tischler": a name behind other words is no trade.
  const isName =
    /^\p{Lu}\p{Ll}/u.test(words.at(-1)!) && words.some((word) => /^\p{Ll}/u.test(word));
  return (
    !isDone &&
    !isName &&
    !/ (?:an?|the|my|our|his|her) /.test(words.join(" ")) &&
    !/^(?:I|we|my|our|the)\b/.test(office)
  );
}

/** "piano tuner by trade" */
export function byTrade(part: string): string | undefined {
  const [, office = "", how] = trained.exec(uncapital(part)) ?? [];
  return how && isTrade(office) ? `I am ${withArticleBefore(office)} ${how}` : undefined;
}

const trained = new RegExp(
  `^(?:I am )?(?:an? )?(${tradeName}) (by (?:trade|training|profession))$`,
  "u",
);

export function heldOffice(part: string): string | undefined {
  const [, office, where = "", since = ""] = held.exec(uncapital(part)) ?? [];
  return office && isTrade(office)
    ? `I have been ${withArticleBefore(office)}${where} ${since}`
    : undefined;
}

const startsWithTrade = new RegExp(
  `^(${tradeName})(?= (?:in|at|on|for|with|of|near|off|outside|around) |,|$)`,
  "u",
);

/** "six years police dispatcher in Ghent" lacks its "as a". */
export function asTrade(rest: string): string | undefined {
  const [office] = startsWithTrade.exec(rest) ?? [];
  return office && `as ${withArticleBefore(office)}${rest.slice(office.length)}`;
}

export function withArticleBefore(office: string): string {
  if (crew.test(office)) return office;
  // Of these there is one: "I have been head of year".
  if (
    /^(?:head|chief|director|captain|chair|secretary|deputy head|chef de) .*\b(?:of|de)\b|^head\b/.test(
      office,
    )
  )
    return office;
  const isSpelled = /^\p{Lu}[\p{Lu}&]+(?=\s|$)/u.test(office);
  if (!isSpelled) return withIndefinite(uncapital(office));
  return `${/^[AEFHILMNORSX]/.test(office) ? "an" : "a"} ${office}`;
}
