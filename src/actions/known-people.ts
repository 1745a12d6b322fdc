import { isOpenDomain } from "#domain/facts/open-domains.ts";
import { bounceSenders, bounceSubjects } from "#domain/replies/bounce-words.ts";
import { fold } from "#domain/replies/date-words.ts";
import { maySpeakOfApplication } from "#domain/thread/hiring-services.ts";
import { roleWithoutGrade, writesAs } from "#domain/thread/house-names.ts";
import { plainWords } from "#domain/thread/named.ts";
import type { MessageState } from "#domain/thread/states.ts";
import type { MailHeaders } from "#ports/inbox.ts";
import type { LetterId } from "#ports/letters.ts";
import type { ApplicationFacts, Tables } from "#ports/store.ts";

/** What tells a mail that concerns an application from all others. */
export interface Known {
  me: string;
  /** Every address that is the person's own, in lower case: theirs, and that of every mailbox. */
  own: string[];
  applications: ApplicationFacts[];
  /** Addresses of everybody on file, and domains of employers, in lower case. */
  addresses: Set<string>;
  domains: Set<string>;
  /** Companies and roles, as plain words. */
  names: Set<string>;
  /** Message-IDs of what was sent or taken in, with the application and the person of each. */
  threads: Map<string, Pick<LetterId, "application" | "person">>;
  /** Message-IDs of which an event tells: they count. */
  counted: Set<string>;
  /** Message-IDs of what is on record as gone; a copy of it says nothing new. */
  gone: Set<string>;
}

export function readKnown(tables: Tables): Known {
  const applications = tables.applications.listFacts();
  const me = tables.owner.find().me?.email.toLowerCase() ?? "";
  const mailboxes = tables.accounts.list().map(({ account }) => account.address.toLowerCase());
  const ids = tables.letters.ids();
  const addresses = new Set(
    applications.flatMap(({ people }) =>
      people.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])),
    ),
  );
  return {
    me,
    own: [...new Set([me, ...mailboxes])],
    applications,
    addresses,
    domains: new Set([...addresses].map(domainOf).filter((domain) => !isOpenDomain(domain))),
    names: new Set(
      applications
        .flatMap(({ company, role }) => [
          plainWords(company),
          plainWords(role),
          roleWithoutGrade(role) ?? "",
        ])
        .filter((name) => name.length >= 3),
    ),
    threads: new Map(
      ids.map(({ messageId, application, person }) => [
        messageId,
        { application, ...(person ? { person } : {}) },
      ]),
    ),
    counted: idsOf(ids, new Set(["event"])),
    gone: idsOf(ids, goneStates),
  };
}

const goneStates: ReadonlySet<LetterId["of"]> = new Set<MessageState>([
  "sent",
  "answered",
  "bounced",
  "silent",
]);

function idsOf(ids: readonly LetterId[], wanted: ReadonlySet<LetterId["of"]>): Set<string> {
  return new Set(ids.filter((one) => wanted.has(one.of)).map(({ messageId }) => messageId));
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
  if (others.some((address) => known.addresses.has(address) || isOfEmployer(address, known)))
    return true;
  return isReport(headers) || speaksOfOpening(headers, known);
}

/** Mail from the domain of anybody on file, or from below it: a colleague may answer. Domains that everybody uses do not count. */
function isOfEmployer(address: string, { domains }: Known): boolean {
  const labels = domainOf(address).split(".");
  return labels.some((_, at) => domains.has(labels.slice(at).join(".")));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** A bounce often has no thread: it says of itself that it is a report, or comes from a mail server, or its subject is one of theirs. */
function isReport({ isReport, from = "", fromName = "", subject }: MailHeaders): boolean {
  return (
    isReport === true ||
    bounceSenders.test(`${from} ${fromName}`.toLowerCase()) ||
    bounceSubjects.test(fold(subject))
  );
}

/** An applicant system writes from an address of its own, in the employer's name or about the role, or names them in its text alone. */
function speaksOfOpening({ from = "", fromName = "", subject }: MailHeaders, known: Known) {
  const words = plainWords(`${fromName} ${subject}`);
  return (
    [...known.names].some((name) => words.includes(name)) ||
    known.applications.some(({ company }) => writesAs(from, company)) ||
    maySpeakOfApplication(from, fold(subject))
  );
}
