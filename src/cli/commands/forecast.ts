import { forecast, type Scenario } from "#domain/plan/forecast.ts";
import { planApplication } from "#actions/plan-application.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { findApplicationId } from "../find-step.ts";
import { writePlan } from "../show/plan.ts";

export const forecastCommand: CommandSpec = {
  arguments: [["[application]", "the application's id"]],
  options: [
    { flags: "--answer-on-day <number>", text: "they answer that many days from now" },
    { flags: "--own-date-missed", text: "they miss the date that they named" },
  ],
  async run({ desk, given, options }) {
    const { file, context } = await planApplication(
      desk.world,
      await findApplicationId(desk.world, given[0]),
    );
    const scenario: Scenario = options.answerOnDay
      ? { answerOnDay: Number(options.answerOnDay) }
      : options.ownDateMissed
        ? "own-date-missed"
        : "nobody-answers";
    const plan = forecast(file, context, scenario);
    show(desk, options, {
      json: plan,
      text: () => writePlan(desk, { file, plan, policy: context.policy }),
    });
  },
};
