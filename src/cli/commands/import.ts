import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { InvitationHints } from "#actions/import-invitation.ts";
import { keepFile } from "#actions/keep-file.ts";
import { sourceOf } from "#actions/source-of.ts";
import { importSource, type Imported, type Source } from "#actions/import-source.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { writeTime } from "../show/times.ts";
import { readBytes, readCalendarText, readText } from "../read-input.ts";

export const importCommand: CommandSpec = {
  arguments: [
    [
      "<files...>",
      "invitations (.ics), mails (.eml), application files (.afterword.json), or the text of a mail that invites (- for standard input)",
    ],
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
        [
          ...done.map(
            ({ file, say }) => `${file === "-" ? "standard input" : basename(file)}: ${say}`,
          ),
          "Next: afterword",
        ].join("\n"),
    });
  },
};

async function importOne(call: Call, file: string): Promise<{ say: string; result: unknown }> {
  const { desk, options } = call;
  const source = await readSource(call, file);
  const imported = await importSource(desk.world, source, hintsOf(options));
  for (const { at, say } of imported.problems) desk.hint(`${file}: ${at} ${say}`);
  if (source.form === "file") await keepFiles(desk, JSON.parse(source.text), file);
  const understood = await readUnderstood(call, imported);
  return { say: understood ?? sentence(imported), result: resultOf(imported) };
}

/** What was read out of words can be wrong, so it is shown. */
async function readUnderstood(
  { desk }: Call,
  { form, added }: Imported,
): Promise<string | undefined> {
  if (!added || form === "file") return undefined;
  const { me, application } = await desk.world.store.read(({ owner, applications }) => ({
    me: owner.find().me,
    application: applications.load(added.id).application,
  }));
  const { company, role, timeZone, people } = application;
  const { id, start, interviewers } = application.interviews.at(-1)!;
  const at = writeTime(start, { mine: me?.timeZone ?? timeZone, theirs: timeZone });
  const names = interviewers.map((one) => people.find((person) => person.id === one)!.name);
  const about = `${role} at ${company}, ${at}${names.length > 0 ? `, with ${names.join(", ")}` : ""}`;
  return `added ${added.id} ${id}: ${about}. If that is not what it says: afterword change, afterword interview`;
}

async function readSource({ desk, options }: Call, file: string): Promise<Source> {
  const name = file.toLowerCase();
  if (name.endsWith(".eml")) return { form: "mail", name: file, bytes: await readBytes(file) };
  if (name.endsWith(".ics"))
    return { form: "invitation", name: file, text: await readCalendarText(desk, file) };
  const text = await readText(desk, file);
  if (name.endsWith(".json")) return { form: "file", name: file, text };
  const { application } = options;
  return sourceOf({
    name: file === "-" ? "standard input" : file,
    text,
    ...(application ? { application } : {}),
  });
}

function hintsOf(options: Call["options"]): InvitationHints {
  const keys = ["application", "company", "role", "country", "region", "stage"] as const;
  return Object.fromEntries(keys.flatMap((key) => (options[key] ? [[key, options[key]]] : [])));
}

function resultOf({ form, invited, taken, added }: Imported): unknown {
  if (added) return added;
  if (form === "invitation") return invited;
  if (!taken && invited.length === 0) return null;
  return { invitation: invited.length > 0 ? invited : null, mail: taken };
}

function sentence({ invited, taken, added }: Imported): string {
  if (added)
    return `${added.isNew ? "added" : "brought up to date"} ${added.id}, ${added.added} new events`;
  const said = invited.map(
    ({ change, application, interview, because }) =>
      `${change}${application ? ` ${application} ${interview}` : ""}${because ? ` (${because})` : ""}`,
  );
  if (taken) said.push(`${taken.classification?.class ?? "own message"} from ${taken.sender}`);
  return said.length > 0
    ? said.join("; ")
    : "it belongs to no application on file, or was taken in before; --application says which it is";
}

/** Promised files that lie beside the application file are kept with the store, so that they are there when they are sent. */
async function keepFiles(
  { world }: Call["desk"],
  { application }: ApplicationFile,
  path: string,
): Promise<void> {
  const promised = application.interviews
    .flatMap(({ debrief }) => debrief?.promised ?? [])
    .flatMap(({ file }) => (file ? [file] : []));
  for (const name of promised) {
    const beside = join(dirname(path), name);
    if (path === "-" || !existsSync(beside)) continue;
    await keepFile(world, application.id, { name, content: await readBytes(beside) });
  }
}
