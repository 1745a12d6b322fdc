import { replan, type MovedStep } from "#actions/next-steps.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { writeTime } from "../show/times.ts";

/** So many are listed one by one; a change of the policy may move thousands. */
const most = 50;

export const replanCommand: CommandSpec = {
  async run({ desk, options }) {
    const listed: MovedStep[] = [];
    let moved = 0;
    const applications = await replan(desk.world, (one) => {
      if (moved++ < most) listed.push(one);
    });
    const mine = (await desk.world.store.read(({ owner }) => owner.find().me))?.timeZone ?? "UTC";
    show(desk, options, {
      json: { applications, moved, steps: listed },
      text: () =>
        [
          `${applications} planned anew; ${moved === 0 ? "no step moved" : `moved: ${moved}`}.`,
          ...listed.map((one) => `  ${writeMoved(one, mine)}`),
          ...(moved > most ? [`  … and ${moved - most} more.`] : []),
        ].join("\n"),
    });
  },
};

function writeMoved({ application, step, from, to, why }: MovedStep, mine: string): string {
  const zones = { mine, theirs: mine };
  return `${application}/${step}: ${writeTime(from, zones)} → ${writeTime(to, zones)}: ${why}`;
}
