import type { StepWithReasons } from "../api/types.ts";
import { noonOf } from "../words/dates.ts";
import { whyOff, withoutDay } from "./without-day.ts";

type DerivationLine = StepWithReasons["lines"][number];

/** One line of the sum that makes a date: its days, what it says, the rule. */
export interface LedgerLine {
  days: string[];
  text: string;
  isOff: boolean;
  rule?: string;
  /** Which working day it is, from one; its text is then empty. */
  number?: number;
}

export interface Ledger {
  lines: LedgerLine[];
  /** The moment that comes out, RFC 9557. */
  result?: string;
  deadline?: string;
  expires?: string;
}

/** Puts words to the day that they led to and days that do not count together, and keeps the sum apart. */
export function ledgerOf(lines: readonly DerivationLine[]): Ledger {
  const found: LedgerLine[] = [];
  let said: DerivationLine | undefined;
  for (const line of lines) {
    if (line.what === "result" || line.what === "hours") continue;
    if (line.what === "words" && isSpoken(line)) said = line;
    else if (line.what === "skipped") skip(found, line);
    else if (line.what === "start" && said && line.on) {
      found.push({ days: [line.on], text: said.text, isOff: false, ...ruleOf(said) });
      said = undefined;
    } else
      found.push({
        days: line.on ? [line.on] : [],
        text: withoutDay(line.text),
        isOff: false,
        ...ruleOf(line),
      });
  }
  return { lines: dayByDay(found.filter(saysMore), stripOf(lines)), ...resultsOf(lines) };
}

/** Where working days were counted one by one, each has its line, and the count as a whole has none. */
function dayByDay(lines: LedgerLine[], strip: readonly StripDay[]): LedgerLine[] {
  const counted = strip.filter(({ kind }) => kind === "count" || kind === "to");
  const rule = lines.find((line) => line.rule)?.rule;
  if (counted.length === 0) return lines;
  const days = counted.map(({ on, number }) => ({
    days: [on],
    text: "",
    isOff: false,
    number,
    ...(rule ? { rule } : {}),
  }));
  const others = lines.filter(({ text, isOff }) => isOff || !text.includes("working day"));
  return [...others, ...days].toSorted((a, b) =>
    (a.days[0] ?? "9").localeCompare(b.days[0] ?? "9"),
  );
}

/** Their own words, not the rule's. */
function isSpoken({ text }: DerivationLine): boolean {
  return text.startsWith("stated:");
}

/** A Saturday and its Sunday are one line. */
function skip(found: LedgerLine[], { text, on }: DerivationLine): void {
  const why = whyOff(text);
  const before = found.at(-1);
  if (before?.isOff && before.text === why && on) before.days.push(on);
  else found.push({ days: on ? [on] : [], text: why, isOff: true });
}

function ruleOf({ rule }: DerivationLine): { rule?: string } {
  return rule ? { rule } : {};
}

/** A rule that repeats what was counted says nothing more. */
function saysMore({ text, days }: LedgerLine, index: number, all: LedgerLine[]): boolean {
  if (days.length > 0) return true;
  if (text.startsWith("one message to")) return false;
  return !all.some(
    (other, at) => at !== index && other.days.length > 0 && isLike(other.text, text),
  );
}

function isLike(counted: string, rule: string): boolean {
  return rule.startsWith(counted.split(" later")[0] ?? counted) || counted.startsWith(rule);
}

function resultsOf(lines: readonly DerivationLine[]): Omit<Ledger, "lines"> {
  const [due, ...others] = lines.filter(({ what }) => what === "result").map(({ at }) => at);
  const [deadline, expires] = others;
  return {
    ...(due ? { result: due } : {}),
    ...(deadline ? { deadline } : {}),
    ...(expires ? { expires } : {}),
  };
}

export interface StripDay {
  on: string;
  kind: "from" | "count" | "off" | "to";
  /** Which working day it is, from one. */
  number: number;
}

const mostDays = 9;
const dayMs = 86_400_000;

/** The days between their day and the result, where they are few enough to be drawn and working days were counted. */
export function stripOf(lines: readonly DerivationLine[]): StripDay[] {
  const from = lines.find(({ what }) => what === "start")?.on;
  const to = lines.find(({ what }) => what === "count")?.on;
  const off = new Set(lines.flatMap(({ what, on }) => (what === "skipped" && on ? [on] : [])));
  const counts = lines.some(({ what, text }) => what === "count" && text.includes("working day"));
  if (!from || !to || !counts || from >= to) return [];
  const count = Math.round((noonOf(to) - noonOf(from)) / dayMs);
  if (count >= mostDays) return [];
  let number = 0;
  return Array.from({ length: count + 1 }, (_, index) => {
    const on = new Date(noonOf(from) + index * dayMs).toISOString().slice(0, 10);
    if (index === 0) return { on, kind: "from", number: 0 };
    if (off.has(on)) return { on, kind: "off", number: 0 };
    number++;
    return { on, kind: index === count ? "to" : "count", number };
  });
}
