import type { ApplicationFile } from "#domain/facts/schema.ts";
import { isOpenDomain } from "#domain/facts/open-domains.ts";
import type { MailHeaders } from "#ports/inbox.ts";
import type { MessageState } from "#domain/thread/states.ts";
import type { StoredMessage, Tables } from "#ports/store.ts";

/** What tells a mail that concerns an application from all others. */
export interface Known {
  me: string;
  /** Every address that is the person's own, in lower case: theirs, and that of every mailbox. */
  own: string[];
  applications: ApplicationFile["application"][];
  /** Message-IDs of what was sent or taken in, with the application and the person of each. */
  threads: Map<string, { application: string; person?: string }>;
  /** Message-IDs of what is on record as gone; a copy of it says nothing new. */
  gone: Set<string>;
}

export function readKnown(tables: Tables): Known {
  const applications = tables.applications.list().map(({ application }) => application);
  const me = tables.owner.find().me?.email.toLowerCase() ?? "";
  const messages = tables.messages.list();
  const mailboxes = tables.accounts.list().map(({ account }) => account.address.toLowerCase());
  return {
    me,
    own: [...new Set([me, ...mailboxes])],
    applications,
    threads: new Map([
      ...fromEvents(applications),
      ...fromMessages(messages),
      ...fromIncoming(tables),
    ]),
    gone: new Set(
      messages.filter(({ state }) => goneStates.has(state)).map(({ messageId }) => messageId),
    ),
  };
}

const goneStates: ReadonlySet<MessageState> = new Set(["sent", "answered", "bounced", "silent"]);

type Thread = [string, { application: string; person?: string }];

function fromEvents(applications: ApplicationFile["application"][]): Thread[] {
  return applications.flatMap(({ id, events }) =>
    events.flatMap((event): Thread[] => {
      if (!("messageId" in event) || !event.messageId) return [];
      const person = "to" in event ? event.to : "from" in event ? event.from : undefined;
      return [[event.messageId, { application: id, ...(person ? { person } : {}) }]];
    }),
  );
}

function fromMessages(messages: StoredMessage[]): Thread[] {
  return messages.map(({ messageId, application, person }) => [
    messageId,
    { application, ...(person ? { person } : {}) },
  ]);
}

function fromIncoming({ incoming }: Tables): Thread[] {
  return incoming
    .list()
    .flatMap(({ messageId, application, person }): Thread[] =>
      application ? [[messageId, { application, ...(person ? { person } : {}) }]] : [],
    );
}

/** Judges by headers alone whether a mail may concern an application; what may not is never fetched. */
export function mayConcern(headers: MailHeaders, known: Known): boolean {
  if (headers.messageId && known.gone.has(headers.messageId)) return false;
  if ([...headers.inReplyTo, ...headers.references].some((id) => known.threads.has(id)))
    return true;
  if (headers.messageId && known.threads.has(headers.messageId)) return true;
  const addresses = [headers.from, ...headers.replyTo, ...headers.to]
    .filter((one) => one !== undefined)
    .map((one) => one.toLowerCase());
  const others = addresses.filter((address) => !known.own.includes(address));
  if (others.some((address) => isOfKnownDomain(address, known))) return true;
  return isReport(headers) || namesAnOpening(`${headers.fromName ?? ""} ${headers.subject}`, known);
}

/** Mail from the domain of anybody on file: a colleague may answer. Domains that everybody uses do not count. */
function isOfKnownDomain(address: string, { applications }: Known): boolean {
  const domain = address.split("@")[1] ?? "";
  return applications.some(({ people }) =>
    people.some(({ email }) => {
      if (!email) return false;
      return isOpenDomain(domain)
        ? email.toLowerCase() === address
        : email.toLowerCase().endsWith(`@${domain}`);
    }),
  );
}

/** A bounce comes from the postmaster of a mail server and has no thread. */
function isReport({ from }: MailHeaders): boolean {
  return /^(mailer-daemon|postmaster)@/i.test(from ?? "");
}

/** An applicant system writes from an address of its own, in the employer's name or about the role. */
function namesAnOpening(text: string, { applications }: Known): boolean {
  const words = text.toLowerCase();
  return applications.some(
    ({ company, role }) =>
      words.includes(company.toLowerCase()) || words.includes(role.toLowerCase()),
  );
}
