import { instantAt } from "#domain/facts/instants.ts";
import type {
  Application,
  ApplicationFile,
  Event,
  Interview,
  Person,
} from "#domain/facts/schema.ts";
import { balanced } from "#domain/policy/profiles.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { DayWords } from "./days.ts";
import type { Language } from "./languages/language.ts";
import { languageFor } from "./languages/languages.ts";
import { calledName, mannerOf, type Manner } from "./manner.ts";
import type { ComposeStep } from "./step.ts";
import { builtIn, type Wording } from "./wording.ts";

export interface ComposeOptions {
  now: Temporal.Instant;
  /** 1 is the first draft; another number gives another text from the same facts, always the same one. */
  version?: number;
  policy?: Policy;
  /** Wording with a person's own templates laid over it (`withOverrides`). */
  wording?: Wording;
  /** The language of letters and notes, `en` where it is absent; a kind that it has no wording for is written in English. */
  language?: string;
  /** Steps that the plan holds, by id: a card that is planned is spoken of in the mail. */
  planned?: readonly string[];
  /** Files that go with an answer to a request, by name. */
  attachments?: readonly string[];
}

/** Everything that a letter may draw on, as it was known at the moment of sending. */
export interface Situation {
  step: ComposeStep;
  app: Application;
  me: ApplicationFile["me"];
  now: Temporal.Instant;
  version: number;
  policy: Policy;
  wording: Wording;
  language: Language;
  attachments: readonly string[];
  planned: readonly string[];
  person: Person;
  /** How the person is spoken to. */
  name: string;
  manner: Manner;
  /** The round that the step belongs to, else the newest that has taken place. */
  round?: Interview;
  roundIndex: number;
  days?: DayWords;
  event?: Event;
  eventIndex: number;
  today: Temporal.PlainDate;
}

/** Gathers what a step needs; undefined where the step names nobody on file. */
export function situationOf(
  step: ComposeStep,
  file: ApplicationFile,
  options: ComposeOptions,
): Situation | undefined {
  const app = asOf(file.application, options.now);
  const person = app.people.find((one) => one.id === step.to);
  if (!person) return undefined;
  const manner = mannerOf(person, app);
  const language = languageFor(step.kind, options.language);
  const eventId = step.id.split(":")[1];
  const eventIndex = step.interview ? -1 : app.events.findIndex((one) => one.id === eventId);
  const event = app.events[eventIndex];
  const roundIndex = roundOf(step, app, options.now);
  const round = app.interviews[roundIndex];
  const zone = person.timeZone ?? app.timeZone;
  const local = options.now.toZonedDateTimeISO(zone);
  return {
    step,
    app,
    me: file.me,
    now: options.now,
    version: Math.max(1, options.version ?? 1),
    policy: options.policy ?? balanced,
    wording: wordingFor(language, options),
    language,
    attachments: options.attachments ?? [],
    planned: options.planned ?? [],
    person,
    name: nameOf({ app, language }, person),
    manner,
    roundIndex,
    eventIndex,
    today: local.toPlainDate(),
    ...(round && { round }),
    ...(round && {
      days: language.dayWords(instantAt(round.start).toZonedDateTimeISO(zone), local, manner),
    }),
    ...(event && { event }),
  };
}

/** How somebody on file is spoken to and of, in the language of the letter. */
export function nameOf(
  { app, language }: Pick<Situation, "app" | "language">,
  person: Person,
): string {
  return language.called(calledName(person, app));
}

/** Own wording holds for the language that it was laid over; another one is as built in. */
function wordingFor({ code }: Language, options: ComposeOptions): Wording {
  const isItsOwn = code === (options.language ?? "en");
  return (isItsOwn ? options.wording : undefined) ?? builtIn(code);
}

/** The application without what happened or was written down later than now, and without what was voided. Indexes stay. */
function asOf(app: Application, now: Temporal.Instant): Application {
  // A message that went at this very moment is the one being written.
  const happened = (event: Event) =>
    Temporal.Instant.compare(instantAt(event.at), now) < (event.type === "message-sent" ? 0 : 1);
  const voided = new Set(
    app.events.filter(happened).flatMap((event) => (event.type === "voided" ? [event.event] : [])),
  );
  const written = (round: Interview) =>
    round.debrief?.writtenAt === undefined ||
    Temporal.Instant.compare(instantAt(round.debrief.writtenAt), now) <= 0;
  return {
    ...app,
    role: app.role.replace(forAnyone, ""),
    events: app.events.map((event) =>
      happened(event) && !voided.has(event.id) ? event : { ...blank, id: event.id },
    ),
    interviews: app.interviews.map((round) => {
      if (written(round)) return round;
      const { debrief: _, ...rest } = round;
      return rest;
    }),
  };
}

/** "(m/w/d)", "(f/m/x)": what a role is for nobody in particular, and no part of its name. */
const forAnyone = / *\((?:[mwfdxi]|all genders?|alle)(?: ?[/|*,] ?[mwfdxi])*\)/i;

/** Stands in the place of an event that must not be used, so that the indexes of the others stay true. */
const blank = { id: "", type: "voided", at: "1970-01-01T00:00:00Z", event: "none" } as const;

function roundOf(step: ComposeStep, app: Application, now: Temporal.Instant): number {
  if (step.interview) return app.interviews.findIndex((one) => one.id === step.interview);
  return app.interviews.findLastIndex(
    (one) => !one.cancelled && Temporal.Instant.compare(instantAt(one.end), now) <= 0,
  );
}

/** The mail that a letter to this person would continue: the newest one exchanged, with its subject; undefined where there is none. */
export function threadWith(
  situation: Situation,
): { messageId?: string; subject: string } | undefined {
  const { app, person } = situation;
  const mails = app.events.filter(
    (event) =>
      (event.type === "message-sent" &&
        event.to === person.id &&
        (event.channel ?? "email") === "email") ||
      (event.type === "reply-received" && event.from === person.id),
  ) as (Event & { messageId?: string; subject?: string })[];
  const last = mails.findLast((mail) => mail.messageId !== undefined);
  const subject = mails.findLast((mail) => mail.subject)?.subject;
  if (!subject) return undefined;
  return { subject, ...(last?.messageId !== undefined && { messageId: last.messageId }) };
}
