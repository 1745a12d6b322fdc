import { addApplication } from "#actions/add-application.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { slugOf } from "#actions/invited-people.ts";
import { AppError, UnusableInput } from "#ports/errors.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

/** What can be said of an application itself. */
export const applicationOptions: NonNullable<CommandSpec["options"]> = [
  { flags: "--company <name>", text: "the employer" },
  { flags: "--role <role>", text: "the opening" },
  { flags: "--country <code>", text: "whose public holidays count, such as US" },
  { flags: "--region <code>", text: "such as NY" },
  { flags: "--zone <zone>", text: "the employer's time zone; yours where it is left out" },
  {
    flags: "--culture <culture>",
    text: "how formal they are",
    choices: ["standard", "startup", "traditional"],
  },
  {
    flags: "--channel <channel>",
    text: "what the recruiter uses with you",
    choices: ["email", "linkedin", "phone", "portal"],
  },
];

export const addCommand: CommandSpec = {
  options: [
    ...applicationOptions,
    { flags: "--applied <date>", text: "the instant or day on which you applied" },
  ],
  async run(call) {
    const { desk, options } = call;
    const me = await desk.world.store.read(({ owner }) => owner.find().me);
    if (!me)
      throw new AppError(
        "not-allowed",
        'Say who you are first: afterword me --name "…" --email ….',
      );
    const answers = await askMissing(call);
    const parsed = parseFile({
      format: "afterword/application@1",
      me,
      application: {
        ...answers,
        id: slugOf(`${answers.company}-${answers.role}`),
        timeZone: options.zone ?? me.timeZone,
      },
    });
    if (!parsed.ok) throw new UnusableInput("the application", parsed.problems);
    const added = await addApplication(desk.world, parsed.value);
    show(desk, options, {
      json: added,
      text: () =>
        `Added ${added.id}. Next: afterword import INVITATION.ics, or afterword person ${added.id} …`,
    });
  },
};

type Answers = { company: string; role: string } & Record<string, unknown>;

async function askMissing({ desk, options }: Call): Promise<Answers> {
  const { company, role, country, region, culture, channel, applied } = options;
  const ask = async (message: string): Promise<string> => {
    if (!desk.asks) return "";
    const { text, isCancel } = await import("@clack/prompts");
    const answer = await text({ message });
    if (isCancel(answer)) throw new AppError("not-allowed", "Nothing was added.");
    return answer;
  };
  return {
    company: company ?? (await ask("Which employer?")),
    role: role ?? (await ask("Which role?")),
    ...(country ? { country } : {}),
    ...(region ? { region } : {}),
    ...(culture ? { culture } : {}),
    ...(channel ? { channel } : {}),
    ...(applied
      ? { events: [{ id: "e1", type: "applied", at: instantOf(applied, options.zone) }] }
      : {}),
  };
}

/** A day alone counts from noon in the employer's zone. */
function instantOf(text: string, zone = "UTC"): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? Temporal.PlainDate.from(text)
        .toZonedDateTime({ timeZone: zone, plainTime: "12:00" })
        .toString()
    : text;
}
