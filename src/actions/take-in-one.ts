import { earlierOf, writeInstant } from "#domain/facts/instants.ts";
import { classify } from "#domain/replies/classify.ts";
import type { Bounce, Classification } from "#domain/replies/types.ts";
import { remembered } from "#domain/replies/remembered.ts";
import { replyText } from "#domain/replies/reply-text.ts";
import { doubtOf } from "#domain/thread/doubt.ts";
import { whose, type Whose } from "#domain/thread/whose.ts";
import { when } from "#domain/timeline/when.ts";
import type { ReplyClass } from "#domain/facts/schema.ts";
import type { ApplicationFacts, Author, StoredIncoming, Tables } from "#ports/store.ts";
import type { MailText, NewEvent, World } from "#ports/world.ts";
import type { ImportedInterview } from "./import-invitation.ts";
import { readKnown, type Known } from "./known-people.ts";
import { keepIncoming } from "./keep-incoming.ts";
import { listCorrections } from "./list-corrections.ts";
import { recordEventIn } from "./record-event.ts";
import { takeInOwn } from "./take-in-own.ts";

export interface Arrival {
  folder: StoredIncoming["folder"];
  receivedAt: Temporal.Instant;
  /** Said by the person rather than found out. */
  application?: string;
  person?: string;
  class?: ReplyClass;
  author?: Author;
}

export interface TakenIn {
  messageId: string;
  subject: string;
  sender: string;
  whose: Whose;
  classification?: Classification;
  event?: string;
  /** Steps whose approved message was withdrawn by it. */
  withdrawn: string[];
  asks: boolean;
  /** Interviews that an invitation inside it added, moved or cancelled. */
  interviews?: ImportedInterview[];
}

/** A mail and how it came. */
export interface Incoming {
  mail: MailText;
  arrival: Arrival;
}

/**
 * Takes in one mail, once: the person's own copies confirm what was sent, bounces and absences are noted, an answer becomes an event
 * and ends the waiting chase in the same transaction (CHECK-11). What may be an answer and is not certain, and an answer whose meaning is not clear, is kept as a question.
 */
export async function takeInOne(
  world: World,
  mail: MailText,
  arrival: Arrival,
): Promise<TakenIn | undefined> {
  const [taken] = await takeInEach(world, [{ mail, arrival }]);
  return taken;
}

/** The same for several, oldest first, in one transaction: all of them, or none where one cannot be taken in. */
export async function takeInEach(
  world: World,
  mails: readonly Incoming[],
): Promise<(TakenIn | undefined)[]> {
  return world.store.write((tables) => {
    const known = readKnown(tables);
    return mails.map((one) => takeIn({ world, tables, known }, one));
  });
}

interface Taking {
  world: World;
  tables: Tables;
  known: Known;
}

function takeIn(taking: Taking, { mail, arrival: given }: Incoming): TakenIn | undefined {
  const { world, tables, known } = taking;
  // What was read has arrived: a server whose clock runs ahead must not put an answer into the future, where no plan sees it.
  const arrival = { ...given, receivedAt: earlierOf(given.receivedAt, world.store.now()) };
  const messageId =
    mail.messageId ?? `<none-${arrival.receivedAt.epochMilliseconds}@afterword.invalid>`;
  const before = tables.incoming.find(messageId);
  if (before && !arrival.application) return undefined;
  if (isOwn(mail, arrival, known)) {
    if (isForged(mail, arrival)) return undefined;
    takeInOwn({ ...taking, mail, messageId, receivedAt: arrival.receivedAt });
    return undefined;
  }
  const found = judge(mail, arrival, known);
  if (found.certainty === "none" || !found.application) return undefined;
  return takeInAnswer({ ...taking, mail, messageId, arrival, found });
}

function isOwn(mail: MailText, { folder }: Arrival, { own }: Known): boolean {
  return folder === "sent" || own.includes(mail.from?.address.toLowerCase() ?? "");
}

/** In the person's name and from somewhere else, as their own provider found: it was not sent by them, and counts for nothing. */
function isForged(mail: MailText, { folder }: Arrival): boolean {
  return folder === "junk" || (folder !== "sent" && doubtOf(mail, []) !== undefined);
}

function judge(mail: MailText, arrival: Arrival, known: Known): Whose {
  if (arrival.application)
    return {
      certainty: "certain",
      application: arrival.application,
      because: "You said so.",
      ...(arrival.person ? { person: arrival.person } : {}),
    };
  return whose(
    { ...mail, folder: arrival.folder },
    {
      own: known.own,
      sent: known.threads,
      applications: known.applications.map(({ id, company, role, people }) => ({
        id,
        company,
        role,
        people: people.map(({ id: person, name, email }) => ({
          id: person,
          name,
          ...(email ? { email } : {}),
        })),
      })),
    },
  );
}

interface Answer extends Taking {
  mail: MailText;
  messageId: string;
  arrival: Arrival;
  found: Whose;
}

function takeInAnswer(answer: Answer): TakenIn {
  const { tables, known, mail, messageId, arrival, found } = answer;
  const classification = classifyFor(answer);
  const certain = found.certainty === "certain";
  const event = certain ? eventFor(answer, classification) : undefined;
  const recorded =
    event &&
    recordEventIn({
      ...answer,
      application: found.application!,
      event,
      author: arrival.author ?? "mailbox",
    });
  const isRead = classification.confidence !== "low" || !hasWritten(tables, found.application!);
  const isClear = certain && isRead;
  const asks = !isClear && !isPassing(classification);
  const id = recorded?.event.id;
  keepIncoming(tables, { ...answer, classification, asks, event: id });
  known.threads.set(messageId, {
    application: found.application!,
    ...(found.person ? { person: found.person } : {}),
  });
  if (recorded) markAnswered(answer, classification);
  return {
    messageId,
    subject: mail.subject,
    sender: mail.from?.address ?? "",
    whose: found,
    classification,
    withdrawn: recorded?.withdrawn ?? [],
    asks,
    ...(id ? { event: id } : {}),
  };
}

/** What a machine says that decides nothing, and so need not be asked about; a rejection by a machine is one all the same. */
function isPassing({ automatic, class: meaning }: Classification): boolean {
  return automatic && !decisive.has(meaning);
}

const decisive = new Set<Classification["class"]>([
  "rejection",
  "offer",
  "next-round",
  "scheduling",
  "information-request",
  "holding",
]);

/** Before the person wrote to an employer, a mail of theirs is no answer, whatever it says: nobody has to read it before the first note goes. */
function hasWritten(tables: Tables, application: string): boolean {
  const { events } = tables.applications.load(application).application;
  return events.some(({ type }) => type === "message-sent");
}

function classifyFor({ world, tables, known, mail, arrival, found }: Answer): Classification {
  const application = factsOf(known, found);
  const calendar = world.loadCalendar(application.country, application.region);
  const person = application.people.find(({ id }) => id === found.person);
  const receivedAt = arrival.receivedAt.toZonedDateTimeISO(
    person?.timeZone ?? application.timeZone,
  );
  const judged = classify(mail, {
    receivedAt,
    when: (words, from) => when(words, { from, calendar }),
  });
  if (arrival.class)
    return { ...judged, class: arrival.class, confidence: "high", automatic: false };
  const own = { sender: mail.from?.address ?? "", text: replyText(mail.text) };
  return remembered(judged, own, listCorrections(tables));
}

/** Read once for all mails of a transaction; what arrives changes no facts. */
function factsOf({ applications }: Known, { application }: Whose): ApplicationFacts {
  return applications.find(({ id }) => id === application)!;
}

/** What the planner is told; undefined for mail that changes nothing, such as a receipt or a delivery that is only delayed. */
function eventFor(
  { tables, known, mail, messageId, arrival, found }: Answer,
  judged: Classification,
): NewEvent | undefined {
  const { timeZone } = factsOf(known, found);
  const at = writeInstant(arrival.receivedAt, timeZone);
  const from = found.person ? { from: found.person } : {};
  const answerBy = judged.answerBy ? { answerBy: judged.answerBy } : {};
  switch (judged.class) {
    case "bounce":
      return judged.bounce?.final && found.person
        ? { type: "bounce", at, to: found.person, ...whatCameBack(tables, judged.bounce) }
        : undefined;
    case "out-of-office":
      return {
        type: "out-of-office",
        at,
        ...from,
        ...(judged.until ? { until: judged.until } : {}),
      };
    case "application-received":
    case "newsletter":
      return undefined;
    default:
      return {
        type: "reply-received",
        at,
        ...from,
        class: judged.class,
        ...answerBy,
        messageId,
        subject: mail.subject,
        channel: "email",
      };
  }
}

/** The message that came back, and the address that it went to: the one on file may have been put right since. */
function whatCameBack(tables: Tables, { originalMessageId }: Bounce) {
  const message = originalMessageId
    ? tables.messages.findByMessageId(originalMessageId)
    : undefined;
  return {
    ...(originalMessageId ? { messageId: originalMessageId } : {}),
    ...(message?.recipient ? { address: message.recipient.address } : {}),
  };
}

function markAnswered(
  { tables, mail, found }: Answer,
  { class: meaning, bounce }: Classification,
): void {
  const state =
    meaning === "bounce" ? "bounced" : meaning === "out-of-office" ? undefined : "answered";
  if (!state) return;
  const ids = [...mail.inReplyTo, ...mail.references, bounce?.originalMessageId ?? ""];
  const sent = tables.messages.list({
    application: found.application!,
    states: ["sent", "silent"],
  });
  for (const { id } of sent.filter(({ messageId }) => ids.includes(messageId)))
    tables.messages.addState(id, state, { author: "mailbox", say: mail.subject });
}
