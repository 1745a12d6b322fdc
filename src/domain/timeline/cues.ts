import type { Clause } from "./clauses.ts";
import type { Span } from "./spans/span.ts";

/** What the words beside a period make of it; `by` where they make nothing of it. */
export type Cue =
  | "past"
  | "soonafter"
  | "atleast"
  | "after"
  | "not"
  | "not before"
  | "not until"
  | "until"
  | "through"
  | "from"
  | "before"
  | "by";

/** The words of a clause around one of its periods. */
interface Beside {
  role: Clause["role"];
  own: string;
  left: string;
  right: string;
  /** Somewhere before the period, nearby, the clause says "not". */
  isNot: boolean;
}

const event = "(?: (?:_|interview|meeting))*(?: on)?";
const correction = /^(?: (?:[,.]|not|who|_)){0,4} correction (?:on |by )?(?:\d|[a-z]+day)/;

/** The first that holds. */
const cues: readonly (readonly [Cue, (beside: Beside) => boolean])[] = [
  ["past", (at) => ends(at, "ratherthan(?: on)?") || correction.test(at.right)],
  ["by", ({ role }) => role === "unheard"],
  ["past", (at) => ends(at, "last") || begins(at, "(?:on )?ago")],
  ["soonafter", (at) => ends(at, "soonafter")],
  ["until", (at) => ends(at, "atleast until|until atleast")],
  ["by", (at) => at.isNot && isAtLeast(at)],
  ["atleast", isAtLeast],
  ["by", (at) => at.isNot && ends(at, "after") && !near(at, "until|before")],
  ["after", (at) => ends(at, `after${event}`) || begins(at, "isover")],
  ["not", (at) => /^ not(?= ?(?:[,.]|$))/.test(at.right) && !ends(at, "before")],
  ["until", (at) => isFirst(at) && isNotBehind(at)],
  ["not before", (at) => at.isNot && near(at, "before")],
  ["not before", (at) => isNotBehind(at) && ends(at, "before")],
  ["not until", (at) => at.isNot && near(at, "until|from|by")],
  ["not", (at) => at.isNot && !ends(at, "to")],
  ["by", (at) => ends(at, `before${event}`) && /^(?:end|late)(?![^ ])/.test(at.own)],
  ["before", (at) => ends(at, `before${event}`)],
  ["from", (at) => ends(at, "until") && /(?<![^ ])delayed(?![^ ])/.test(at.left)],
  ["until", (at) => goesOn(at) && ends(at, "until")],
  ["through", (at) => goesOn(at) && ends(at, "through")],
  ["from", (at) => ends(at, "from") && !isRange(at)],
];

export function cueOf(span: Span, { clause, plain }: { clause: Clause; plain: string }): Cue {
  const beside = besideOf(span, clause, plain);
  return cues.find(([, holds]) => holds(beside))?.[0] ?? "by";
}

function besideOf(span: Span, clause: Clause, plain: string): Beside {
  const own = plain.slice(span.at, span.to);
  const idle = own.startsWith("on ") ? "maybe|about" : "maybe|about|who|_";
  const said = plain.slice(clause.at, span.at);
  const left = said.replace(new RegExp(`(?:(?<![^ ])(?:${idle}) )+$`), "");
  const isNot = /(?<![^ ])not(?: [^,. ]+){0,7} $/.test(left);
  return { role: clause.role, own, left, right: plain.slice(span.to, clause.to), isNot };
}

function ends({ left }: Beside, words: string): boolean {
  return new RegExp(`(?<![^ ])(?:${words}) $`).test(left);
}

/** As `ends`, with up to three other words in between. */
function near({ left }: Beside, words: string): boolean {
  return new RegExp(`(?<![^ ])(?:${words}) (?:[^,. ]+ ){0,3}$`).test(left);
}

function begins({ right }: Beside, words: string): boolean {
  return new RegExp(`^ (?:${words})(?![^ ])`).test(right);
}

function isAtLeast(at: Beside): boolean {
  return ends(at, "atleast(?: on)?") || begins(at, "atleast");
}

/** "By Friday we will not have it." */
function isFirst({ left }: Beside): boolean {
  return /^ ?(?:[.,] )?(?:by|until) (?:within )?$/.test(left);
}

function isNotBehind({ right }: Beside): boolean {
  return /^(?: [^,. ]+){0,4} not(?![^ ])/.test(right);
}

/** What lasts until a day is over then: interviews, an absence, "she is there until Friday". */
function goesOn({ role, left }: Beside): boolean {
  const isState = role === "open" && /(?<![^ ])_ (?:until|through) $/.test(left);
  return role === "interview" || role === "away" || isState;
}

function isRange({ own, right }: Beside): boolean {
  return / (?:to|and|-) /.test(own) || /^ (?:to|until|through|-)(?![^ ])/.test(right);
}
