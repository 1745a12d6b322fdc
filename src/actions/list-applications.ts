import { firstName } from "#domain/draft/manner.ts";
import type { Application, Stage } from "#domain/facts/schema.ts";
import type { AgendaPage } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { heldByQuestion } from "./held-by-question.ts";
import { nextSteps } from "./next-steps.ts";
import { isSample } from "./samples/mark.ts";
import { readStanding, type Standing } from "./read-standing.ts";

type Line = AgendaPage["lines"][number];

export interface ApplicationRow extends Standing {
  id: string;
  company: string;
  role: string;
  sample: boolean;
  /** The newest round that was not cancelled. */
  newest?: { id: string; stage: Stage; start: string };
  /** The newest thing that happened. */
  last?: { type: string; at: string };
  /** What is due next, of all that is not only possible and that the plan does not hold; a mail that nobody read may hold it. */
  next?: Line;
  /** Whom else the same is due to, of the same round, as they are greeted. */
  nextTo?: string[];
  /** Days on which something was sent or came, for the small thread beside the row. */
  thread: { at: string; side: "yours" | "theirs" }[];
}

/** Every application, one row each, in the order in which they were added. */
export async function listApplications(world: World): Promise<ApplicationRow[]> {
  const pages = new Map((await nextSteps(world)).map((page) => [page.application, page]));
  const now = world.store.now();
  return world.store.read(({ applications, incoming }) => {
    const questions = incoming.list({ asks: true });
    return applications.list().map(({ application }) => {
      const row = rowOf(application, pages.get(application.id), now);
      return row.next ? { ...row, next: heldByQuestion(row.next, row.id, questions) } : row;
    });
  });
}

function rowOf(
  application: Application,
  page: AgendaPage | undefined,
  now: Temporal.Instant,
): ApplicationRow {
  const { id, company, role, interviews, events } = application;
  const newest = interviews
    .filter(({ cancelled }) => !cancelled)
    .toSorted((a, b) => moment(a.start) - moment(b.start))
    .at(-1);
  const last = events.toSorted((a, b) => moment(a.at) - moment(b.at)).at(-1);
  const next = page?.lines
    .filter(({ held, optional, forecast, sendAt }) => !held && !optional && !forecast && sendAt)
    .toSorted((a, b) => moment(a.sendAt!) - moment(b.sendAt!))[0];
  return {
    id,
    company,
    role,
    sample: isSample(id),
    ...readStanding(application, now),
    thread: threadOf(application),
    ...(newest ? { newest: { id: newest.id, stage: newest.stage, start: newest.start } } : {}),
    ...(last ? { last: { type: last.type, at: last.at } } : {}),
    ...(next ? { next } : {}),
    ...(next && page ? togetherWith(next, page) : {}),
  };
}

/** Everybody of a round is thanked in one go. */
function togetherWith(next: Line, { lines }: AgendaPage): Pick<ApplicationRow, "nextTo"> {
  const others = lines.filter(
    ({ kind, interview, status, step }) =>
      step !== next.step &&
      [kind, interview, status].join(" ") === [next.kind, next.interview, next.status].join(" "),
  );
  const names = others.flatMap(
    ({ salutation, name }) => salutation ?? (name ? firstName(name) : []),
  );
  return names.length > 0 ? { nextTo: names } : {};
}

function threadOf({ events }: Application): ApplicationRow["thread"] {
  return events.flatMap(({ type, at }): ApplicationRow["thread"] => {
    if (type === "message-sent" || type === "applied") return [{ at, side: "yours" }];
    if (type === "reply-received" || type === "offer-received" || type === "rejected")
      return [{ at, side: "theirs" }];
    return [];
  });
}

function moment(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}
