import type { ApplicationFile } from "#domain/facts/schema.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** New York in winter; a loop without reasons has no time zones either. */
const offset = -5 * hour;

interface Bare {
  id: string;
  sendAt: number;
  deadline?: number;
  status: string;
}

/** The least that could be called a plan: dates alone, of one zone and one profile, nothing held, moved, foreseen or explained. */
export function planBarely(
  { application }: ApplicationFile,
  now: number,
  holidays: ReadonlySet<number>,
): Bare[] {
  const steps: Bare[] = [];
  const sent = new Set<string>();
  let stated: number | undefined;
  let chased = true;
  for (const event of application.events) {
    const at = Date.parse(event.at);
    if (at > now) continue;
    if (event.type === "message-sent") sent.add(`${event.kind}:${event.interview}:${event.to}`);
    else if (event.type === "timeline-stated" && event.answerBy)
      stated = Date.parse(event.answerBy);
    else if (event.type === "reply-received" && event.class !== "acknowledgement") {
      chased = event.class === "holding";
      const kind = event.class === "holding" ? "acknowledge-update" : "answer-request";
      add(`${kind}:${event.id}`, at, at + day);
    }
  }
  for (const round of application.interviews) {
    const start = Date.parse(round.start.slice(0, 25));
    const end = Date.parse(round.end.slice(0, 25));
    add(`prepare:${round.id}`, start - day, start);
    add(`debrief:${round.id}`, end, end + day);
    add(`reflect:${round.id}`, tenOn(dayOf(end) + 1));
    for (const person of round.interviewers) {
      add(`thank-you:${round.id}:${person}`, courtesy(end + hour), end + day);
      add(`linkedin-connect:${round.id}:${person}`, tenOn(dayOf(end) + 1));
    }
  }
  const newest = application.interviews.at(-1);
  if (newest && chased) {
    const on = dayOf(Date.parse(newest.start.slice(0, 25)));
    const first = stated
      ? addWorking(Math.floor(stated / day), 2)
      : working(Math.max(on + 7, addWorking(on, 5)));
    const final = working(Math.max(first + 7, on + 14));
    add(`check-in:${newest.id}:1`, tenOn(first));
    add(`final-check-in:${newest.id}:1`, tenOn(final));
    add(`close-as-no-answer:${newest.id}`, tenOn(final + 7));
  }
  return steps.sort((a, b) => a.sendAt - b.sendAt);

  function add(id: string, sendAt: number, deadline?: number): void {
    const [kind, round, person] = id.split(":");
    const isDone = sent.has(`${kind}:${round}:${person}`);
    const isLate = deadline !== undefined && now > deadline;
    const status = isDone ? "done" : now < sendAt ? "waiting" : isLate ? "overdue" : "ready";
    steps.push(deadline === undefined ? { id, sendAt, status } : { id, sendAt, deadline, status });
  }
  function isWorking(on: number): boolean {
    const weekday = (on + 3) % 7;
    return weekday < 5 && !holidays.has(on);
  }
  function working(on: number): number {
    let found = on;
    while (!isWorking(found)) found++;
    return found;
  }
  function addWorking(from: number, count: number): number {
    let found = from;
    for (let left = count; left > 0; left--) found = working(found + 1);
    return found;
  }
}

function dayOf(moment: number): number {
  return Math.floor((moment + offset) / day);
}

function tenOn(on: number): number {
  return on * day + 10 * hour - offset;
}

function courtesy(moment: number): number {
  const clock = (moment + offset) % day;
  if (clock < 8 * hour) return moment + 8 * hour - clock;
  return clock <= 21 * hour ? moment : moment + day + 8 * hour - clock;
}
