import { plan } from "#domain/plan/plan.ts";
import type { Plan } from "#domain/plan/types.ts";
import { planApplication, readPolicy } from "#actions/plan-application.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { isStored, readApplicationFile, readNow, readProfile } from "../read-application.ts";
import { writePlan } from "../show/plan.ts";

export const planCommand: CommandSpec = {
  arguments: [
    [
      "[application]",
      "an application file, - for standard input, or the id of a stored application; all stored ones where it is left out",
    ],
  ],
  options: [
    { flags: "--now <instant>", text: "plan as of this instant" },
    { flags: "--profile <name>", text: "balanced, g0 … g4, or a profile file" },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const [name] = given;
    if (name !== undefined && !(await isStored(desk, name))) return planFile(call, name);
    const ids = name
      ? [name]
      : await desk.world.store.read(({ applications }) =>
          applications.list().map((one) => one.application.id),
        );
    const planned = [];
    for (const id of ids) planned.push(await planApplication(desk.world, id));
    const plans = await Promise.all(
      planned.map(async ({ file, plan: stored }) => ({
        file,
        plan: options.now || options.profile ? await planOf(call, file) : stored,
      })),
    );
    show(desk, options, {
      json: name
        ? plans[0]!.plan
        : plans.map(({ file, plan: one }) => ({ application: file.application.id, ...one })),
      text: () =>
        plans.map(({ file, plan: one }) => writePlan(desk, file, one)).join("\n\n") ||
        "No application is stored yet.",
    });
  },
};

async function planFile(call: Call, name: string): Promise<void> {
  const { desk, options } = call;
  const file = await readApplicationFile(desk, name);
  const made = await planOf(call, file);
  show(desk, options, { json: made, text: () => writePlan(desk, file, made) });
}

async function planOf({ desk, options }: Call, file: ApplicationFile): Promise<Plan> {
  const { country, region } = file.application;
  return plan(file, {
    now: readNow(desk, options.now),
    policy: options.profile
      ? await readProfile(desk, options.profile)
      : readPolicy({ profile: "balanced" }),
    calendar: desk.world.loadCalendar(country, region),
  });
}
