import type { Calls } from "../api/schema.ts";
import type { Heard } from "./read-sentence.ts";
import { ownZone } from "../words/local-time.ts";

type NewApplication = Calls["addApplication"]["body"];

/** An application made of what was heard. Times are those of this machine's zone until the employer's is known. */
export function applicationOf(
  heard: Heard,
  company: string,
  role: string,
  now: Date,
): NewApplication {
  const names = heard.names;
  const by = heard.answer?.by;
  const known = by ? names.find((name) => name.split(" ")[0] === by) : undefined;
  const people = [
    ...names.map((name) => ({ id: slugOf(name), name, part: "interviewer" as const })),
    ...(by && !known ? [{ id: slugOf(by), name: by, part: "recruiter" as const }] : []),
  ];
  const speaker = by && slugOf(known ?? by);
  return {
    id: slugOf(company),
    company,
    role,
    timeZone: ownZone(),
    people: unique(people),
    ...(speaker && !known ? { mainContact: speaker } : {}),
    interviews: roundsOf(heard, names),
    events: heard.answer?.answerBy
      ? [
          {
            id: "e1",
            type: "timeline-stated",
            at: now.toISOString(),
            words: heard.answer.words,
            answerBy: heard.answer.answerBy,
            ...(speaker ? { by: speaker } : {}),
          },
        ]
      : [],
  };
}

function roundsOf(
  { stage, on, from, until }: Heard,
  names: readonly string[],
): NewApplication["interviews"] {
  if (!on) return [];
  const start = new Date(`${on}T${from ?? "10:00"}`);
  const end = new Date(`${on}T${until ?? "11:00"}`);
  return [
    {
      id: "r1",
      stage: stage ?? "first-round",
      start: start.toISOString(),
      end: (end > start ? end : new Date(start.getTime() + 3_600_000)).toISOString(),
      interviewers: names.map(slugOf),
    },
  ];
}

function unique<T extends { id: string }>(people: T[]): T[] {
  return people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index);
}

/** "Marsh & Pell" becomes `marsh-pell`. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "one";
}
