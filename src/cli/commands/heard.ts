import { dismissAnswer } from "#actions/dismiss-answer.ts";
import { recordEvent, writeNow } from "#actions/record-event.ts";
import { settleAnswer } from "#actions/settle-answer.ts";
import { takeInOne, type Arrival } from "#actions/take-in-one.ts";
import type { ReplyClass } from "#domain/facts/schema.ts";
import { replyClasses } from "#domain/facts/schema.ts";
import { byUrgency } from "#domain/replies/questions.ts";
import { AppError } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";
import { readGiven } from "../read-input.ts";

export const heardCommand: CommandSpec = {
  arguments: [
    ["<application>", "the application's id"],
    [
      "[mail]",
      "an .eml, a text file, - for pasted text, or the Message-ID of a mail that was asked about",
    ],
  ],
  options: [
    { flags: "--from <person>", text: "the id of the person who answered" },
    {
      flags: "--class <class>",
      text: "what it means, where you know better",
      choices: [...replyClasses],
    },
    { flags: "--answer-by <date>", text: "the day that they named" },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const id = await findApplicationId(desk.world, given[0]);
    const result = given[1] ? await fromMail(call, id, given[1]) : await withoutMail(call, id);
    show(desk, options, { json: result, text: () => `${result.say} Next: afterword plan ${id}` });
  },
};

interface Heard {
  say: string;
  event?: string;
  withdrawn: string[];
}

/** Without a mail and a class: the mails that wait for a word of the person are shown one by one, and a key settles each. */
async function withoutMail(call: Call, id: string): Promise<Heard> {
  const { desk, options } = call;
  const { open, application } = await desk.world.store.read(({ incoming, applications }) => ({
    open: incoming.list({ application: id, asks: true }).toSorted(byUrgency),
    application: applications.load(id).application,
  }));
  if (options.class || !desk.asks || open.length === 0) return fromWords(call, id);
  const { askMeaning } = await import("../ask-meaning.ts");
  const heard: Heard = { say: "", withdrawn: [] };
  let settled = 0;
  for (const [at, mail] of open.entries()) {
    const name = application.people.find((one) => one.id === mail.person)?.name;
    const from = { ...(name ? { name } : {}), company: application.company };
    const meaning = await askMeaning({ mail, from, at: at + 1, of: open.length });
    if (!meaning) break;
    settled++;
    if (meaning === "none") await dismissAnswer(desk.world, mail.messageId);
    else
      heard.withdrawn.push(
        ...(await settleAnswer(desk.world, mail.messageId, { class: meaning })).withdrawn,
      );
  }
  return {
    ...heard,
    say: `${settled} of ${open.length} settled, and remembered for mail like it.`,
  };
}

async function fromWords({ desk, options }: Call, id: string): Promise<Heard> {
  if (!options.class)
    throw new AppError(
      "unusable-input",
      "Give the mail (a file, or - for pasted text), or say what it means with --class.",
    );
  const { timeZone } = (await desk.world.store.read(({ applications }) => applications.load(id)))
    .application;
  const { event, withdrawn } = await recordEvent(desk.world, id, {
    type: "reply-received",
    at: writeNow(desk.world, timeZone),
    class: options.class as ReplyClass,
    ...(options.from ? { from: options.from } : {}),
    ...(options.answerBy ? { answerBy: options.answerBy } : {}),
  });
  return { say: `Recorded as ${event.id}.`, event: event.id, withdrawn };
}

async function fromMail(call: Call, id: string, source: string): Promise<Heard> {
  const { desk } = call;
  const question = await desk.world.store.read(({ incoming }) => incoming.find(source));
  if (question) return settleQuestion(call, id, source);
  const mail = await desk.world.mail.read(await readGiven(desk, source));
  const receivedAt = mail.date ? Temporal.Instant.from(mail.date) : desk.world.store.now();
  const people = (await desk.world.store.read(({ applications }) => applications.load(id)))
    .application.people;
  const person =
    call.options.from ??
    people.find(({ email }) => email?.toLowerCase() === mail.from?.address.toLowerCase())?.id;
  const arrival: Arrival = {
    folder: "file",
    receivedAt,
    application: id,
    author: "person",
    ...(person ? { person } : {}),
    ...classOf(call),
  };
  const taken = await takeInOne(desk.world, mail, arrival);
  if (!taken) throw new AppError("not-allowed", "This mail is your own.");
  const meaning = `${taken.classification!.class} (${taken.classification!.confidence})`;
  return {
    say: [
      `Taken in as ${meaning}.`,
      ...taken.withdrawn.map((step) => `${step} was approved and is withdrawn.`),
    ].join(" "),
    withdrawn: taken.withdrawn,
    ...(taken.event ? { event: taken.event } : {}),
  };
}

function classOf({ options }: Call): { class?: ReplyClass } {
  return options.class ? { class: options.class as ReplyClass } : {};
}

/** The person says what a mail means that was only perhaps an answer; the answer is remembered with it. */
async function settleQuestion(
  { desk, options }: Call,
  application: string,
  messageId: string,
): Promise<Heard> {
  const { event, withdrawn } = await settleAnswer(desk.world, messageId, {
    application,
    ...(options.from ? { from: options.from } : {}),
    ...(options.class ? { class: options.class as ReplyClass } : {}),
    ...(options.answerBy ? { answerBy: options.answerBy } : {}),
  });
  return { say: `Recorded as ${event.id}.`, event: event.id, withdrawn };
}
