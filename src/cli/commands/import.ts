import { mkdir, copyFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { addApplication } from "#actions/add-application.ts";
import { importInvitation, type InvitationHints } from "#actions/import-invitation.ts";
import { takeInOne } from "#actions/take-in-one.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { InvitedEvent } from "#ports/invitation.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readApplicationFile } from "../read-application.ts";
import { readBytes, readText } from "../read-input.ts";

const mostInvitation = 5 * 1024 * 1024;

export const importCommand: CommandSpec = {
  arguments: [
    ["<files...>", "invitations (.ics), mails (.eml) and application files (.afterword.json)"],
  ],
  options: [
    { flags: "--application <id>", text: "what it belongs to, where that cannot be found out" },
    { flags: "--company <name>", text: "the employer, for a new application" },
    { flags: "--role <role>", text: "the opening, for a new application" },
    { flags: "--country <code>", text: "whose public holidays count" },
    { flags: "--region <code>", text: "of that country" },
    {
      flags: "--stage <stage>",
      text: "which round it is",
      choices: ["phone-screen", "first-round", "technical", "panel", "final"],
    },
  ],
  async run(call) {
    const files = call.given[0] as unknown as string[];
    const done: { file: string; say: string; result: unknown }[] = [];
    for (const file of files) done.push({ file, ...(await importOne(call, file)) });
    show(call.desk, call.options, {
      json: done.map(({ file, result }) => ({ file, result })),
      text: () =>
        [...done.map(({ file, say }) => `${basename(file)}: ${say}`), "Next: afterword"].join("\n"),
    });
  },
};

interface Imported {
  say: string;
  result: unknown;
}

async function importOne(call: Call, file: string): Promise<Imported> {
  const name = file.toLowerCase();
  if (name.endsWith(".ics"))
    return importInvitations(call, await readText(call.desk, file, mostInvitation), file);
  if (name.endsWith(".eml")) return importMail(call, file);
  return importFile(call, file);
}

async function importInvitations(
  { desk, options }: Call,
  text: string,
  file: string,
): Promise<Imported> {
  const { events, problems } = await desk.world.readInvitation(text);
  if (events.length === 0) throw new UnusableInput(file, problems as never[]);
  for (const problem of problems as { at?: string; say?: string }[])
    desk.hint(`${file}: ${problem.at ?? ""} ${problem.say ?? ""}`);
  const results = [];
  for (const event of events)
    results.push(await importInvitation(desk.world, event as InvitedEvent, hintsOf(options)));
  const say = results
    .map(
      ({ change, application, interview, because }) =>
        `${change}${application ? ` ${application} ${interview}` : ""}${because ? ` (${because})` : ""}`,
    )
    .join("; ");
  return { say, result: results };
}

function hintsOf(options: Call["options"]): InvitationHints {
  const keys = ["application", "company", "role", "country", "region", "stage"] as const;
  return Object.fromEntries(keys.flatMap((key) => (options[key] ? [[key, options[key]]] : [])));
}

/** A mail may bring an invitation, an answer, or both. */
async function importMail(call: Call, file: string): Promise<Imported> {
  const { desk, options } = call;
  const mail = await desk.world.mail.read(await readBytes(file));
  const invited = mail.calendar ? await importInvitations(call, mail.calendar, file) : undefined;
  const receivedAt = mail.date ? Temporal.Instant.from(mail.date) : desk.world.store.now();
  const application =
    options.application ??
    (invited?.result as { application: string }[] | undefined)?.[0]?.application;
  const taken = await takeInOne(desk.world, mail, {
    folder: "file",
    receivedAt,
    author: "import",
    ...(application
      ? { application, ...personOf(await peopleOf(desk, application), mail.from?.address) }
      : {}),
  });
  if (!taken && !invited)
    return {
      say: "it belongs to no application on file, or was taken in before; --application says which it is",
      result: null,
    };
  const said = taken
    ? [`${taken.classification?.class ?? "own message"} from ${taken.sender}`]
    : [];
  return {
    say: [...(invited ? [invited.say] : []), ...said].join("; "),
    result: { invitation: invited?.result ?? null, mail: taken ?? null },
  };
}

async function peopleOf({ world }: Call["desk"], application: string) {
  return world.store.read(({ applications }) => applications.load(application).application.people);
}

function personOf(
  people: ApplicationFile["application"]["people"],
  address: string | undefined,
): { person?: string } {
  const found = people.find(({ email }) => email && email.toLowerCase() === address?.toLowerCase());
  return found ? { person: found.id } : {};
}

async function importFile({ desk }: Call, path: string): Promise<Imported> {
  const file = await readApplicationFile(desk, path);
  const added = await addApplication(desk.world, file);
  await keepFiles(desk, file, path);
  return {
    say: `${added.isNew ? "added" : "brought up to date"} ${added.id}, ${added.added} new events`,
    result: added,
  };
}

/** Promised files that lie beside the application file are kept with the store, so that they are there when they are sent. */
async function keepFiles(
  { home }: Call["desk"],
  { application }: ApplicationFile,
  path: string,
): Promise<void> {
  const promised = application.interviews
    .flatMap(({ debrief }) => debrief?.promised ?? [])
    .flatMap(({ file }) => (file ? [file] : []));
  for (const name of promised) {
    const beside = join(dirname(path), name);
    if (path === "-" || !existsSync(beside)) continue;
    const folder = join(home, "files", application.id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyFile(beside, join(folder, basename(name)));
  }
}
