import { recordEvent, writeNow } from "#actions/record-event.ts";
import { saveDebrief } from "#actions/save-debrief.ts";
import { savePerson } from "#actions/save-person.ts";
import {
  debriefSchema,
  type Application,
  type Debrief,
  type Interview,
} from "#domain/facts/schema.ts";
import { problemsOf } from "#domain/facts/parse-file.ts";
import { AppError, UnusableInput } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { askDebrief, type Keeper } from "../ask-debrief.ts";
import { askerAt } from "../asker.ts";
import { show, type Desk } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";
import { readText } from "../read-input.ts";
import { readWords } from "../read-words.ts";

export const debriefCommand: CommandSpec = {
  arguments: [
    ["[application]", "the application's id"],
    ["[interview]", "the interview's id; the newest that has begun where it is left out"],
  ],
  options: [
    {
      flags: "--from <file>",
      text: "a JSON file with the debrief as in the application file, or - for standard input",
    },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const id = await findApplicationId(desk.world, given[0]);
    const { application } = await desk.world.store.read(({ applications }) =>
      applications.load(id),
    );
    const round = findRound(application, given[1], desk.world.store.now());
    const save = (debrief: Debrief) =>
      saveDebrief(desk.world, { application: id, interview: round.id }, debrief);
    if (options.from) await save(await readDebrief(call, options.from));
    else if (desk.asks)
      await askDebrief({
        application,
        round,
        asker: askerAt(),
        keep: keeperOf(desk, application, save),
      });
    else
      throw new AppError(
        "not-allowed",
        "There is no terminal to ask at. Give the debrief as a file: --from debrief.json",
      );
    show(desk, options, {
      json: { application: id, interview: round.id },
      text: () => `The debrief of ${round.id} is kept. Next: afterword plan ${id}`,
    });
  },
};

function keeperOf(desk: Desk, application: Application, debrief: Keeper["debrief"]): Keeper {
  const { id, timeZone } = application;
  return {
    debrief,
    person: (person) => savePerson(desk.world, id, { person }),
    timeline(words) {
      const at = writeNow(desk.world, timeZone);
      const read = readWords(desk, words, at, application);
      return recordEvent(desk.world, id, { type: "timeline-stated", at, words, ...read });
    },
  };
}

function findRound(
  { interviews, id }: Application,
  wanted: string | undefined,
  now: Temporal.Instant,
): Interview {
  const begun = interviews.filter(
    ({ cancelled, start }) =>
      !cancelled && Temporal.Instant.compare(Temporal.Instant.from(start), now) <= 0,
  );
  const found = wanted
    ? interviews.find((round) => round.id === wanted)
    : begun
        .toSorted((a, b) =>
          Temporal.Instant.compare(Temporal.Instant.from(a.start), Temporal.Instant.from(b.start)),
        )
        .at(-1);
  if (found) return found;
  throw new AppError(
    "not-found",
    wanted ? `${id} has no interview "${wanted}".` : `No interview of ${id} has begun yet.`,
  );
}

async function readDebrief({ desk }: Call, file: string): Promise<Debrief> {
  const text = await readText(desk, file);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new UnusableInput(file, [
      {
        code: "not-json",
        at: "the whole file",
        say: `this is not JSON: ${(error as Error).message}.`,
      },
    ]);
  }
  const parsed = debriefSchema.safeParse(input);
  if (!parsed.success) throw new UnusableInput(file, problemsOf(parsed.error));
  return parsed.data;
}
