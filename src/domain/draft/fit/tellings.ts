import { withIndefinite } from "../notes/phrase.ts";
import { tokenise } from "../notes/tokens.ts";
import { isBrought } from "./brought.ts";
import { otherForms } from "./deed.ts";
import type { Fact } from "./fact.ts";
import { withTails, type Tail } from "./tails.ts";

/**
 * The ways to tell one fact to several people, each with another detail: what was done and what came of it, how long it was, with whom.
 * Where every letter has a fact of its own there is one way, with everything in it.
 */
export function tellingsOf(fact: Fact, isShared: boolean): Fact[] {
  const { core, tails = [], ...rest } = fact;
  const degree = isShared && /^I did my (.+)$/.exec(fact.clause ?? "")?.[1];
  if (degree) return [fact, { path: fact.path, np: withDegree(degree), degree: true }];
  if (isShared && core !== undefined && fact.np !== undefined) return thingsOf(fact, core);
  if (!isShared || core === undefined || !core.startsWith("I ")) return [fact];
  const { bare, company } = apartFrom(core, withWhom);
  const results = tails.filter(isResult);
  const others = tails.filter((tail) => !isResult(tail));
  const [first, ...more] =
    results.length > 0 ? [results, others] : [others.slice(0, 1), others.slice(1)];
  const deed = company && otherForms(tokenise(core)).gerund ? bare : core;
  const { clause: _, gerund: __, participle: ___, ...named } = rest;
  return [
    { ...named, ...otherForms(tokenise(deed)), clause: withTails(deed, first ?? []) },
    ...spanOf(core, named),
    ...(company ? doingOf(core, named) : []),
    ...more
      .filter((some) => some.length > 0)
      .map((some) => ({ ...named, clause: withTails(bare, some) })),
    ...cameOf(bare, results, named),
    ...doingOf(withoutSpan(bare), named),
  ];
}

/** Another way to tell of a degree: "a PhD on how barley ages", and not "the experience of doing" it. */
function withDegree(told: string): string {
  const degree = told.replace(
    / (?:in|at) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)*(?= (?:on|about) )/u,
    "",
  );
  return /^(?:MA|MSc|MPhil|MBA|LLB|LLM|HND|NVQ)\b/.test(degree)
    ? `an ${degree}`
    : withIndefinite(degree);
}

/** "six years of running sites at Ness, 31 houses": all of it to one, what was done to another, the years alone to the next. */
function thingsOf(fact: Fact, core: string): Fact[] {
  const { core: _, tails = [], ...rest } = fact;
  if (!rest.duration) return [rest];
  const { np: __, duration: ___, ...named } = rest;
  const [, doing = ""] = / of (\p{L}+ing .+)$/u.exec(core) ?? [];
  return [
    rest,
    ...(doing ? [{ ...named, gerund: doing }] : []),
    ...(tails.length > 0 ? [{ ...rest, np: core }] : []),
  ];
}

function isResult({ kind }: Tail): boolean {
  return kind === "result" || kind === "change";
}

/** "… with a support agent next to me": with whom it was done. */
const withWhom =
  / with (?:an?|one|two|three|four|five|six|seven|eight|my|our|the) (?!help\b|aim\b|result\b)[^,:]+$/;

function apartFrom(core: string, pattern: RegExp): { bare: string; company: string } {
  const company =
    /\b(?:deal|dealt|work|worked|help|helped|start|started|replaced?|filled|met|began|begun) with /.test(
      core,
    )
      ? ""
      : (pattern.exec(core)?.[0] ?? "");
  return { bare: company ? core.slice(0, -company.length) : core, company };
}

/** "losses went from six to two a day after I redid the cup": the result first. */
function cameOf(bare: string, results: readonly Tail[], named: Omit<Fact, "clause">): Fact[] {
  const [result] = results;
  const isTold =
    results.length === 1 && result?.kind === "result" && /^I (?!have\b)\p{Ll}+ /u.test(bare);
  const isLater = / (?:went|fell|rose|dropped|halved|doubled|grew|tripled|came down)\b/.test(
    result?.text ?? "",
  );
  if (!isTold || !isLater) return [];
  const { place: _, ...rest } = named;
  return [{ ...rest, clause: `${result!.text} after ${bare}` }];
}

const span =
  / for ((?:about |over |nearly )?(?:\d+|\p{Ll}+) (?:years|months|winters|summers|seasons|terms))$/u;

/** "three years at a food bank in Bath": how long it was, and where. */
function spanOf(core: string, named: Omit<Fact, "clause">): Fact[] {
  const long = span.exec(core)?.[1];
  const where = / ((?:at|in|on) (?:(?:an?|the|my|our) |\p{Lu}).+)$/u.exec(withoutSpan(core))?.[1];
  // "five years in Alfriston" would not say of what.
  const isTold = where !== undefined && /^\S+ (?:an?|the|my|our) /.test(where);
  return long && isTold ? [{ ...named, np: `${long} ${where}`, duration: true }] : [];
}

function withoutSpan(core: string): string {
  return core.replace(span, "");
}

/** "running 45 volunteers at a food bank": the deed as an activity. */
function doingOf(core: string, named: Omit<Fact, "clause">): Fact[] {
  const been = /^I have been (\p{L}+ing .+?)(?: since \S+)?$/u.exec(core)?.[1];
  const gerund = been ?? otherForms(tokenise(core)).gerund;
  return gerund && isBrought(gerund) ? [{ ...named, gerund }] : [];
}
