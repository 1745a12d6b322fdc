import { readInsight } from "#actions/read-insight.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { columns } from "../show/colours.ts";

export const insightCommand: CommandSpec = {
  async run({ desk, options }) {
    const insight = await readInsight(desk.world);
    show(desk, options, {
      json: insight,
      text: () => {
        const times = insight.answerTimes.map(({ after, answers, middle }) => {
          const came = answers.filter(({ isOut }) => !isOut).length;
          const shown = middle === undefined ? "too few" : `${middle} days`;
          return [`after ${after}`, `${came} answers`, shown, `${answers.length - came} out`];
        });
        const standing = insight.standing
          .map(({ furthest, open, ended }) => {
            const closed = Object.values(ended).reduce((sum, count) => sum + count, 0);
            return [`reached ${furthest}`, `${open} open`, `${closed} closed`, ""];
          })
          .filter(([, open, closed]) => open !== "0 open" || closed !== "0 closed");
        const { onTime, late } = insight.thanks;
        return [
          columns([...times, ...standing]),
          `Thank-you notes within 24 hours: ${onTime} of ${onTime + late.length}.`,
        ].join("\n");
      },
    });
  },
};
