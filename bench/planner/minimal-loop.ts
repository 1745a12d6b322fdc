import type { ApplicationFile } from "#domain/facts/schema.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** New York in winter; a loop without reasons has no time zones either. */
const offset = -5 * hour;

interface Bare {
  id: string;
  sendAt: number;
  deadline: number;
  status: string;
}

/** The least that could be called a plan: dates alone, of one zone and one profile, nothing held, moved, foreseen or explained. */
export function planBarely(
  { application }: ApplicationFile,
  now: number,
  holidays: ReadonlySet<number>,
): Bare[] {
  const history = readHistory(application.events, now);
  const steps: Bare[] = [...history.owed];
  const add = (id: string, sendAt: number, deadline = Infinity): void => {
    const isDone = history.sent.has(id);
    const status = isDone
      ? "done"
      : now < sendAt
        ? "waiting"
        : now > deadline
          ? "overdue"
          : "ready";
    steps.push({ id, sendAt, deadline, status });
  };
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
  if (newest && history.chased) {
    const on = dayOf(Date.parse(newest.start.slice(0, 25)));
    const first = history.stated
      ? addWorking(Math.floor(history.stated / day), 2, holidays)
      : working(Math.max(on + 7, addWorking(on, 5, holidays)), holidays);
    const final = working(Math.max(first + 7, on + 14), holidays);
    add(`check-in:${newest.id}:1`, tenOn(first));
    add(`final-check-in:${newest.id}:1`, tenOn(final));
    add(`close-as-no-answer:${newest.id}`, tenOn(final + 7));
  }
  return steps.sort((a, b) => a.sendAt - b.sendAt);
}

function readHistory(events: ApplicationFile["application"]["events"], now: number) {
  const sent = new Set<string>();
  const owed: Bare[] = [];
  let stated: number | undefined;
  let chased = true;
  for (const event of events) {
    const at = Date.parse(event.at);
    if (at > now) continue;
    if (event.type === "message-sent") sent.add(`${event.kind}:${event.interview}:${event.to}`);
    else if (event.type === "timeline-stated" && event.answerBy)
      stated = Date.parse(event.answerBy);
    else if (event.type === "reply-received" && event.class !== "acknowledgement") {
      chased = event.class === "holding";
      const kind = chased ? "acknowledge-update" : "answer-request";
      const status = now > at + day ? "overdue" : "ready";
      owed.push({ id: `${kind}:${event.id}`, sendAt: at, deadline: at + day, status });
    }
  }
  return { sent, owed, stated, chased };
}

function working(on: number, holidays: ReadonlySet<number>): number {
  let found = on;
  while ((found + 3) % 7 >= 5 || holidays.has(found)) found++;
  return found;
}

function addWorking(from: number, count: number, holidays: ReadonlySet<number>): number {
  let found = from;
  for (let left = count; left > 0; left--) found = working(found + 1, holidays);
  return found;
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
