import { mailAsWords } from "#domain/invitation/mail-as-words.ts";
import { parseFileText } from "#domain/facts/parse-file.ts";
import type { Person } from "#domain/facts/schema.ts";
import type { Problem } from "#domain/problem.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { InvitationFile } from "#ports/invitation.ts";
import type { MailText, World } from "#ports/world.ts";
import { addApplication } from "./add-application.ts";
import {
  importInvitation,
  type ImportedInterview,
  type InvitationHints,
} from "./import-invitation.ts";
import { importInviting, importWords } from "./import-words.ts";
import { readKnown } from "./known-people.ts";
import { takeInOne, type TakenIn } from "./take-in-one.ts";

/** Something from outside, by what it is. `name` is for messages. */
export type Source =
  | { form: "invitation"; name: string; text: string }
  | {
      form: "mail";
      name: string;
      bytes: Uint8Array;
      /** Who wrote it, where the mail does not say so. */
      person?: string;
    }
  | { form: "file"; name: string; text: string }
  /** What somebody typed about an interview, or the words of a mail that invites to one. */
  | { form: "sentence"; name: string; text: string };

export interface Imported {
  form: Source["form"];
  /** What became of each event of an invitation. */
  invited: ImportedInterview[];
  /** What a mail was taken to mean; null where it concerns no application on file, or was known. */
  taken: TakenIn | null;
  /** The application of an application file or of a sentence. */
  added: { id: string; added: number; isNew: boolean } | null;
  /** What could not be read of an invitation; the rest was. */
  problems: Problem[];
}

/** A source with everything read that must be waited for, so that it is taken in within one transaction. */
export type ReadSource = (world: World) => Promise<Imported>;

/** Takes in an invitation, a mail (which may bring an invitation, an answer, or both), an application file, or a sentence. */
export async function importSource(
  world: World,
  source: Source,
  hints: InvitationHints = {},
): Promise<Imported> {
  return (await readSource(world, source, hints))(world);
}

/** Reads a source and returns what takes it in, for a rehearsal first and the real thing after. */
export async function readSource(
  world: World,
  source: Source,
  hints: InvitationHints,
): Promise<ReadSource> {
  if (source.form === "mail") return readMail(world, source, hints);
  if (source.form === "file") return readFile(source);
  if (source.form === "sentence")
    return async (inside) => ({
      ...nothing(source),
      added: await importWords(inside, source, hints),
    });
  const file = await world.readInvitation(source.text);
  requireEvents(file, source.name);
  return async (inside) => ({
    ...nothing(source),
    invited: await importEvents(inside, file, hints),
    problems: file.problems as Problem[],
  });
}

function nothing({ form }: Source): Imported {
  return { form, invited: [], taken: null, added: null, problems: [] };
}

function requireEvents({ events, problems }: InvitationFile, name: string): void {
  if (events.length > 0) return;
  const found = problems as Problem[];
  const none = { code: "no-event", at: "the whole text", say: "there is no interview in it." };
  throw new UnusableInput(name, found.length > 0 ? found : [none]);
}

async function importEvents(
  world: World,
  { events }: InvitationFile,
  hints: InvitationHints,
): Promise<ImportedInterview[]> {
  const results: ImportedInterview[] = [];
  for (const event of events) results.push(await importInvitation(world, event, hints));
  return results;
}

function readFile(source: Source & { form: "file" }): ReadSource {
  const parsed = parseFileText(source.text);
  if (!parsed.ok) throw new UnusableInput(source.name, parsed.problems);
  return async (world) => ({
    ...nothing(source),
    added: await addApplication(world, parsed.value),
  });
}

async function readMail(
  world: World,
  source: Source & { form: "mail" },
  hints: InvitationHints,
): Promise<ReadSource> {
  const mail = await world.mail.read(source.bytes);
  const file = mail.calendar ? await world.readInvitation(mail.calendar) : undefined;
  return async (inside) => {
    const invited = file ? await importEvents(inside, file, hints) : [];
    const written = file ? null : await beginByMail(inside, mail, { source, hints });
    const application = hints.application ?? invited[0]?.application ?? written?.id;
    const taken = await takeInMailOf(inside, mail, { application, person: source.person });
    return {
      ...nothing(source),
      invited,
      taken: taken ?? null,
      added: written,
      problems: (file?.problems ?? []) as Problem[],
    };
  };
}

/** A mail of nobody on file that invites in its words begins an application. */
async function beginByMail(
  world: World,
  mail: MailText,
  { source, hints }: { source: Source & { form: "mail" }; hints: InvitationHints },
): Promise<Imported["added"]> {
  if (hints.application || source.person || (await isKnown(world, mail))) return null;
  return importInviting(world, { name: source.name, text: mailAsWords(mail) }, hints);
}

async function isKnown(world: World, { from }: MailText): Promise<boolean> {
  const { own, addresses } = await world.store.read(readKnown);
  const address = from?.address.toLowerCase() ?? "";
  return own.includes(address) || addresses.has(address);
}

async function takeInMailOf(
  world: World,
  mail: MailText,
  {
    application,
    person: stated,
  }: { application?: string | undefined; person?: string | undefined },
): Promise<TakenIn | undefined> {
  const receivedAt = mail.date ? Temporal.Instant.from(mail.date) : world.store.now();
  const sender = application && (await findSender(world, application, mail.from?.address));
  const person = stated ?? (sender ? sender.id : undefined);
  return takeInOne(world, mail, {
    folder: "file",
    receivedAt,
    author: "import",
    ...(application ? { application } : {}),
    ...(person ? { person } : {}),
  });
}

async function findSender(
  world: World,
  application: string,
  address: string | undefined,
): Promise<Person | undefined> {
  const { people } = await world.store.read(
    ({ applications }) => applications.load(application).application,
  );
  return people.find(({ email }) => email && email.toLowerCase() === address?.toLowerCase());
}
