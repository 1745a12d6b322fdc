import { plan } from "#domain/plan/plan.ts";
import { planApplication } from "#actions/plan-application.ts";
import { balanced } from "#domain/policy/profiles.ts";
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
    for (const id of ids) planned.push(await planStored(call, id));
    const plans = planned.map(({ file, plan: made, context }) => ({
      file,
      plan: made,
      policy: context.policy,
    }));
    show(desk, options, {
      json: name
        ? plans[0]!.plan
        : plans.map(({ file, plan: one }) => ({ application: file.application.id, ...one })),
      text: () =>
        plans.map((one) => writePlan(desk, one)).join("\n\n") || "No application is stored yet.",
    });
  },
};

/** As stored, unless another moment or profile is asked about. */
async function planStored({ desk, options }: Call, id: string) {
  const planned = await planApplication(desk.world, id);
  if (!options.now && !options.profile) return planned;
  const context = {
    ...planned.context,
    ...(options.now ? { now: readNow(desk, options.now) } : {}),
    ...(options.profile ? { policy: await readProfile(desk, options.profile) } : {}),
  };
  return { ...planned, context, plan: plan(planned.file, context) };
}

async function planFile({ desk, options }: Call, name: string): Promise<void> {
  const file = await readApplicationFile(desk, name);
  const { country, region } = file.application;
  const policy = options.profile ? await readProfile(desk, options.profile) : balanced;
  const made = plan(file, {
    now: readNow(desk, options.now),
    policy,
    calendar: desk.world.loadCalendar(country, region),
  });
  show(desk, options, { json: made, text: () => writePlan(desk, { file, plan: made, policy }) });
}
