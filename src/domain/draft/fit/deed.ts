import { prepositions } from "../notes/en/words.ts";
import { shapeOf } from "../notes/shape.ts";
import { join, tokenise } from "../notes/tokens.ts";
import { gerundOf, isCommonNoun, isNounish, participleOf, verbOf } from "../notes/verbs.ts";
import { beginning } from "./ellipsis.ts";
import { uncapital, type Fact, type ReadFact } from "./fact.ts";
import { isOutcome } from "./result.ts";

/** Reads what a person did, with or without "I": "led a shift of 22" in its three forms; undefined where no verb carries it. */
export function deedOf(
  part: string,
  path: string,
  where: Pick<Fact, "place">,
): ReadFact | undefined {
  part = stillDone(part);
  const been = /^(?:I(?:'ve| have) )?been (\w+ing\b.*)$/i.exec(part)?.[1];
  if (been) return { path, clause: `I have been ${been}`, gerund: been, ...where };
  if (
    /^(?:as|in|at|during|over|for|from|with|while|when|since)\b.*\b(?:I(?:'ve| have)?|we) \p{L}+/iu.test(
      part,
    )
  )
    return { path, clause: uncapital(part), ...where };
  if (isResult(part)) return { path, clause: uncapital(part), result: true, ...where };
  const now = tellsNow(tokenise(part)) ? `I ${uncapital(part)}` : withSubject(part);
  if (now) return { path, clause: now, ...where };
  const tokens = tokenise(
    part.replace(/^I(?:'ve| have)\s+(?=(\p{L}+)\b)/u, (have, verb: string) =>
      verbOf(verb)?.forms.has("participle") ? "I " : have,
    ),
  );
  const start = tokens[0] === "I" ? 1 : 0;
  const verb = verbOf(tokens[start] ?? "");
  const isDone = verb?.forms.has("past") || verb?.forms.has("participle");
  if (!verb || (start === 0 && !isDone && !/^(?:did|had)$/i.test(tokens[0]!)))
    return asTold(part, path, where);
  return { path, ...formsOf(tokens, start), ...clauseOf(part, tokens, start), ...where };
}

/** "I look after the greenhouse since 2019" has gone on: "I have looked after". */
function stillDone(part: string): string {
  const [, verb = "", rest = ""] = /^(?:I )?(\p{Ll}+) (.+)$/u.exec(part) ?? [];
  const forms = verbOf(verb)?.forms;
  const isNow = forms?.has("base") && !forms.has("past");
  const isLong =
    /\bsince (?:\p{Lu}\p{Ll}+|\p{Ll}+$)|\bfor (?:\d+|\p{Ll}+) (?:years|months)(?: now)?$/u;
  return isNow && !/ (?:and|but) /.test(rest) && (goesOn.test(rest) || isLong.test(rest))
    ? `I have ${participleOf(verb) ?? verb} ${rest}`
    : part;
}

const goesOn = new RegExp(`\\bsince ${beginning}(?=$|[,.;:])`, "iu");

/** "curated three shows" is a deed although no list holds the verb; a clause with "I" is one already. */
function asTold(part: string, path: string, where: Pick<Fact, "place">): ReadFact | undefined {
  if (/^[\p{L}-]{3,}ed /iu.test(part) && goesOn.test(part))
    return { path, clause: asFigures(`I have ${uncapital(part)}`), ...where };
  if (/^[\p{L}-]{3,}ed /iu.test(part))
    return { path, clause: asFigures(`I ${uncapital(part)}`), ...where };
  const isClause = /\bI\b/.test(part) && shapeOf(tokenise(part)).kind === "clause";
  return isClause ? { path, clause: part, ...where } : undefined;
}

/** "teach evening classes", "run our repair shop": what one does now, told by a verb that is no thing as well, or that takes an object. */
export function tellsNow(tokens: readonly string[]): boolean {
  const [first = "", next = ""] = tokens;
  if (/^(?:level|grade|class|stage|phase|type|year)$/i.test(first)) return false;
  const verb = verbOf(first);
  if (!verb?.forms.has("base") || verb.forms.has("past") || tokens.length < 3) return false;
  if (
    /^(?:the|a|an|my|our|their|all|every|\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      next,
    )
  )
    return true;
  return !isNounish(verb.base) && !isCommonNoun(first) && !prepositions.has(next.toLowerCase());
}

/** "know SAP inside out", "was the only designer": what lacks nothing but its "I". */
function withSubject(part: string): string | undefined {
  const [first = ""] = tokenise(part.toLowerCase());
  if (
    /^(?:was|am|can|could|have|know|speak|run|lead|teach|write|manage|hold|keep|like)$/.test(first)
  )
    return `I ${uncapital(part)}`;
  return undefined;
}

/** A sentence about something else than oneself. */
function isResult(part: string): boolean {
  if (isOutcome(part)) return true;
  // "300 nights of recordings, a third of them made with nets": before the comma stands no clause.
  const tokens = tokenise(part.split(/,(?!\d)/)[0]!);
  return !/^I\b/.test(part) && !verbOf(tokens[0] ?? "") && shapeOf(tokens).kind === "clause";
}

function clauseOf(part: string, tokens: readonly string[], start: number): Pick<Fact, "clause"> {
  const participle = participleOf(tokens[start]!);
  // "led a team of nine since 2023" still goes on.
  if (participle && goesOn.test(part))
    return { clause: asFigures(`I have ${join([participle, ...tokens.slice(start + 1)])}`) };
  if (/^I(?:'ve| have)\s+\w+(?:ed|en|t|d)\b/.test(part))
    return { clause: part.replace(/^I've/, "I have") };
  const [verb = "", ...rest] = tokens.slice(start);
  return { clause: asFigures(`I ${join([verb.toLowerCase(), ...rest])}`) };
}

/** "…, 30 pages, used in six plants": figures stand behind a colon. */
function asFigures(clause: string): string {
  return clause
    .replace(/, ((?:\d+|\p{Ll}+) (?:years|months|seasons|winters))(?=$|,)/u, " for $1")
    .replace(/^([^,:]+), (?=\d[\d,.]*k? \p{Ll}+(?:,|$))/u, "$1: ");
}

/** The deed of a whole clause in its other forms. */
export function otherForms(tokens: readonly string[]): Pick<Fact, "gerund" | "participle"> {
  return tokens[0] === "I" && tokens[1] !== "have" && verbOf(tokens[1] ?? "")
    ? formsOf(tokens, 1)
    : {};
}

function formsOf(tokens: readonly string[], start: number): Pick<Fact, "gerund" | "participle"> {
  const verb = tokens[start]!;
  const rest = withoutResult(tokens.slice(start + 1));
  if (rest[0] === "and" || /^used to /i.test(tokens.slice(start).join(" "))) return {};
  const gerund = gerundOf(verb);
  const participle =
    { did: "done", had: "had", was: "been" }[verb.toLowerCase()] ?? participleOf(verb);
  return {
    ...(gerund && { gerund: join([gerund, ...rest]) }),
    ...(participle && { participle: join([participle, ...rest]) }),
  };
}

function isPastAlone(word = ""): boolean {
  const forms = verbOf(word)?.forms;
  return forms?.has("past") === true && !forms.has("base");
}

/** The deed without what came of it, which has a subject of its own: "…, and complaints went down". */
function withoutResult(rest: readonly string[]): string[] {
  const at = rest.findIndex(
    (word, place) =>
      place > 1 &&
      (word === ":" ||
        (word === "and" && isPastAlone(rest[place + 1])) ||
        (/^(?:and|,|so)$/.test(word) && shapeOf(rest.slice(place + 1)).kind === "clause") ||
        (word === "," && /^(?:and|\d.*|used|now|which)$/.test(rest[place + 1] ?? ""))),
  );
  return at < 0 ? [...rest] : rest.slice(0, at);
}
