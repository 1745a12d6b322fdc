import type { AgendaLine, AgendaPage } from "#ports/store.ts";

/** What the dates of a page rest on besides the facts. */
export interface Basis {
  /** Of the page itself; a page of another form is made anew. */
  readonly form: string;
  /** The edition of the time zone data, such as `2026a`. */
  readonly zones: string;
  /** The edition of the holidays. */
  readonly holidays: string;
  /** The policy that the person chose, as JSON. */
  readonly policy: string;
}

export function writeBasis({ form, zones, holidays, policy }: Basis): string {
  return JSON.stringify([form, zones, holidays, policy]);
}

/** Marks the lines that stand at another time than on the page before, where nothing that happened is the reason: from when, and why. */
export function markMoved(
  lines: readonly AgendaLine[],
  before: AgendaPage | undefined,
  basis: Basis,
): AgendaLine[] {
  const old = new Map(before?.lines.map((line) => [line.step, line]));
  return lines.map((line) => {
    const known = old.get(line.step);
    if (known?.sendAt === undefined || line.sendAt === undefined || line.forecast) return line;
    if (known.sendAt === line.sendAt) return known.moved ? { ...line, moved: known.moved } : line;
    const why = whyMoved(known.sendAt, line.sendAt, before!.policy, basis);
    return why === undefined ? line : { ...line, moved: { from: known.sendAt, why } };
  });
}

function whyMoved(from: string, to: string, before: string, basis: Basis): string | undefined {
  const zone = zoneOf(to);
  if (zone !== zoneOf(from)) return `they are in ${zone} now`;
  const [, zones, holidays, policy] = readBasis(before);
  if (zones !== basis.zones) return `the rules of time zones changed (${basis.zones})`;
  if (holidays !== basis.holidays) return `the holidays on file changed (${basis.holidays})`;
  return policy === basis.policy ? undefined : "the policy changed";
}

function readBasis(text: string): unknown[] {
  return text.startsWith("[") ? (JSON.parse(text) as unknown[]) : [];
}

function zoneOf(instant: string): string {
  return /\[([^\]]+)\]$/.exec(instant)?.[1] ?? "";
}
