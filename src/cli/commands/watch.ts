import type { CommandSpec } from "../commands.ts";
import { theAccount } from "#actions/the-account.ts";
import { writeReport } from "./send.ts";
import { keepWatch } from "#worker/keep-watch.ts";

export const watchCommand: CommandSpec = {
  options: [
    { flags: "--once", text: "one round, then end" },
    {
      flags: "--every <seconds>",
      text: "how often to look without being told; 60 where it is left out",
    },
  ],
  async run({ desk, options }) {
    const { account } = await theAccount(desk.world);
    const ending = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());
    if (!options.once) desk.hint(`Watching ${account.address}. End with Ctrl-C.`);
    await keepWatch({
      world: desk.world,
      account,
      everySeconds: Number(options.every ?? 60),
      once: Boolean(options.once),
      signal: ending.signal,
      tell: {
        sent: (report) =>
          desk.print(
            options.json
              ? JSON.stringify({ step: report.message.step, ...report.outcome })
              : writeReport(report),
          ),
        heard: (taken) =>
          desk.print(
            options.json
              ? JSON.stringify(taken)
              : `Heard from ${taken.sender}: ${taken.classification?.class ?? "mail"} "${taken.subject}".${taken.withdrawn.map((step) => ` ${step} is withdrawn.`).join("")}${(taken.interviews ?? []).map(({ interview, change }) => ` Interview ${interview} was ${change}.`).join("")}`,
          ),
        trouble: (say) => desk.hint(say),
      },
    });
  },
};
