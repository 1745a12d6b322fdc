import { isPluralNoun } from "../notes/plural.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";

/**
 * "I planned 11 dockings a year" and "none went over" as what came of it alone: "of the 11 dockings a year I planned, none went over". Undefined
 * where the result is not one of those that the deed was done to.
 */
export function ofThese(deed: string, result: string): string | undefined {
  const [, many = "", rest = ""] = some.exec(result) ?? [];
  if (!many || !isTold(rest)) return undefined;
  const these = theseIn(deed);
  // "served 20 tables, 300 came back": those were others.
  const most = countOf(these ?? "");
  if (most > 0 && countOf(many) > most) return undefined;
  return these && `of the ${these}, ${many} ${rest}`;
}

const number =
  "(?:(?:about|over|nearly|almost|around) )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)";

const some = new RegExp(
  `^(\\d+ per ?cent|${number}|one|none|all|both|most|half)(?: of (?:them|these|which))? (.+)$`,
  "u",
);

/** Whether a verb comes first, so that its subject is understood: "went over", "are still kept", not "apprentices passed". */
function isTold(rest: string): boolean {
  const [first = "", next = ""] = tokenise(rest).filter(
    (word) => !/^(?:still|now|later|already)$/.test(word),
  );
  if (/^(?:is|are|was|were|has|have|had)$/.test(first)) return true;
  const forms = verbOf(first)?.forms;
  return (
    /\p{Ll}{3}ed$/u.test(first) ||
    (forms?.has("past") ?? false) ||
    (/^(?:still|now) /.test(rest) && forms?.has("base") === true && !isPluralNoun(next))
  );
}

/** The number that a text begins with; 0 where it begins with none, with a share, or with a word above twelve. */
function countOf(text: string): number {
  const [, figure = "", word = ""] =
    /^(?:(?:about|over|nearly|almost|around) )?(?:(\d[\d,]*)\b(?! per ?cent)|(\p{Ll}+))/u.exec(
      text,
    ) ?? [];
  return figure ? Number(figure.replaceAll(",", "")) : Math.max(0, words.indexOf(word));
}

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** What the deed was done to, with the deed behind it: "14 lots I turned into gardens", "140 shops into which I brought a line". */
function theseIn(deed: string): string | undefined {
  const [, verb = "", things = "", rest = ""] = done.exec(deed) ?? [];
  if (isMany(things)) return `${things} I ${verb}${rest}`;
  const [, what = "", where = "", others = ""] = brought.exec(deed) ?? [];
  return isMany(others) ? `${others} ${where} which I ${what}` : undefined;
}

const small = "into|in|at|on|for|with|by|to|from|as|during|around|near|of|without|through";

const done = new RegExp(
  `^I (\\p{Ll}+(?: (?:after|out|up|down|over|through))?) (${number} (?:(?!(?:${small}|and)\\b)[\\p{L}'-]+ ?)+?)((?: (?:${small}) [^,:]+)?)$`,
  "u",
);

const brought = new RegExp(
  `^I (\\p{Ll}+ (?:(?!\\b(?:${small})\\b|\\d)[^,:])+) (into|to|for|with|at|in) (${number} (?:(?!(?:${small}|and)\\b)[\\p{L}'-]+ ?)+?)(?: (?:${small}) [^,:]+)?$`,
  "u",
);

/** Several things, and no time: a deed for two years is done to none of them. */
function isMany(things: string): boolean {
  const [, noun = ""] = /([\p{L}'-]+)(?: (?:an?|per|every|each) \p{Ll}+)?$/u.exec(things) ?? [];
  return (
    isPluralNoun(noun) &&
    !/^(?:years|months|weeks|days|winters|summers|seasons|terms|hours|minutes)$/.test(noun)
  );
}
