import { withIndefinite } from "../notes/phrase.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { isCommonNoun, verbOf } from "../notes/verbs.ts";

/** "at KU Ness... sorry TU Ness": what is taken back is not told. */
export function asCorrected(fit: string): string {
  return fit.replace(takenBack, "$2");
}

const name = "(?:\\p{Lu}[\\p{L}'&-]*|\\d[\\d.,]*)(?: (?:\\p{Lu}[\\p{L}'&-]*))*";
const takenBack = new RegExp(
  `(${name})(?:\\s*(?:\\.{2,}|…|,|-|–))?\\s+(?:oh )?(?:sorry|scratch that|i mean|I mean|correction|no wait|or rather)[,:]? (${name})`,
  "gu",
);

/** Papers whose letters are spelled, and what their short names stand for; "under 14s". */
export function withPapers(text: string): string {
  return text
    .replace(
      /\b(?:hgv|lgv|emt|cpr|nvq|hnd|iosh|nebosh|prince2|cscs|sia|rya|stcw|padi|tefl|celta|acca|cima|cfa|rn|hca)\b/gi,
      (name) => name.toUpperCase(),
    )
    .replace(
      /\b(class|category|level|tier|grade|terminal|platform|gate|ward|phase|stage|version|block|unit|line|year) (one|two|three|four|five|six|seven|eight)\b(?! of)/gi,
      (_, of: string, count: string) => `${of} ${counts.indexOf(count)}`,
    )
    .replace(/\bself (taught|employed|made|trained|published)\b/gi, "self-$1")
    .replace(
      /^(\p{Ll}+) (managed|directed|edited|hosted|taught|led) (?=(?:the|an?|\d+|two|three|four|five|six|seven|eight|nine|ten) )(?<=\b(?:stage|co|project|guest|copy|case|line) \p{Ll}+ )/u,
      "$1-$2 ",
    )
    .replace(
      /^(\d+|an?|\p{Ll}+) (week|month|year)s?[’']? (internship|placement|secondment|traineeship|exchange|fellowship|apprenticeship|residency|stint|course)\b/iu,
      (_, many: string, unit: string, what: string) =>
        `${/^(?:an?|one)$/i.test(many) ? "a one" : many === "eight" ? "an eight" : `a ${many.toLowerCase()}`}-${unit} ${what}`,
    )
    .replace(
      /(^|[,.;] )(\p{Ll}+) (\p{Ll}+ed) (?=(?:the|an?|my|our|all|every|over|about|\d+|two|three|four|five|six|seven|eight|nine|ten)\b)/giu,
      (all, start: string, first: string, done: string) =>
        isCommonNoun(first.toLowerCase()) && !verbOf(first.toLowerCase())?.forms.has("past")
          ? `${start}${first}-${done} `
          : all,
    )
    .replace(/\by(\d{1,2})(?:,? and |, ?| ?[+&] ?)y(\d{1,2})\b/g, "years $1 and $2")
    .replace(/\by(\d{1,2})\b/g, "year $1")
    .replace(/\bcert\b(?!\.)/g, "certificate")
    .replace(/\bProf\. (?=\p{Lu})/gu, "Professor ")
    .replace(
      /\bto ((?:\d+|\p{Ll}+) (?:days|hours|minutes|weeks|months|euros|pounds|dollars)) (?=median\b|average\b|mean\b)(\p{Ll}+)/gu,
      (_, time: string, kind: string) => `to ${withIndefinite(kind)} of ${time}`,
    );
}

const counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** Verbs and times as a sentence has them: "taken minutes", "presently teaching", "+18 %", "two winters in a row". */
export function inSpokenTense(text: string): string {
  return text
    .replace(
      /\b((?:\d+|\p{L}+) (years|months|winters|summers|seasons)\b[^.;]*[.;] )(?:(?:in )?the |in )?last (two|three|four|five|six|few|\d+) (?=I |we )/iu,
      "$1in the last $3 $2 ",
    )
    .replace(
      /[.;] (?=no \p{Ll}[^,.;]* in (?:\d+|\p{Ll}+) (?:years|months|winters|summers|seasons)\b)/giu,
      ", ",
    )
    .replace(/ in the (?:last|first) \p{L}+ of (?:them|those)(?=$|[.,;])/giu, " there")
    .replace(
      /^(?:over |in )?the last ((?:\d+|\p{Ll}+) (?:years|months)) (?=I )/iu,
      "for the last $1 ",
    )
    .replace(/(?<=\p{L} )((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\b/gu, ", from $1 to $2")
    .replace(
      /(?<=\b(\p{L}+)) (?:that |which )?they(?: all)? still use(?: it| them| today| now)?(?=$|[.,;])/giu,
      (_, thing: string) => ` that ${isPluralNoun(thing) ? "are" : "is"} still in use`,
    )
    .replace(/^am (?=\p{L}+ing )/iu, "I am ")
    .replace(/\b(years|months)['’]? (?=(?:experience|practice|service) )/g, "$1 of ")
    .replace(/\bI'm\b/g, "I am")
    .replace(/\bI've\b/g, "I have")
    .replace(
      /\b(phase|stage|grade|type|level) (I{1,3})\b/gi,
      (_, of: string, count: string) => `${of} ${count.length}`,
    )
    .replace(
      /(?<!\bfor) ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|winters|summers|seasons) (?:in a row|running))(?=$|[.,;])/g,
      " for $1",
    )
    .replace(
      /(?<!\b(?:in|with|using|and) )\bIllustrator(?= (?:since|for|at|of|in)\b|,|$)/g,
      "illustrator",
    )
    .replace(
      /^((?:taken|done|written|seen|driven|given|grown|known|shown|spoken|worn|drawn|flown|sung|swum|begun|chosen|eaten|fallen|hidden|ridden|risen|shaken|stolen|thrown|woken) )/i,
      (first) => `I have ${first.toLowerCase()}`,
    )
    .replace(/\b(\p{Ll}+) \+(\d[\d.,]*(?: per ?cent|k)?)/gu, "$1 up by $2")
    .replace(/\bunder (\d\d?)s\b/gi, "under-$1s")
    .replace(
      /(^|[.;,] )(?:presently|currently|at present|right now|now) (\p{L}+ing )([^.;]*)/giu,
      (_, start: string, doing: string, rest: string) =>
        `${start}I ${/\b(?:since|for) (?:\d|\p{Ll}+ (?:years|months))/u.test(rest) ? "have been" : "am"} ${doing.toLowerCase()}${rest}`,
    )
    .replace(/(?<!\b(?:have|has|had|'s) )\bgone (?=up|down)/g, "went ")
    .replace(/\bincreased from (?=\d)/g, "went up from ");
}
