import { tokenise, wordCount } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { isBrought } from "./brought.ts";
import { otherForms } from "./deed.ts";
import type { Fact } from "./fact.ts";
import { ofThese } from "./of-these.ts";
import { workIn } from "./works.ts";
import { thingWithTails, withTails, type Tail } from "./tails.ts";

/**
 * The ways to tell one fact to at most so many people, no detail of it twice: what was done, how long it was, with whom, and what came of it.
 * A fact with fewer details has fewer ways; to one person it is told whole.
 */
export function tellingsOf(fact: Fact, letters: number): Fact[] {
  const { core, tails = [] } = fact;
  if (letters > 1 && fact.duration) return sharesOf(fact);
  if (letters < 2 || core === undefined || !/^(?:(?:in|at|on) [^,:]+? )?I /.test(core))
    return [fact];
  const deeds = deedsOf(fact, core);
  return deeds.length > 0 ? deeds : [...byDetail({ ...fact, core, tails }, letters)];
}

/** "five years on the wards, two of them as a senior": the five years, and the two. */
function sharesOf(fact: Fact): Fact[] {
  const { core, tails = [], path } = fact;
  const [, unit = "", work = ""] =
    / (years|months|winters|summers|seasons|terms) (?:of ((?:(?!at\b|in\b|on\b)\p{Ll}+ ?)+))?/u.exec(
      core ?? "",
    ) ?? [];
  const parts = tails.flatMap(({ kind, text }) => {
    const [, many = "", rest = ""] = apart.exec(text) ?? [];
    const inWork = rest.startsWith("as ") && work ? ` in ${work.trim()}` : "";
    return kind === "share" && many && unit ? [`${many} ${unit} ${rest}${inWork}`] : [];
  });
  if (!core || parts.length === 0) return [fact];
  const kept = tails.filter(({ text }) => !apart.test(text));
  return [thingWithTails(core, kept), ...parts].map((np) => ({ path, np, duration: true }));
}

const apart =
  /^(?:the (?:last|first) )?(\d+|\p{Ll}+)(?: of them)?(?: years)? ((?:as|at|in|on) .+)$/u;

/** "I taught myself SQL and built the report that our buyers open": two deeds, each of which says enough. */
function deedsOf({ tails = [], path }: Fact, core: string): Fact[] {
  const [, before = "", first = "", then = ""] =
    /^((?:(?:in|at|on|for) [^,:]+? )?)(I [^,:]+?) and ([^,:]+)$/u.exec(core) ?? [];
  const second = withThese(then, first);
  const [verb = "", next = ""] = tokenise(second);
  const isDeed =
    verbOf(verb)?.forms.has("past") === true &&
    /^(?:an?|the|my|our|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(next);
  if (!isDeed || Math.min(wordCount(first), wordCount(second)) < 4 || leaning.test(second))
    return [];
  return [first, withTails(`I ${second}`, tails)].map((clause, at) => ({
    path,
    clause: at === 0 ? before + clause : clause,
    ...otherForms(tokenise(clause)),
  }));
}

/** "surveyed nine farms" and "led the works on two of them": two farms. */
function withThese(second: string, first: string): string {
  const [, things = ""] = / (?:\d+|\p{Ll}+) (\p{Ll}+s)$/u.exec(first) ?? [];
  return things ? second.replace(/(?<= (?:two|three|four|five|six|\d+) )of them$/, things) : second;
}

/** What only the deed before it explains. */
const leaning = /\b(?:it|its|them|they|their|there|those|this|both|everything|myself)\b/;

type Detail = "span" | "company" | "pace" | Tail;

/** Who is told first hears the deed with all that is not told apart. */
function* byDetail(fact: Fact & { core: string; tails: Tail[] }, letters: number): Generator<Fact> {
  const { core, tails, clause: _, gerund: __, participle: ___, ...named } = fact;
  const [, before = "", plain = core] = /^((?:in|at|on) [^,:]+? )?(I .+)$/.exec(core) ?? [];
  const { bare, company, long, where, pace } = partsOf(plain);
  const results = tails.filter(isResult);
  const details: Detail[] = [
    ...(long && where ? ["span" as const] : []),
    ...(wordCount(company) > 3 && isBrought(gerundIn(core) ?? "being") ? ["company" as const] : []),
    ...(pace ? ["pace" as const] : []),
    ...meansIn(tails),
    ...results.filter(
      (one) => ofThese(bare, one.text) !== undefined || (!/^I have\b/.test(bare) && isLater(one)),
    ),
    ...tails.filter((one) => workIn(one, bare) !== undefined),
  ];
  const isThin = wordCount(before + bare) < 5 && tails.length === results.length;
  const apart = details.slice(isThin ? 1 : 0).slice(1 - letters);
  if (apart.length === 0) return yield fact;
  const own = { company, pace, span: long };
  const deed =
    before +
    bare +
    (["company", "pace", "span"] as const)
      .map((one) => (apart.includes(one) ? "" : own[one]))
      .join("");
  const isApart = (tail: Tail) =>
    apart.includes(tail) ||
    (isMeans(tail) && apart.some((one) => typeof one !== "string" && one.kind === "with"));
  const kept = tails.filter((tail) => !isApart(tail));
  yield { ...named, ...formsOf(deed), clause: withTails(deed, kept) };
  for (const detail of apart)
    if (detail === "span")
      yield { path: fact.path, np: `${long.slice(5)} ${where}`, duration: true };
    else if (detail === "company") yield { ...named, gerund: gerundIn(bare + company)! };
    else if (detail === "pace") yield { ...named, ...formsOf(bare), clause: before + bare + pace };
    else if (isMeans(detail))
      yield { path: fact.path, clause: before + withMeans(bare, detail.text) };
    else if (isResult(detail))
      yield {
        path: fact.path,
        clause: ofThese(bare, detail.text) ?? cameOf(bare, detail, long !== ""),
      };
    else yield { path: fact.path, np: workIn(detail, bare)! };
}

interface Parts {
  bare: string;
  company: string;
  long: string;
  where: string;
  pace: string;
}

function partsOf(core: string): Parts {
  const long = span.exec(core)?.[0] ?? "";
  const whole = core.slice(0, core.length - long.length);
  const pace = swift.exec(whole)?.[0] ?? "";
  const timeless = whole.slice(0, whole.length - pace.length);
  const company = isObject.test(core) ? "" : (withWhom.exec(timeless)?.[0] ?? "");
  const bare = timeless.slice(0, timeless.length - company.length);
  // "five years in Alfriston" would not say of what.
  const [, deed = "", place = ""] =
    /^(.+?) ((?:at|in|on) (?:an?|the|my|our) .+)$/u.exec(bare) ?? [];
  // "I volunteered" without the place would say what the years say.
  const where = wordCount(deed) > 2 ? place : "";
  return { bare, company, long, where, pace };
}

const span =
  / for (?:about |over |nearly )?(?:\d+|\p{Ll}+) (?:years|months|winters|summers|seasons|terms)$/u;

/** "in five days instead of nine" */
const swift =
  / in (?:about |under |only )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:minutes|hours|days|weeks|months|winter|summer|year)(?: instead of [^,:]+)?$/;

/** "… with a support agent next to me": with whom it was done. */
const withWhom =
  / with (?:an?|one|two|three|four|five|six|seven|eight|my|our|the) (?!help\b|aim\b|result\b)[^,:]+$/;
const isObject =
  /\b(?:deal|dealt|work|worked|help|helped|start|started|replaced?|filled|met|began|begun) with /;

function isResult({ kind }: Tail): boolean {
  return kind === "result" || kind === "change";
}

/** "I used one shared checklist to close the books", "I needed no new software to …" */
function withMeans(bare: string, means: string): string {
  const [, verb = "", rest = ""] = /^I (\p{Ll}+) (.+)$/u.exec(bare) ?? [];
  const base = verbOf(verb)?.base;
  const what = /^with (.+)$/.exec(means)?.[1];
  if (!base || !what || verb === "have") return `${bare} ${means}`;
  return `I ${/^no\b/.test(what) ? "needed" : "used"} ${what} to ${base} ${rest}`;
}

/** "with one shared checklist and no new software", as one detail */
function meansIn(tails: readonly Tail[]): Tail[] {
  const [first, ...more] = tails.filter(isMeans);
  if (!first) return [];
  const text = [first.text, ...more.map((one) => one.text.replace(/^with /, "and "))].join(" ");
  return [{ kind: "with", text }];
}

function isMeans({ kind, text }: Tail): boolean {
  // "with 12 sailors": whom one counts, one does not use.
  return (
    kind === "with" &&
    /^(?:with|without|by|alone|on my own|from scratch)\b/.test(text) &&
    !/^with (?:about |over |up to )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)/.test(
      text,
    )
  );
}

/** "losses went from six to two a day after I redid the cup": the result first. */
function cameOf(bare: string, { text }: Tail, isLong: boolean): string {
  return `${text} ${isLong || lasting.test(bare) ? "while" : "after"} ${bare}`;
}

/** What can be told before the deed; anything else would tell the deed twice in the same words. */
function isLater({ kind, text }: Tail): boolean {
  const came =
    / (?:(?:went|fell|rose|dropped|grew|came)(?: up| down)? (?:from|by|to)|halved|doubled|tripled)\b/;
  return kind === "result" && came.test(text);
}

/** What goes on for a time, and ends when the result is long there. */
const lasting =
  /^I (?:ran|led|managed|kept|looked|worked|headed|had|taught|coached|ran|held|chaired|cared|farmed|served|drove|edited)\b/;

function formsOf(clause: string): Pick<Fact, "gerund" | "participle"> {
  return otherForms(tokenise(clause));
}

function gerundIn(clause: string): string | undefined {
  return formsOf(clause).gerund;
}
