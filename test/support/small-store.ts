import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterwordJson } from "./afterword.ts";

/** An application file with one interview that ended two hours ago and a note about it. */
export function smallFile(): Record<string, unknown> & { application: Record<string, unknown> } {
  const zone = "America/New_York";
  const end = Temporal.Now.instant().subtract({ hours: 2 }).toZonedDateTimeISO(zone);
  const shown = { smallestUnit: "minute" } as const;
  return {
    format: "afterword/application@1",
    me: { name: "Ada Nwosu", email: "ada@example.org", timeZone: zone },
    application: {
      id: "larder",
      company: "Larder",
      role: "Buyer",
      country: "US",
      timeZone: zone,
      people: [
        { id: "dana", name: "Dana Cole", part: "recruiter", email: "dana@larder.example" },
        { id: "rhys", name: "Rhys Cole", part: "interviewer", email: "rhys@larder.example" },
      ],
      interviews: [
        {
          id: "r1",
          stage: "first-round",
          start: end.subtract({ hours: 1 }).toString(shown),
          end: end.toString(shown),
          interviewers: ["rhys"],
          debrief: {
            notes: [
              { person: "rhys", specifics: ["they buy the whole orchard's crop, windfalls too"] },
            ],
          },
        },
      ],
      events: [],
    },
  };
}

/** A store with the person and that application in it; answers the path of the file. */
export async function makeSmallStore(home: string): Promise<string> {
  mkdirSync(home, { recursive: true });
  const file = join(home, "larder.afterword.json");
  writeFileSync(file, JSON.stringify(smallFile()));
  const me = ["--name", "Ada Nwosu", "--email", "ada@example.org", "--zone", "America/New_York"];
  await afterwordJson(home, ["me", ...me]);
  await afterwordJson(home, ["import", file]);
  return file;
}
