import type { Application, Event, Stage } from "#domain/facts/schema.ts";
import { sampleZone, type Days } from "./days.ts";
import { sampleId } from "./mark.ts";

type End = "rejected" | "no answer" | "withdrawn";
type Row = [
  company: string,
  recruiter: string,
  applied: number,
  answered: number | null,
  end: End,
  stage?: Stage,
];

/** Earlier applications, so that there is something to look at: who wrote, when each was sent, on which day they answered, how it ended. */
const rows: Row[] = [
  ["Hollis", "Grace Abbott", -60, -54, "rejected", "first-round"],
  ["Orchard & Vane", "Leon Vasquez", -58, -52, "rejected", "first-round"],
  ["Brightwater Rail", "Ruth Adeyemi", -57, null, "no answer"],
  ["Quillfern", "Owen Hartley", -55, -49, "rejected"],
  ["Sable Point", "Carmen Silva", -52, -49, "rejected", "phone-screen"],
  ["Northmoor", "Peter Lindgren", -50, null, "no answer"],
  ["Calder Dairies", "Nadia Rahman", -48, -40, "rejected", "phone-screen"],
  ["Tamarack", "Joel Whitaker", -47, -45, "rejected"],
  ["Isle Ferries", "Fiona Drummond", -45, null, "no answer"],
  ["Pemberton", "Marcus Bell", -41, -36, "withdrawn", "phone-screen"],
  ["Greyfriars", "Elena Petrova", -38, -29, "rejected"],
  ["Lowland Seed", "Samir Haddad", -36, null, "no answer"],
];

export function closedSamples(days: Days): Application[] {
  return rows.map((row) => applicationOf(row, days));
}

function applicationOf(
  [company, recruiter, applied, answered, end, stage]: Row,
  days: Days,
): Application {
  const id = company.toLowerCase().replace(/[^a-z]+/g, "-");
  const events = eventsOf(applied, answered, end, days);
  const round = stage && answered !== null ? [roundOf(stage, answered, days)] : [];
  return {
    id: sampleId(id),
    company,
    role: "Site Reliability Engineer",
    country: "US",
    timeZone: sampleZone,
    culture: "standard",
    channel: "email",
    people: [{ id: "team", name: recruiter, part: "recruiter", email: `jobs@${id}.example` }],
    interviews: round,
    events: events.map((event, index) => ({ ...event, id: `e${index + 1}` }) as Event),
  };
}

function eventsOf(applied: number, answered: number | null, end: End, { at, weekday }: Days) {
  const first = { type: "applied", at: at(applied, "19:00") };
  if (answered === null)
    return [
      first,
      {
        ...{ type: "message-sent", kind: "application-follow-up", to: "team", channel: "email" },
        ...{ at: at(weekday(applied + 8), "10:00"), step: "application-follow-up:1" },
      },
      { type: "step-done", at: at(applied + 25, "09:00"), step: "close-as-no-answer:1" },
    ];
  const day = weekday(answered);
  const ended = weekday(day + 8);
  const answer = {
    ...{ type: "reply-received", at: at(day, "10:30"), from: "team", class: "scheduling" },
  };
  const done = ["debrief:r1", "reflect:r1"].map((step) => ({
    ...{ type: "step-done", at: at(weekday(day + 4) + 1, "09:00"), step },
  }));
  if (end === "withdrawn")
    return [first, answer, ...done, { type: "withdrawn", at: at(ended, "12:00") }];
  return [
    first,
    answer,
    { type: "rejected", at: at(ended, "12:00"), by: "team" },
    {
      ...{ type: "message-sent", at: at(weekday(ended + 1), "09:30"), kind: "rejection-reply" },
      ...{ to: "team", channel: "email", step: "rejection-reply:e3" },
    },
    ...done,
  ];
}

function roundOf(stage: Stage, answered: number, { at, weekday }: Days) {
  const day = weekday(weekday(answered) + 4);
  return {
    ...{ id: "r1", stage, interviewers: ["team"], cancelled: false },
    ...{ start: at(day, "11:00"), end: at(day, "11:45") },
  };
}
