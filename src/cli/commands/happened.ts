import { recordEvent, writeNow } from "#actions/record-event.ts";
import type { EventType } from "#domain/facts/schema.ts";
import type { NewEvent } from "#ports/world.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";
import { readWords, type Place } from "../read-words.ts";

const texts = [
  "by",
  "to",
  "from",
  "words",
  "answerBy",
  "until",
  "class",
  "kind",
  "form",
  "interview",
  "step",
  "promise",
  "event",
  "why",
];

export const happenedCommand: CommandSpec = {
  arguments: [
    ["<application>", "the application's id"],
    [
      "<type>",
      "applied, timeline-stated, offer-received, other-offer, other-offer-accepted, references-requested, rejected, offer-accepted, offer-declined, withdrawn, reply-received, out-of-office, bounce, message-sent, material-delivered, voided",
    ],
  ],
  options: [
    { flags: "--at <instant>", text: "when; now where it is left out" },
    ...texts.map((key) => ({
      flags: `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`,
      text: `the event's "${key}"`,
    })),
    { flags: "--people <ids>", text: "references, with commas between" },
    { flags: "--asks <what>", text: "what was asked for; may stand several times", many: true },
    { flags: "--first-choice", text: "they are your first choice" },
    { flags: "--ask-feedback", text: "ask for feedback in the reply to a rejection" },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const id = await findApplicationId(desk.world, given[0]);
    const { application } = await desk.world.store.read(({ applications }) =>
      applications.load(id),
    );
    const at = options.at ?? writeNow(desk.world, application.timeZone);
    const recorded = await recordEvent(
      desk.world,
      id,
      readEvent(call, given[1] as EventType, at, application),
    );
    show(desk, options, {
      json: recorded,
      text: () =>
        [
          `Recorded as ${recorded.event.id}.`,
          ...recorded.withdrawn.map((step) => `${step} was approved and is withdrawn.`),
        ].join("\n"),
    });
  },
};

function readEvent({ desk, options }: Call, type: EventType, at: string, place: Place): NewEvent {
  const given = Object.fromEntries(
    texts.flatMap((key) => (options[key] ? [[key, options[key]]] : [])),
  );
  const read =
    type === "timeline-stated" && options.words && !options.answerBy
      ? readWords(desk, options.words, at, place)
      : {};
  return {
    type,
    at,
    ...given,
    ...read,
    ...(options.people ? { people: options.people.split(",") } : {}),
    ...(options.asks ? { asks: options.asks as unknown as string[] } : {}),
    ...(type === "other-offer" ? { firstChoice: Boolean(options.firstChoice) } : {}),
    ...(type === "rejected" && options.askFeedback ? { askFeedback: true } : {}),
  } as unknown as NewEvent;
}
