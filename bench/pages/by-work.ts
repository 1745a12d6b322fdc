/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the processor. */
  tdur?: number;
}

const tasks: ReadonlySet<string> = new Set(["RunTask", "ThreadControllerImpl::RunTask"]);

/**
 * The trace of a machine that did nothing else: each task takes as long as the processor worked on it, and what happened in it is
 * drawn together in proportion. When tasks began stays, for it is the network that says so.
 */
export function byWork<Event extends TraceEvent>(events: readonly Event[]): Event[] {
  const byThread = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  const changed = new Map<Event, Event>();
  for (const own of byThread.values()) drawTogether(own, changed);
  return events.map((event) => changed.get(event) ?? event);
}

function drawTogether<Event extends TraceEvent>(
  own: readonly Event[],
  changed: Map<Event, Event>,
): void {
  let task = { from: 0, to: 0, share: 1 };
  // The task itself comes before what it holds, where both begin at once.
  for (const event of own.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const { name, ts, dur = 0, tdur } = event;
    if (tasks.has(name) && ts >= task.to && dur > 0 && tdur !== undefined)
      task = { from: ts, to: ts + dur, share: Math.min(1, tdur / dur) };
    if (ts > task.to) continue;
    const moved = { ...event, ts: task.from + (ts - task.from) * task.share };
    if (event.dur !== undefined) moved.dur = dur * task.share;
    changed.set(event, moved);
  }
}
