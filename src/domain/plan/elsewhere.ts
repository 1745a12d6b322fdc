import type { Application, ApplicationFile } from "#domain/facts/schema.ts";
import type { Acceptance } from "./closing.ts";
import type { Moment } from "./clock/zone.ts";
import { isChase } from "#domain/facts/step-kinds.ts";
import { isCounted } from "./counted.ts";
import { employerKeysOf, personKeysOf } from "./employer.ts";
import { compareText, readPast } from "./past.ts";

/** A message that went out for an application. */
export interface Sent {
  readonly application: string;
  readonly at: Moment;
}

/** What the person's other applications mean for one of them; the one that is asked about is named, for it is among them. */
export interface Elsewhere {
  /** Messages that count and went to somebody with one of these keys: a list for each key, oldest first, one message in several. */
  sentTo(keys: readonly string[]): readonly (readonly Sent[])[];
  /** Messages that chased an employer with one of these keys, likewise. */
  chased(keys: readonly string[]): readonly (readonly Sent[])[];
  /** The first offer that was accepted. Its id carries the application's, for event ids are only unique within one. */
  acceptance(except: string): Acceptance | undefined;
}

/**
 * Reads all applications of a person once, so that each of them can be planned without reading the others again. What was sent
 * before `since` is not kept: many applications then take little memory.
 */
export function readElsewhere(
  files: Iterable<ApplicationFile>,
  now: Moment,
  since: Moment = -Infinity,
): Elsewhere {
  const index: Index = { since, messages: new Map(), chases: new Map(), acceptances: [] };
  for (const { application } of files) addTo(index, application, now);
  for (const sends of [...index.messages.values(), ...index.chases.values()])
    sends.sort((a, b) => a.at - b.at);
  index.acceptances.sort((a, b) => a.at - b.at || compareText(a.id, b.id));
  return {
    sentTo: (keys) => keys.map((key) => index.messages.get(key) ?? []),
    chased: (keys) => keys.map((key) => index.chases.get(key) ?? []),
    acceptance: (except) => index.acceptances.find(({ application }) => application !== except),
  };
}

export const nowhere: Elsewhere = readElsewhere([], 0);

type Sends = Map<string, Sent[]>;
interface Index {
  readonly since: Moment;
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
    if (at < index.since) continue;
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
