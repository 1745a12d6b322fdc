import type { Application, ApplicationFile } from "#domain/facts/schema.ts";
import type { Acceptance } from "./closing.ts";
import type { Moment } from "./clock/zone.ts";
import { isChase, isCounted } from "./counted.ts";
import { employerKeysOf, personKeysOf } from "./employer.ts";
import { compareText, readPast } from "./past.ts";

/** What the person's other applications mean for one of them; the one that is asked about is named, for it is among them. */
export interface Elsewhere {
  /** When messages that count went to somebody with one of these keys. */
  sentTo(keys: readonly string[], except: string): readonly Moment[];
  /** When an employer with one of these keys was chased. */
  chasedAt(keys: readonly string[], except: string): readonly Moment[];
  /** The first offer that was accepted. Its id carries the application's, for event ids are only unique within one. */
  acceptance(except: string): Acceptance | undefined;
}

/** Reads all applications of a person once, so that each of them can be planned without reading the others again. */
export function readElsewhere(files: Iterable<ApplicationFile>, now: Moment): Elsewhere {
  const index: Index = { messages: new Map(), chases: new Map(), acceptances: [] };
  for (const { application } of files) addTo(index, application, now);
  index.acceptances.sort((a, b) => a.at - b.at || compareText(a.id, b.id));
  return {
    sentTo: (keys, except) => find(index.messages, keys, except),
    chasedAt: (keys, except) => find(index.chases, keys, except),
    acceptance: (except) => index.acceptances.find(({ application }) => application !== except),
  };
}

export const nowhere: Elsewhere = readElsewhere([], 0);

interface Sent {
  readonly application: string;
  readonly at: Moment;
}
type Sends = Map<string, Sent[]>;
interface Index {
  readonly messages: Sends;
  readonly chases: Sends;
  readonly acceptances: (Acceptance & Sent)[];
}

function addTo(index: Index, application: Application, now: Moment): void {
  const { id, people } = application;
  const past = readPast(application.events, now);
  const employer = employerKeysOf(application);
  const keys = new Map(people.map((person) => [person.id, personKeysOf(person, employer)]));
  for (const { event, at } of past.delivered) {
    const sent = { application: id, at };
    if (isCounted(event.kind)) add(index.messages, keys.get(event.to ?? "") ?? [], sent);
    if (isChase(event.kind)) add(index.chases, employer, sent);
  }
  for (const { event, at } of past.of("offer-accepted"))
    index.acceptances.push({ id: `${id}.${event.id}`, application: id, at });
}

function add(sends: Sends, keys: readonly string[], sent: Sent): void {
  for (const key of keys) {
    const known = sends.get(key);
    if (known) known.push(sent);
    else sends.set(key, [sent]);
  }
}

/** One message that is found by several keys is one message. */
function find(sends: Sends, keys: readonly string[], except: string): Moment[] {
  const found = new Set(keys.flatMap((key) => sends.get(key) ?? []));
  return [...found].filter(({ application }) => application !== except).map(({ at }) => at);
}
