import { firstName } from "#domain/draft/manner.ts";
import type { Line } from "../api/types.ts";
import { momentOf } from "../words/dates.ts";

/** Steps that a person does in one go, such as the notes after a panel: one row, one sentence, one way in. */
export interface Thing {
  /** That of its first line. */
  id: string;
  lines: readonly [Line, ...Line[]];
}

/** What must be done first, by what closes first; then what waits for its day; what is only possible comes last. */
export function inOrder(lines: readonly Line[]): Line[] {
  const rank = ({ optional, status }: Line) => (optional ? 2 : status === "waiting" ? 1 : 0);
  const moment = ({ deadline, sendAt, status }: Line) => {
    const text = status === "waiting" ? (sendAt ?? deadline) : (deadline ?? sendAt);
    return text ? momentOf(text) : Infinity;
  };
  return lines.toSorted((a, b) => rank(a) - rank(b) || moment(a) - moment(b));
}

/** Kinds of which one goes to each person of a round. */
const together: ReadonlySet<string> = new Set([
  "thank-you",
  "linkedin-connect",
  "handwritten-note",
]);

/** Puts the lines of one kind, round and standing together, each where its first line stood. */
export function thingsOf(lines: readonly Line[]): Thing[] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const { application, kind, interview, step, status, needs, approved } = line;
    const own = together.has(kind)
      ? `${kind} ${interview} ${status} ${needs.length > 0} ${approved}`
      : step;
    const key = `${application} ${own}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map((group) => ({
    id: `${group[0].application}/${group[0].step}`,
    lines: group,
  }));
}

/** "Priya", as the person is greeted. */
export function namesOf({
  lines,
}: {
  lines: readonly Pick<Line, "name" | "salutation">[];
}): string[] {
  return lines.flatMap(({ salutation, name }) => salutation ?? (name ? firstName(name) : []));
}

const farOffMs = 60 * 86_400_000;

/** What one may do in months, if one likes, is of no use on the page of today. */
export function isFarOff({ optional, sendAt, status }: Line, now: number): boolean {
  return (
    optional && status === "waiting" && sendAt !== undefined && momentOf(sendAt) - now > farOffMs
  );
}

const closingMs = 6 * 3_600_000;

export type Standing = "closing" | "open" | "overdue" | "waiting" | "held";

/** Which kind of time a thing is in. It closes when its first deadline is less than six hours away. */
export function standingOf(thing: Thing, now: number): Standing {
  const [{ held, status }] = thing.lines;
  if (held) return "held";
  if (status !== "ready") return status;
  const until = firstDeadline(thing);
  return until !== undefined && isClosing(until, now) ? "closing" : "open";
}

export function isClosing(until: number, now: number): boolean {
  return until - now < closingMs;
}

/** The earliest deadline of its lines. */
export function firstDeadline({ lines }: Thing): number | undefined {
  const deadlines = lines.flatMap(({ deadline }) => (deadline ? [momentOf(deadline)] : []));
  return deadlines.length > 0 ? Math.min(...deadlines) : undefined;
}

/** Where the thing is done: the page of its draft, its debrief, its card, or the application itself. */
export function pathOf({ lines: [line] }: Thing): string {
  const application = encodeURIComponent(line.application);
  const interview = encodeURIComponent(line.interview ?? "");
  if (line.kind === "debrief" || line.needs.includes("specific"))
    return `/debrief/${application}/${interview}`;
  if (line.kind === "prepare") return `/prepare/${application}/${interview}`;
  if (isMessage(line)) return `/write/${application}/${encodeURIComponent(line.step)}`;
  return `/applications/${application}`;
}

/** Where what the step still needs is entered. */
export function pathToNeed(thing: Thing): string {
  const [{ application, to, needs }] = thing.lines;
  const page = `/applications/${encodeURIComponent(application)}`;
  const places: Readonly<Record<string, string>> = {
    address: to ? `${page}?change=person:${encodeURIComponent(to)}` : page,
    attachment: `${page}#files`,
    country: `${page}?change=facts`,
  };
  return places[needs[0] ?? ""] ?? pathOf(thing);
}

/** Whether something is written to somebody, for what is not needs no text. */
export function isMessage({ to, kind }: Pick<Line, "to" | "kind">): boolean {
  return to !== undefined && kind !== "linkedin-connect";
}
