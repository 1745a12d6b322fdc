import type { Bounce, MailAddress, MailFacts } from "#domain/replies/types.ts";
import { isOpenDomain } from "#domain/facts/open-domains.ts";
import { doubtOf, type Doubt } from "./doubt.ts";
import { isHiringDesk } from "./hiring-services.ts";
import { roleWithoutGrade, writesAs } from "./house-names.ts";
import { plainWords } from "./named.ts";
import { returnedIn } from "./returned.ts";

/** Whose answer an incoming mail is, and how sure that is. Below `certain` a person is asked; from `unsure` up the chase is held. */
export interface Whose {
  certainty: "certain" | "likely" | "unsure" | "none";
  application?: string;
  person?: string;
  because: string;
  /** Why it may not be from whom it says; then it is never certain. */
  unverified?: Doubt;
}

/** What is known of one opening, as far as it helps to recognise its mail. */
export interface KnownApplication {
  id: string;
  company: string;
  role: string;
  people: readonly { id: string; name: string; email?: string }[];
}

export interface ThreadKnowledge {
  /** The person's own addresses. */
  own: readonly string[];
  applications: readonly KnownApplication[];
  /** Message-IDs that were sent, and to which opening and person. */
  sent: ReadonlyMap<string, { application: string; person?: string }>;
}

export type WhoseMail = Pick<
  MailFacts,
  "messageId" | "inReplyTo" | "references" | "from" | "subject" | "text" | "report"
> & {
  folder?: string;
  replyTo?: readonly MailAddress[];
  headers?: MailFacts["headers"];
};

/**
 * Finds the opening and the person by references, then addresses (tags after a plus aside), then the employer's domain, then an
 * employer and role that an applicant system names. The person's own mail is nobody's answer, wherever it lies. One that may be
 * forged is still asked about: it stops what waits, and settles nothing.
 */
export function whose(mail: WhoseMail, known: ThreadKnowledge): Whose {
  if (isOwn(mail, known)) return { certainty: "none", because: "It is your own message." };
  const returned = returnedIn(mail);
  const original = returned?.originalMessageId ?? mail.report?.originalMessageId;
  const isProven = original !== undefined && known.sent.has(original);
  const found =
    byReference(mail, known, original) ??
    (returned && byReturned(returned, known)) ??
    byAddress(mail, known) ??
    byDomain(mail, known) ??
    byName(mail, known) ??
    nobody;
  // A report that returns a message of ours needs no proof of its sender: nobody else knows the Message-ID.
  return isProven ? found : doubted(found, mail, known);
}

function doubted(found: Whose, mail: WhoseMail, { applications }: ThreadKnowledge): Whose {
  if (found.certainty === "none") return found;
  const application = applications.find(({ id }) => id === found.application);
  const unverified = doubtOf(mail, application?.people ?? []);
  return unverified === undefined ? found : { ...found, certainty: "unsure", unverified };
}

const nobody: Whose = {
  certainty: "none",
  because: "Nothing in it points to one of your applications.",
};

function isOwn(mail: WhoseMail, known: ThreadKnowledge): boolean {
  if (mail.folder === "sent" || (mail.messageId !== undefined && known.sent.has(mail.messageId)))
    return true;
  const from = mail.from && untagged(mail.from.address);
  return from !== undefined && known.own.some((address) => untagged(address) === from);
}

function byReference(
  mail: WhoseMail,
  known: ThreadKnowledge,
  returned: string | undefined,
): Whose | undefined {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed(), ...(returned ? [returned] : [])];
  const hit = ids.map((id) => known.sent.get(id)).find((one) => one !== undefined);
  if (!hit) return undefined;
  const writer = findPerson(known, senders(mail), hit.application);
  const person = writer?.person ?? (mail.report || returned ? hit.person : undefined);
  const sameHouse =
    !writer && hit.person ? " It comes from another address than you wrote to." : "";
  return {
    certainty: "certain",
    application: hit.application,
    ...(person && { person }),
    because: `It answers a message that you sent.${sameHouse}`,
  };
}

/** A server that returns a mail without its Message-ID names the address that it was for, of somebody who was written to. */
function byReturned({ recipients }: Bounce, known: ThreadKnowledge): Whose | undefined {
  const addresses = recipients.map(({ address }) => address.trim().toLowerCase());
  const writtenTo = new Set(
    [...known.sent.values()].map(({ application, person }) => `${application} ${person}`),
  );
  const [hit, ...others] = known.applications
    .flatMap(({ id }) => findPerson(known, addresses, id) ?? [])
    .filter(({ application, person }) => writtenTo.has(`${application} ${person}`));
  if (!hit) return undefined;
  return {
    certainty: others.length === 0 ? "certain" : "unsure",
    ...{ application: hit.application, person: hit.person },
    because: "It says that your mail to this address did not arrive.",
  };
}

function byAddress(mail: WhoseMail, known: ThreadKnowledge): Whose | undefined {
  const every = known.applications.flatMap((one) => findPerson(known, senders(mail), one.id) ?? []);
  const exact = every.filter(({ isExact }) => isExact);
  const hits = (exact.length > 0 ? exact : every).map(({ application, person }) => ({
    application,
    person,
  }));
  const [first, ...others] = hits;
  if (!first) return undefined;
  if (others.length === 0)
    return { certainty: "certain", ...first, because: `It comes from ${mail.from?.address}.` };
  const named = hits.filter((hit) =>
    isNamed(
      mail,
      known.applications.find((one) => one.id === hit.application),
    ),
  );
  const [only, ...more] = named;
  if (only && more.length === 0)
    return {
      certainty: "likely",
      ...only,
      because: "It comes from a person of several applications and names this one.",
    };
  return {
    certainty: "unsure",
    ...first,
    because: "It comes from a person who belongs to several of your applications.",
  };
}

function findPerson(
  known: ThreadKnowledge,
  from: readonly string[],
  application: string,
): { application: string; person: string; isExact: boolean } | undefined {
  const people = known.applications.find((one) => one.id === application)?.people ?? [];
  const exact = people.find(({ email }) => email && from.includes(email.trim().toLowerCase()));
  const plain = new Set(from.map(untagged));
  const person = exact ?? people.find(({ email }) => email && plain.has(untagged(email)));
  return person && { application, person: person.id, isExact: person === exact };
}

function byDomain(mail: WhoseMail, known: ThreadKnowledge): Whose | undefined {
  const domain = domainOf(mail.from?.address ?? "");
  if (!domain || isOpenDomain(domain)) return undefined;
  const hits = known.applications.filter((one) =>
    domainsOf(one).some((own) => domain === own || domain.endsWith(`.${own}`)),
  );
  const best = hits.length > 1 ? hits.filter((one) => isNamed(mail, one)) : hits;
  const [first] = best.length > 0 ? best : hits;
  if (!first) return undefined;
  const namesake = first.people.find(
    ({ name }) => name.toLowerCase() === mail.from?.name?.toLowerCase(),
  );
  const certainty = best.length === 1 ? "likely" : "unsure";
  return {
    certainty,
    application: first.id,
    ...(namesake && { person: namesake.id }),
    because: `It comes from ${domain}, where people of ${first.company} write from.`,
  };
}

/** Domains that its people write from; one that only holds the company's name counts too. */
function domainsOf(application: KnownApplication): string[] {
  return application.people
    .flatMap(({ email }) => (email ? [domainOf(email)] : []))
    .filter((domain) => domain && !isOpenDomain(domain));
}

function byName(mail: WhoseMail, known: ThreadKnowledge): Whose | undefined {
  const address = mail.from?.address ?? "";
  const inHouse = known.applications.filter(({ company }) => writesAs(address, company));
  const named = known.applications.filter((one) => isNamed(mail, one));
  const hits = named.length > 0 ? named : inHouse;
  const precise = hits.filter(({ role }) => namesRole(mail, role));
  const [first] = precise.length > 0 ? precise : hits;
  if (!first) return undefined;
  const isTheirs = isHiringDesk(address) || inHouse.includes(first);
  const certainty = precise.length === 1 && isTheirs ? "likely" : "unsure";
  const names = precise.length > 0 ? `${first.company} and the role ${first.role}` : first.company;
  const because =
    named.length > 0
      ? `It names ${names}.`
      : `It comes from ${address}, which bears the name of ${first.company}.`;
  return { certainty, application: first.id, because };
}

function namesRole(mail: WhoseMail, role: string): boolean {
  return has(mail, role) || has(mail, roleWithoutGrade(role) ?? "");
}

function isNamed(mail: WhoseMail, application: KnownApplication | undefined): boolean {
  return application !== undefined && has(mail, application.company);
}

/** Whole words only, so that an employer called Acme is not found in "academy". */
function has(mail: WhoseMail, name: string): boolean {
  const words = plainWords(name);
  return words.length >= 3 && wordsOf(mail).includes(` ${words} `);
}

/** Looked through for every application, and so made once for a mail. */
const wordsByMail = new WeakMap<WhoseMail, string>();

function wordsOf(mail: WhoseMail): string {
  const known = wordsByMail.get(mail);
  if (known !== undefined) return known;
  const { from, subject, text } = mail;
  const words = ` ${plainWords(`${from?.name ?? ""} ${subject} ${text.slice(0, 8_000)}`)} `;
  wordsByMail.set(mail, words);
  return words;
}

function senders(mail: WhoseMail): string[] {
  return [mail.from, ...(mail.replyTo ?? [])].flatMap((one) =>
    one?.address ? [one.address.trim().toLowerCase()] : [],
  );
}

/** `Dana+jobs@Acme.example` is dana@acme.example. */
function untagged(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, "");
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
