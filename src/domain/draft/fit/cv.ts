import { withLeftOut } from "./ellipsis.ts";
import { withArticleBefore } from "./office.ts";
import { inSpokenTense, withPapers } from "./spoken.ts";

/** The few habits of a CV that a sentence does not share. */
export function inWords(text: string): string {
  return withResults(withSigns(withPerfect(inSpokenTense(withLeftOut(withPapers(text))))));
}

/** A label before a sentence, and the learner's "I am since five years". */
function withPerfect(text: string): string {
  return text
    .replace(
      /\s*\(((?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}[\p{Ll} -]*)\)(?=$|[,.;])/gu,
      ", $1",
    )
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^[^:.;]{3,60}: (?=I (?:have )?\p{L}+)/u, "")
    .replace(/\bI am (\p{L}+ing )([^.;]{0,90}?\bsince )/gu, "I have been $1$2")
    .replace(
      /\bI am (?=(?:\d+|\p{L}+) years? (?:by|at|in|with|for) )(\d+|\p{L}+) (years?) (?:by|at|in|with|for) ((?:the )?\p{Lu}[\p{L}'&.-]*(?: \p{Lu}[\p{L}'&.-]*)*)/gu,
      "I have been at $3 for $1 $2",
    )
    .replace(/\b(did|got|passed|have|had|finished|started|done) me (?=\p{Ll})/giu, "$1 my ")
    .replace(
      /\bI (?:am|work) (?:since|for) ((?:\d+|\p{L}+) (?:years?|months?)) (?:an? )?((?:\p{L}+ )?\p{Ll}+)\b/gu,
      (_, span: string, office: string) => `I have been ${withArticleBefore(office)} for ${span}`,
    )
    .replace(/(?<=(?:er|or|ist|ant) |for \S+ (?:years?|months?) )by (?=\p{Lu})/gu, "at ")
    .replace(
      /\bsince (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months)\b)/g,
      "for ",
    );
}

/** A count before it, or years that it belongs to: a further count stands behind a comma alone. */
const counted =
  /: \d[^,;.]*$|(?:^|[.;] )(?:\d+|\p{L}+) (?:years?|winters|summers|seasons) [^.;]*$/u;

/** Dashes and bare commas, in the words that a sentence has for them. */
function withSigns(text: string): string {
  return text
    .replace(/, (?=(?:went|fell|dropped|came down|grew|rose) (?:up |down )?from )/g, ", and it ")
    .replace(
      /\b((?:at|in) (?:an?|the|\p{Lu})[^,;.]*?), (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=$|[,;.])/gu,
      "$1 in $2",
    )
    .replace(/, (?=since \d{4})/g, " ")
    .replace(/(?<=\w)\s+[-–—]\s+(?=\d|about|over|nearly)/g, ": ")
    .replace(/(?<=\w)\s+[-–—]\s+/g, ", ")
    .replace(/, (?=\d+\+? \p{Ll}[\p{Ll} ]+s$)/gu, (_, at: number, all: string) =>
      counted.test(all.slice(0, at)) ? ", " : / with /.test(all.slice(0, at)) ? ": " : ", with ",
    )
    .replace(/\b(\d)(\d{3})\b(?= \p{Ll})/gu, (all, first: string, rest: string) =>
      /^(?:19|20)/.test(all) ? all : `${first},${rest}`,
    )
    .replace(
      /, last (?=(?:\w+|\d+) (?:(?:years? |months? )?(?:at|in|with|for|as|on)\b|\w+ing\b))/g,
      ", the last ",
    )
    .replace(
      /\b(PhD|MSc|MA|BA|BSc|MBA|master'?s|diploma|degree) (?=\p{Lu}{2,}\b|TU |Uni)/gu,
      "$1 at ",
    )
    .replace(
      /, (no|zero) (?=\w)(?![\p{L} '-]+ (?:in|over|for) (?:\d+|\p{Ll}+) (?:years|months|seasons|winters|summers)\b)(?![^,;.]* (?:was|were|had|came|left|fell|got|missed|lost) )/gu,
      (_, no: string, at: number, all: string) =>
        `${/\bwith\b/.test(all.slice(0, at)) ? "," : ""} with ${no} `,
    )
    .replace(
      /, (?=(?:\d[\d,.]*k?|one|two|three|four|five|six|seven|eight|nine|ten) to \d)/g,
      ", from ",
    )
    .replace(/, ([\w -]+) mostly$/, ", mostly $1");
}

/** "queue times from 9 to 4 minutes": what came of it, with its verb. */
function withResults(text: string): string {
  return text.replace(
    /(?:,|:| and| -) (?:the )?(?!(?:took|brought|got|cut|raised|grew|moved|pushed|lifted|reduced|increased|dropped|improved|lowered) )([\p{Ll} -]+?) (down |up )?from ([\d.,]+k?|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zero|half|none|nothing|about \d+|over \d+)\b)((?: (?!to\b)\p{Ll}+){0,3}) to ([\d.,]+k?|\p{Ll}+)((?: (?!and\b|to\b)\p{Ll}+){0,3})(?=$|[.;,])/giu,
    (...found: string[]) => {
      const [, what = "", way = "", from, some = "", to, unit = ""] = found;
      const measure = / per ?cent$/.test(some) && unit !== "" ? "" : some;
      if (/\b(?:went|fell|rose|dropped|grew|came|is|was|are|were)$/.test(what))
        return `, and ${what} ${way}from ${from}${measure} to ${to}${unit}`;
      return `, and ${article(what)}${what} went ${way}from ${from}${measure} to ${to}${unit}`;
    },
  );
}

/** "the damage rate went", but "queue times went" */
function article(what: string): string {
  return /s$/.test(what) && !/ss$/.test(what) ? "" : /^\p{Ll}+$/u.test(what) ? "" : "the ";
}
