import type { Desk } from "./desk.ts";

export interface CommandSpec {
  /** As commander writes them: `<step>`, `[file]`, `<files...>`, each with its explanation. */
  arguments?: [name: string, text: string][];
  options?: { flags: string; text: string; choices?: string[]; many?: boolean }[];
  run(call: Call): Promise<void> | void;
}

/** What the person typed. Values are as commander gives them: text, true, or a list where an option may stand several times. */
export interface Call {
  desk: Desk;
  given: (string | undefined)[];
  options: Record<string, string | undefined> & { json?: boolean };
}

export interface CommandEntry {
  name: string;
  summary: string;
  example: string;
  load(): Promise<CommandSpec>;
}

const entry = (
  name: string,
  summary: string,
  example: string,
  load: CommandEntry["load"],
): CommandEntry => ({
  name,
  summary,
  example: `afterword ${example}`,
  load,
});

/** Every command, in the order of the help page: daily life first, then the plumbing that scripts use. */
export const commands: CommandEntry[] = [
  entry(
    "next",
    "what is to be done now, on one screen (the same as no command)",
    "next",
    async () => (await import("./commands/home.ts")).homeCommand,
  ),
  entry(
    "me",
    "say who you are: name, address, time zone, signature, language of letters",
    'me --name "Maya Lindqvist" --email maya@example.org --zone Europe/Berlin',
    async () => (await import("./commands/me.ts")).meCommand,
  ),
  entry(
    "add",
    "add an application by hand",
    'add --company Acme --role "Site Reliability Engineer" --country US --zone America/New_York',
    async () => (await import("./commands/add.ts")).addCommand,
  ),
  entry(
    "change",
    "change what is on file about an application: role, country, channel and the like",
    "change acme --country US --region NY",
    async () => (await import("./commands/change.ts")).changeCommand,
  ),
  entry(
    "person",
    "add or change a person of an application",
    'person acme dana --name "Dana Whitfield" --part recruiter --email dana@acme.example',
    async () => (await import("./commands/person.ts")).personCommand,
  ),
  entry(
    "interview",
    "add or change a round of an application by hand",
    'interview acme r2 --stage final --start "2026-12-02T14:00:00-05:00[America/New_York]" --end "2026-12-02T15:00:00-05:00[America/New_York]" --with priya,tom',
    async () => (await import("./commands/interview.ts")).interviewCommand,
  ),
  entry(
    "import",
    "take in invitations (.ics), mails (.eml) and application files",
    "import invitation.ics",
    async () => (await import("./commands/import.ts")).importCommand,
  ),
  entry(
    "debrief",
    "write down what was said, person by person, or take it from a file",
    "debrief acme --from debrief.json",
    async () => (await import("./commands/debrief.ts")).debriefCommand,
  ),
  entry(
    "plan",
    "what to send to whom and when, of the store or of a file",
    "plan application.afterword.json --json",
    async () => (await import("./commands/plan.ts")).planCommand,
  ),
  entry(
    "why",
    "the rule, its source, and the date worked out step by step",
    "why thank-you:r1:priya",
    async () => (await import("./commands/why.ts")).whyCommand,
  ),
  entry(
    "why-not",
    "what keeps a step from now, and what would release it",
    "why-not check-in:r1:1",
    async () => (await import("./commands/why-not.ts")).whyNotCommand,
  ),
  entry(
    "forecast",
    "the plan if nobody answers, or if they answer on a day",
    "forecast acme --answer-on-day 3",
    async () => (await import("./commands/forecast.ts")).forecastCommand,
  ),
  entry(
    "draft",
    "compose a message from your notes and open it in your editor",
    "draft thank-you:r1:priya",
    async () => (await import("./commands/draft.ts")).draftCommand,
  ),
  entry(
    "templates",
    "list the wording that letters are made from, or show one place of it",
    "templates check-in",
    async () => (await import("./commands/templates.ts")).templatesCommand,
  ),
  entry(
    "advise",
    "show what a language model that you connected would be told about a draft, and with --send what it suggests",
    "advise note.txt",
    async () => (await import("./commands/advise.ts")).adviseCommand,
  ),
  entry(
    "check",
    "read a draft as a critical stranger would",
    "check note.txt --context acme.afterword.json --step thank-you:r1:priya",
    async () => (await import("./commands/check.ts")).checkCommand,
  ),
  entry(
    "approve",
    "approve exactly this text to exactly this person",
    "approve thank-you:r1:priya",
    async () => (await import("./commands/approve.ts")).approveCommand,
  ),
  entry(
    "send",
    "send what is approved and due, through the connected mailbox",
    "send",
    async () => (await import("./commands/send.ts")).sendCommand,
  ),
  entry(
    "hand-off",
    "hand an approved message over as a mailto link, an .eml file or plain text",
    "hand-off thank-you:r1:priya --as eml --out note.eml",
    async () => (await import("./commands/hand-off.ts")).handOffCommand,
  ),
  entry(
    "sent",
    "say that a step went out, by your own hand or after a doubt",
    "sent thank-you:r1:priya",
    async () => (await import("./commands/sent.ts")).sentCommand,
  ),
  entry(
    "unsent",
    "take an approval back, or say that an unsure message never went out",
    "unsent thank-you:r1:priya",
    async () => (await import("./commands/unsent.ts")).unsentCommand,
  ),
  entry(
    "heard",
    "paste or file an answer; without one, say with a key what each mail means that was asked about",
    "heard acme answer.eml",
    async () => (await import("./commands/heard.ts")).heardCommand,
  ),
  entry(
    "answers",
    "what came in, and what it was taken to mean",
    "answers",
    async () => (await import("./commands/answers.ts")).answersCommand,
  ),
  entry(
    "happened",
    "record anything else that happened: an offer, a timeline, a rejection",
    'happened acme timeline-stated --by dana --words "by the end of next week"',
    async () => (await import("./commands/happened.ts")).happenedCommand,
  ),
  entry(
    "skip",
    "leave a step out",
    'skip linkedin-connect:r1:tom --why "not on LinkedIn"',
    async () => (await import("./commands/skip.ts")).skipCommand,
  ),
  entry(
    "snooze",
    "put a step off to a later day",
    "snooze check-in:r1:1 --until 2026-12-02",
    async () => (await import("./commands/snooze.ts")).snoozeCommand,
  ),
  entry(
    "account",
    "connect a mailbox: add, test, list, remove",
    "account add --email maya@example.org",
    async () => (await import("./commands/account.ts")).accountCommand,
  ),
  entry(
    "watch",
    "send and read mail until it is ended",
    "watch",
    async () => (await import("./commands/watch.ts")).watchCommand,
  ),
  entry(
    "serve",
    "start the web app on this machine and open it",
    "serve",
    async () => (await import("./commands/serve.ts")).serveCommand,
  ),
  entry(
    "search",
    "everything in which words stand: employers, people, notes, letters",
    "search priya",
    async () => (await import("./commands/search.ts")).searchCommand,
  ),
  entry(
    "insight",
    "how long answers take, how far applications came, what was on time",
    "insight",
    async () => (await import("./commands/insight.ts")).insightCommand,
  ),
  entry(
    "policy",
    "which rules hold, from which guide, and where guides differ",
    "policy diff g0 g2",
    async () => (await import("./commands/policy.ts")).policyCommand,
  ),
  entry(
    "replan",
    "plan everything anew, and show what moved and why",
    "replan",
    async () => (await import("./commands/replan.ts")).replanCommand,
  ),
  entry(
    "export",
    "write application files",
    "export acme --out acme.afterword.json",
    async () => (await import("./commands/export.ts")).exportCommand,
  ),
  entry(
    "backup",
    "copy the whole store into one file",
    "backup afterword-2026-11-20.db",
    async () => (await import("./commands/backup.ts")).backupCommand,
  ),
  entry(
    "restore",
    "put a backup in the place of the store",
    "restore afterword-2026-11-20.db",
    async () => (await import("./commands/restore.ts")).restoreCommand,
  ),
  entry(
    "erase",
    "erase an application, or everything",
    "erase acme",
    async () => (await import("./commands/erase.ts")).eraseCommand,
  ),
  entry(
    "doctor",
    "look whether everything is in order",
    "doctor",
    async () => (await import("./commands/doctor.ts")).doctorCommand,
  ),
  entry(
    "demo",
    "the whole job once on sample data, without any mail server",
    "demo",
    async () => (await import("./commands/demo.ts")).demoCommand,
  ),
  entry(
    "samples",
    "put sample data in to look around with, or take it out again",
    "samples add",
    async () => (await import("./commands/samples.ts")).samplesCommand,
  ),
  entry(
    "completion",
    "print the completion script of a shell",
    "completion bash >> ~/.bashrc",
    async () => (await import("./commands/completion.ts")).completionCommand,
  ),
  entry(
    "compose",
    "compose the text of a step of a file",
    "compose application.afterword.json --step thank-you:r1:priya",
    async () => (await import("./commands/compose.ts")).composeCommand,
  ),
  entry(
    "when",
    "read words about when as a date",
    'when "by the end of next week" --from 2026-11-18T10:00:00Z',
    async () => (await import("./commands/when.ts")).whenCommand,
  ),
  entry(
    "classify",
    "say what an incoming mail means",
    "classify answer.eml --json",
    async () => (await import("./commands/classify.ts")).classifyCommand,
  ),
  entry(
    "invite",
    "read an invitation file",
    "invite invitation.ics --json",
    async () => (await import("./commands/invite.ts")).inviteCommand,
  ),
];
