import { verbOf } from "../notes/verbs.ts";
import { tradeName, withArticleBefore } from "./office.ts";

/** The words that a line leaves out where those beside them say it already. */
export function withLeftOut(text: string): string {
  return text
    .replace(
      sinceFirst,
      (_, start: string, when: string, where: string) =>
        `${start}I have worked ${where} since ${when}`,
    )
    .replace(lastYears, "$1I have worked $3 for the last $2")
    .replace(officeBehind, "$1$3 since $2")
    .replace(
      rise,
      (_, start: string, from: string, to: string) => `${start}from ${from.toLowerCase()} to ${to}`,
    )
    .replace(sameUnit, "$1 $2$3, then $4 $2 ")
    .replace(workFirst, (all, start: string, work: string, long: string) =>
      isWork(work) ? `${start}${long} of ${work} ` : all,
    )
    .replace(ofThem, "$1I $5 $4 of my $2 $3 ")
    .replace(wasFor, "$1")
    .replace(placeBefore, "$1$2, ")
    .replace(
      inPlace,
      (_, start: string, where: string) =>
        `${start}${where.replace(/^./u, (letter) => letter.toLowerCase())} I `,
    )
    .replace(didIt, ", ")
    .replace(lastFigure, (_, before: string, last: string) => `${before}${words[Number(last)]}`)
    .replace(nowFor, "I have been $2 for $1")
    .replace(barePeriod, " for $1")
    .replace(aloneFor, "$1 for $2")
    .replace(
      tradeFor,
      (_, start: string, office: string, long: string) =>
        `${start}${long} as ${withArticleBefore(office.toLowerCase())}`,
    )
    .replace(
      classes,
      (_, long: string, of: string, one: string, other = "") =>
        `${long} with ${other ? `${of}s ${one} and ${digit(other)}` : `${of} ${one}`}`,
    )
    .replace(
      pairOfLabels,
      (_, start: string, one: string, to: string, other: string) =>
        `${start} ${digit(one)} ${to} ${digit(other)}`,
    )
    .replace(deedFor, (all, deed: string, long: string) =>
      verbOf(deed.split(" ")[0]!.toLowerCase())?.forms.has("past") ? `${deed} for ${long}` : all,
    );
}

const number =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)";
const unit = "(?:years|months|winters|summers|seasons|terms)";

/** When something began that still goes on. */
export const beginning =
  "(?:(?:early |late |about )?\\d{4}|(?:last )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas)(?: \\d{4})?|(?:last |the )?(?:spring|summer|autumn|fall|winter|year|start|merger|opening)|school|university|college|uni|childhood|I (?:was|left|came|moved|joined|started|finished) [^,.;]+)";

/** "since 2022 in payroll at Marlow Foods" */
const sinceFirst = new RegExp(
  `(^|[.;] )since (${beginning}) ((?:in|at|on|with|for) [^,.;]+)`,
  "giu",
);

/** "last four years on the helpdesk of a hospital" */
const lastYears = new RegExp(
  `(^|[.;] )(?:for |over |in )?(?:the )?last (${number} ${unit}) ((?:at|on|in|with|as) [^,.;]+)`,
  "giu",
);

/** "since 2019 night porter at the Grand" */
const officeBehind = new RegExp(
  `(^|[.;] )since (${beginning}),? ((?:an? )?${tradeName}(?: (?:at|in|on|for|with|of) [^,.;]+)?)(?=$|[,.;])`,
  "giu",
);

/** "five years on trams in Zagreb, then two as fleet planner" */
const sameUnit = new RegExp(
  `\\b(${number}) (${unit})\\b([^.;]*?),? (?:and )?then (${number}) (?=(?:as|at|in|on|with) )`,
  "giu",
);

/** "90 dives, half of them I did alone" */
const ofThem =
  /(^|[.;] )(\d[\d,]*|\p{Ll}+) (\p{Ll}+s), (half|most|all|some|many|both) of (?:them|which) I (\p{Ll}+) /giu;

/** "I was three years dispatcher at the Grand" */
const wasFor = new RegExp(`\\bI was (${number} years )(?=(?:an? )?${tradeName}\\b)`, "gu");

/** "three years in Cork: bound 600 registers": the place is that of what was done. */
const placeBefore = new RegExp(
  `(^|[.;] )(${number} ${unit} (?:in|at|on|with) [^:,;.]+): (?:I )?(?=\\p{Ll}+(?:ed|t|d|ew|an|ote|an|ook|ade|uilt)\\b)`,
  "giu",
);

/** "in Malawi: looked after twenty wells" */
const inPlace =
  /(^|[.;] )((?:in|at) (?:the )?\p{Lu}[^:,;.]*): (?:I )?(?=\p{Ll}+ed |set |led |ran |built |made |wrote )/giu;

/** "closed the books in four days. Did it with one shared list" */
const didIt =
  /[.;] (?:I )?did (?:it|this|that|so|all (?:of )?(?:it|this|that)) (?=(?:all )?(?:with|by|without|alone|on my own|using)\b)/giu;

/** "four days instead of 9": whose noun is understood. */
const lastFigure =
  /(\b(?:one|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}+ (?:instead of|rather than|down from|up from) )([1-9]|10)(?=$|[,.;])/giu;
const words = "zero one two three four five six seven eight nine ten".split(" ");

/** "now six years head gardener at Dunmore" */
const nowFor = new RegExp(
  `\\bnow (${number} years) (?:as )?((?:an? )?${tradeName}(?: (?:at|in|on|for|with|of) [^,.;]+)?)(?=$|[,.;])`,
  "giu",
);

/** "drove the night bus in Tallinn three winters" */
const barePeriod = new RegExp(
  `(?<=\\b(?:at|in|on) (?:the |an? )?\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*)?)(?<!\\b(?:for|in|the|last|first|these|over|about|every|after|under|than|within|by|of|to|at|on|and|another)) (${number} (?:years|winters|summers|seasons))(?=$|[,.;])`,
  "gu",
);

/** "drove a van three years" */
const deedFor = new RegExp(
  `(?<=^|[.;,] |\\b(?:that|then|also|later) )(\\p{L}+ (?:the|an?|my|our|\\d+) [^,.;]*?)(?<!\\b(?:for|in|the|last|first|these|over|about|every|after|under|than|within|by|of|to|at|on|and|another|further)) (${number} (?:years|winters|summers|seasons))(?=$|[,.;])`,
  "giu",
);

/** "data entry three years at a blood bank" */
const workFirst = new RegExp(
  `(^|[.;] )(\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*){0,2}) (${number} years) (?=(?:at|in|with|on) )`,
  "gu",
);

function isWork(work: string): boolean {
  const [first = ""] = work.split(" ");
  return (
    !verbOf(first)?.forms.has("past") &&
    !/^(?:been|was|am|have|i|my|the|an?|for|over|about|after|last|first|in|at|on|with|since|now|then)$/.test(
      first,
    ) &&
    !endsWithTrade.test(work)
  );
}

const endsWithTrade = new RegExp(`(?:^| )${tradeName}$`, "u");

/** "volunteered three years at a union" */
const aloneFor = new RegExp(
  `\\b(volunteered|worked|taught|sailed|trained|coached|interned|clerked|nursed|farmed|cooked|lived|studied) (${number} (?:years|months|winters|summers|seasons))\\b`,
  "giu",
);

/** "carpenter, twelve years" */
const tradeFor = new RegExp(
  `(^|[.;] )(\\p{Ll}+), (${number} years)(?=[,.;]|$)(?<=(?:^|[.;] )${tradeName}, .*)`,
  "giu",
);

/** "eight years year 3 and four" */
const classes = new RegExp(
  `\\b(${number} years) (?:of )?(year|grade|class)s? (\\d+)(?: (?:and|&|\\+) (\\d+|\\p{Ll}+(?= (?:in|at)\\b|$|[,.;])))?`,
  "giu",
);

/** "years three and 4": both are names. */
const pairOfLabels =
  /\b(with (?:years|grades|classes)) (\d+|one|two|three|four|five|six|seven|eight|nine|ten) (and|to) (\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/giu;

function digit(word: string): string {
  const at = words.indexOf(word.toLowerCase());
  return at < 0 ? word : String(at);
}

/** "kitchen porter to sous chef at the Wharf" */
const rise = new RegExp(`(^|[.;] )(${tradeName}) to (${tradeName})(?= (?:at|in|within) )`, "giu");
