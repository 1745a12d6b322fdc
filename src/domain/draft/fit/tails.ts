import { adverbs, prepositions, units } from "../notes/en/words.ts";
import { accountFor } from "../notes/grammar/account.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { doubtOfClause } from "../notes/sure/clause.ts";
import { doubtOfPhrase } from "../notes/sure/phrase.ts";
import { wordsOf } from "../notes/sure/words.ts";
import { join, tokenise, wordCount } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { isOutcome } from "./result.ts";

/** What a fit line adds behind a comma to what was done, by what it says of it. */
export type TailKind = "time" | "figure" | "rate" | "result" | "with" | "share" | "said" | "change";

export interface Tail {
  kind: TailKind;
  text: string;
}

const number =
  "(?:(?:about|over|around|nearly|almost|some|up to|more than) )?(?:[€£$]?\\d[\\d.,]*\\+?[km]?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundreds of|thousands of|dozens of)";
const spans =
  "(?:years?|months?|weeks?|winters?|summers?|seasons?|springs?|autumns?|terms?|harvests?|vintages?|nights)";
const period = "(?:day|night|week|month|year|shift|season|term|summer|winter|hour|morning|time)";

const time = new RegExp(
  `^(?:for )?(${number} ${spans}(?: (?:running|in a row|now|so far|in all))?)$`,
  "iu",
);
const moment =
  /^(?:in|since|until|from) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d(?: (?:to|until) (?:19|20)\d\d)?$|^(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d$|^(?:last|this) (?:year|spring|summer|autumn|fall|winter|month|season)$/u;
const lastOnes = new RegExp(
  `^(?:the )?(last|first) (${number}|few)(?: (${spans}))? ((?:as|at|in|on|with|for|of|\\p{L}+ing)\\b.+)$`,
  "iu",
);
/** "five years on the wards, two as a senior" */
const someAs =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of (?:them|those|these))? (as an? [\p{L} -]+)$/u;
const share =
  /^(mostly|mainly|chiefly|largely|all|half of them|most of them|all of them|some of them|many of them) (.+)$/iu;
const shareBehind = /^(.+) (mostly|mainly)$/iu;
const rate = new RegExp(`^(?:up to |about |over )?(\\S+) (?:an?|per|every|each) ${period}$`, "iu");
const pace = /^(?:at )?\d[\d.,]*[km]? (?:rps|qps|tps|rpm|req\/s|mph|kph|km\/h|knots|bpm)$/iu;
const lack = /^(no|zero|not (?:one|a single)|never an?|without(?: an?| any)?) (?=\p{L})(.+)$/iu;
const lackBehind = /^(\p{Ll}[\p{Ll} -]+?):? (?:none|zero|nil)$/u;
const figure = new RegExp(`^(?:the first )?${number} (?:[\\p{L}'-]+)(?: .+)?$`, "iu");
const byOneself =
  /^(?:alone|by hand|single-handed|single-handedly|on my own|by myself|start to finish|from scratch)$/iu;

/** What a part behind a comma adds; undefined where it is none of these, or would point at something that nobody has named. */
export function tailOf(part: string): Tail | undefined {
  const text = part.trim().replace(/[.;!]+$/, "");
  const now = stillTrue(text);
  if (now) return now;
  const own = owned.test(text) ? text.replace(/\btheir\b/, "the") : text;
  const named = own.replace(/^(?:most|half|all|some|many|both) of (?:them|which) /, "");
  if (dangling.test(named) || wordCount(text) > 14) return undefined;
  return ofTime(text) ?? ofChange(text) ?? ofResult(text) ?? ofAmount(text) ?? ofManner(text);
}

/** "two apprentices passed their trade test": theirs, who are named before. */
const owned =
  /^(?:and )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all|most|both|the) (?:[\p{L}-]+ )?(?:\p{Ll}+s |\p{Ll}+ )(?=.*\btheir\b)/u;

/** "the town uses it now": what has become of it since. */
function stillTrue(text: string): Tail | undefined {
  const told = tokenise(lower(text).replace(/^and /, ""));
  // One grammar judges what is said of others and of oneself.
  const words = told
    .map((word) => (word === "my" ? "your" : word))
    .flatMap((word, at) =>
      at === 0 &&
      /^(?:two|three|four|five|most|some|all)$/.test(word) &&
      told[1] !== "of" &&
      verbOf(told[1] ?? "")?.forms.has("base")
        ? [word, "people"]
        : [word],
    );
  const isNow = /\b(?:now|today|these days)$/.test(text);
  if (
    !isNow &&
    !/^(?:the|our|your|all|every|most|some|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      words[0] ?? "",
    )
  )
    return undefined;
  const { kind, verbAt } = accountFor(words);
  const forms = kind === "clause" ? verbOf(words[verbAt] ?? "")?.forms : undefined;
  const isPresent = forms?.has("s") || (forms?.has("base") && !forms.has("past"));
  return isPresent && wordCount(text) > 3 && !doubtOfClause(words, true)
    ? { kind: "result", text: join(told) }
    : undefined;
}

/** What points back at a thing that may have been cut off. */
const dangling = /\b(?:there|them|it|those|that one|this|here|he|she|his|her|him|they|their)\b/iu;

function ofTime(text: string): Tail | undefined {
  const span = time.exec(text)?.[1];
  // "3,000 terms" are no time.
  const isLong = /^\d/.test(span ?? "") && Number((span ?? "").replace(/\D.*$/s, "")) > 60;
  if (span && !isLong && !/^\d+,/.test(span)) return { kind: "time", text: ` for ${lower(span)}` };
  if (moment.test(text))
    return { kind: "time", text: ` ${lower(text).replace(/^(\d{4}) ?[-–] ?/, "from $1 to ")}` };
  const [, so, office] = someAs.exec(text) ?? [];
  if (so && office && !isDoubtful(office))
    return { kind: "share", text: `${so} of them ${office}` };
  const [, which, many, unit = "", rest] = lastOnes.exec(text) ?? [];
  if (!which || !rest || isDoubtful(rest, true)) return undefined;
  return { kind: "share", text: `the ${lower(which)} ${many}${unit && ` ${unit}`} ${rest}` };
}

function ofAmount(text: string): Tail | undefined {
  const [, none, what] = lack.exec(text) ?? [];
  const [, thing = "", span] =
    /^no (.+) (?:in|over|for) ((?:\d+|\p{Ll}+) (?:years|months|seasons|winters|summers))$/iu.exec(
      text,
    ) ?? [];
  if (span && !isDoubtful(thing, true))
    return {
      kind: "result",
      text: `in ${span} there ${isPluralNoun(thing) ? "were" : "was"} no ${thing}`,
    };
  if (none && what && wordCount(what) < 8 && !isDoubtful(what.replace(/^(?:an?|any) /, ""), true))
    return { kind: "with", text: /^without/i.test(none) ? lower(text) : `with ${lower(text)}` };
  const nothing = lackBehind.exec(text)?.[1];
  if (nothing && isPluralNoun(nothing)) return { kind: "with", text: `with no ${nothing}` };
  if (pace.test(text)) return { kind: "with", text: `at ${text.replace(/^at /, "")}` };
  if (rate.test(text)) return { kind: "rate", text: lower(text) };
  const many = text.replace(every, "").replace(/ (?:no|without) (?=\p{Ll}+$)/u, " with no ");
  const core = many
    .replace(/ with no \p{Ll}+$/u, "")
    .replace(/ (?:now|so far|to date|in all)$/, "");
  const isMeasure = units.has(tokenise(core)[1]?.toLowerCase() ?? "");
  if (continued.test(text)) return { kind: "figure", text: lower(text) };
  if (!figure.test(many) || (!isMeasure && isDoubtful(core))) return undefined;
  if (isOne.test(core) && !every.test(text)) return undefined;
  if (many !== text && !every.test(text)) return { kind: "figure", text: lower(many) };
  return { kind: every.test(text) ? "rate" : "figure", text: lower(text) };
}

/** "eleven children the first year, forty in the fourth" · "a cider house" is another name of the place before. */
const continued = new RegExp(`^${number} (?:in|by|after|at) the \\p{L}+(?: \\p{L}+)?$`, "iu");
const isOne = /^an? /iu;

const every = new RegExp(` (?:an?|per|every|each) ${period}$`, "iu");

function ofManner(text: string): Tail | undefined {
  if (grown.test(text)) return { kind: "said", text: lower(text) };
  if (tongues.test(text)) return { kind: "with", text: `in ${text.replace(/ [+&] /, " and ")}` };
  if (byOneself.test(text)) return { kind: "said", text: lower(text) };
  const [, how, what] = share.exec(text) ?? [];
  if (how && what && !isDoubtful(what.replace(/^(?:in|on|at|with|for|of|from) /, "")))
    return { kind: "share", text: lower(text) };
  const [, mass, mostly] = shareBehind.exec(text) ?? [];
  if (mass && mostly && !isDoubtful(mass)) return { kind: "share", text: `${mostly} ${mass}` };
  const words = tokenise(text);
  const [first = "", ...rest] = words;
  if (sinceUsed.test(text) && !isDoubtful(rest.slice(2).join(" "), true))
    return { kind: "said", text: lower(text) };
  const next = rest.find((word) => !/^\p{L}+ly$/u.test(word) && !adverbs.has(word)) ?? "";
  const isDone = verbOf(first)?.forms.has("participle") === true;
  // "lost under 1 per cent of readings": so many were, and nothing is said of where.
  if (isDone && /^\p{L}+ (?:under|over|about|around|nearly|almost) \d/u.test(text))
    return { kind: "result", text: lower(text) };
  if (isDone && prepositions.has(next.toLowerCase()) && !isDoubtful(rest.slice(1).join(" "), true))
    return { kind: "said", text: lower(text) };
  if (/^(?:with|including|in|on|at|by|across|from|under|alongside|as part of)$/i.test(first))
    return isDoubtful(rest.join(" ")) ? undefined : { kind: "with", text: lower(text) };
  return undefined;
}

/** "now used by all five branches" */
const sinceUsed =
  /^(?:now|still|since|later|today) (?:\p{Ll}+(?:ed|wn|pt|ld|un|ght)|in use) \p{L}+/u;

export const tongue =
  "(?:English|Welsh|Irish|Gaelic|French|German|Dutch|Danish|Swedish|Norwegian|Finnish|Icelandic|Spanish|Portuguese|Catalan|Italian|Greek|Turkish|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Ukrainian|Russian|Arabic|Hebrew|Persian|Farsi|Urdu|Hindi|Punjabi|Bengali|Tamil|Telugu|Gujarati|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Thai|Malay|Tagalog|Swahili|Yoruba|Igbo|Hausa|Zulu|Xhosa|Afrikaans|Somali|Amharic|Tigrinya|Quechua|Maori|Samoan|Tongan|Dari|Pashto|Kurdish|Armenian|Georgian|Albanian|Nepali|Lithuanian|Latvian|Estonian|Slovenian|Macedonian|Bosnian|Khmer|Burmese|Sinhala|Marathi|Kannada|Malayalam|Oromo|Wolof|Twi|Shona|Maltese|Basque|Galician|Breton|Frisian)";

/** "from eight to 60 members in two years" */
const grown = new RegExp(
  `^from ${number} to ${number} \\p{Ll}+s(?: (?:in|within|over) (?:${number} ${spans}|\\p{Ll}+ \\p{Ll}+))?$`,
  "iu",
);

/** "Punjabi and English": the tongues in which it was done. */
const tongues = new RegExp(`^${tongue}(?:(?:, ${tongue})? (?:and|[+&]) ${tongue})?$`, "u");

/** What one does without an object. */
const alone =
  /^(?:passed|came|stayed|left|won|lost|went|grew|rose|fell|doubled|halved|tripled|opened|closed|survived|graduated|qualified|improved|returned|vanished|ended|stopped|joined|applied|followed|sold out)$/;

/** "gas bill down a third", "turnover up by 18 per cent": what changed, and by how much. */
function ofChange(text: string): Tail | undefined {
  const [, what = "", way, by, when = ""] =
    /^(?:and |with )?(?:the |my |our )?(\p{L}[\p{L} -]*?) (up|down)(?: by)? (an? \p{Ll}+|half|\d[\d.,]*\S*(?: per ?cent)?|\p{Ll}+ per ?cent)((?: (?:in|over|within|since|after) [^,]+)?)$/u.exec(
      text,
    ) ?? [];
  if (
    !way ||
    /\b(?:went|came|was|were|go|set|put|moved?|brought|took)$/.test(what) ||
    isDoubtful(what, true)
  )
    return undefined;
  const thing = /s$|^\p{Ll}+$/u.test(what) ? lower(what) : `the ${lower(what)}`;
  return { kind: "change", text: `${thing} ${way} by ${by}${when}` };
}

/** "60 per cent reordered in the first quarter" */
const perCent =
  /^\d+ per ?cent (?:of (?:the )?[\p{L} ]+ )?\p{Ll}+ed(?: (?:in|within|after|by|at|on|for) [^,]+)?$/u;

function ofResult(text: string): Tail | undefined {
  if (perCent.test(text)) return { kind: "result", text };
  if (/^(?:I|we|you|that|which|who)\b/iu.test(text)) return undefined;
  const told = lower(text).replace(/^and /, "");
  const verb = tokenise(told).findIndex(
    (word, at) => at > 0 && (verbOf(word)?.forms.has("past") || /^(?:was|were)$/.test(word)),
  );
  const words = tokenise(told);
  // "14 apprentices passed" is a clause, "400 children fed" is not.
  const isWhole = verb < words.length - 1 || alone.test(words.at(-1)!);
  const isTold = verb > 0 && isWhole && !doubtOfClause(words, true);
  return isOutcome(told) || isTold ? { kind: "result", text: told } : undefined;
}

function isDoubtful(text: string, isFull = false): boolean {
  const tokens = tokenise(text).filter((word) => word !== "");
  // "y3 and y5": what only the writer can spell out.
  if (tokens.some((word) => /^[a-z]\d+$/.test(word))) return true;
  const [first = ""] = tokens;
  const thing = verbOf(first)?.forms.has("ing")
    ? tokens.slice(1)
    : prepositions.has(first.toLowerCase())
      ? tokens.slice(1)
      : tokens;
  return thing.length > 0 && doubtOfPhrase(wordsOf(thing), isFull) !== undefined;
}

function lower(text: string): string {
  return /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text)
    ? text
    : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** A deed with what was added to it: "…, 90 a day", ": 16 pages every month", ", and complaints went down". */
export function withTails(deed: string, tails: readonly Tail[]): string {
  let text = deed;
  for (const [at, { kind, text: said }] of tails.entries()) {
    if (kind === "time") text += at === 0 ? said : `, ${said.trim()}`;
    else if (kind === "change") text += `, with ${said}`;
    else if (kind === "figure") text += /:/.test(text) ? `, ${said}` : `: ${said}`;
    else if (kind === "with" && said.startsWith("with no ") && / with [^,]+$/.test(text))
      text += said.replace("with", " and");
    else text += kind === "result" ? `, and ${said}` : `, ${said}`;
  }
  return text;
}

/** A count is joined by "with": "two winters at the Quai d'Or, with 200 berths". */
function counted(text: string): string {
  return /, with /.test(text) ? " and" : ", with";
}

/** A thing with what was added to it: "two winters at the Quai d'Or, with 200 berths". */
export function thingWithTails(np: string, tails: readonly Tail[]): string {
  let text = np;
  for (const { kind, text: said } of tails) {
    if (kind === "result" || kind === "said") continue;
    if (kind === "time" && !said.startsWith(" for")) text += said;
    else if (kind === "figure" || kind === "rate") text += `${counted(text)} ${said}`;
    else if (kind !== "time") text += `${kind === "change" ? ", with" : ","} ${said}`;
  }
  return text;
}
