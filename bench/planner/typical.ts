import { fileSchema, type ApplicationFile } from "#domain/facts/schema.ts";

const people = [
  { id: "dana", name: "Dana Okafor", part: "recruiter", email: "dana@quill.example" },
  { id: "hank", name: "Hank Veldkamp", part: "hiring-manager", email: "hank@quill.example" },
  { id: "priya", name: "Priya Rao", part: "interviewer", email: "priya@quill.example" },
  { id: "tom", name: "Tom Beau", part: "interviewer", email: "tom@quill.example" },
];
const notes = (...ids: string[]) =>
  ids.map((person) => ({ person, specifics: ["staged rollouts"] }));
const rounds = [
  {
    id: "r1",
    stage: "first-round",
    start: "2026-10-27T14:00:00-04:00[America/New_York]",
    end: "2026-10-27T15:00:00-04:00[America/New_York]",
    interviewers: ["priya"],
    debrief: { notes: notes("priya") },
  },
  {
    id: "r2",
    stage: "panel",
    start: "2026-11-16T14:00:00-05:00[America/New_York]",
    end: "2026-11-16T15:30:00-05:00[America/New_York]",
    interviewers: ["priya", "tom", "hank"],
    debrief: { notes: notes("priya", "tom") },
  },
];

const sent = (day: string, kind: string, to: string, interview: string) => ({
  type: "message-sent",
  at: `${day}T16:30:00-05:00`,
  kind,
  to,
  interview,
  channel: kind.startsWith("linkedin") ? "linkedin" : "email",
});
const reply = (day: string, kind: string, from: string) => ({
  type: "reply-received",
  at: `${day}T11:00:00-05:00`,
  class: kind,
  from,
});
const twelve = [
  { type: "applied", at: "2026-10-12T09:00:00-04:00" },
  reply("2026-10-20", "scheduling", "dana"),
  sent("2026-10-27", "thank-you", "priya", "r1"),
  sent("2026-10-28", "linkedin-connect", "priya", "r1"),
  sent("2026-11-04", "check-in", "dana", "r1"),
  reply("2026-11-05", "next-round", "dana"),
  { type: "timeline-stated", at: "2026-11-16T15:20:00-05:00", by: "hank", answerBy: "2026-11-25" },
  sent("2026-11-16", "thank-you", "priya", "r2"),
  sent("2026-11-16", "thank-you", "tom", "r2"),
  reply("2026-11-17", "acknowledgement", "tom"),
  reply("2026-11-18", "information-request", "dana"),
  sent("2026-11-18", "answer-request", "dana", "r2"),
];

/** Two rounds, four people, twelve events: what a plan is usually made of. */
export const typical: ApplicationFile = fileOf("typical", twelve);

/** The same application after so many events: the twelve, and then news, requests, answers and absences in turn. */
export function withEvents(count: number): ApplicationFile {
  const first = Temporal.Instant.from("2026-11-19T12:00:00Z");
  const more = Array.from({ length: count - twelve.length }, (_, index) => {
    const at = first.add({ seconds: index }).toString();
    const id = `x${index}`;
    return [
      { id, at, type: "reply-received", class: "holding", from: "dana" },
      {
        id,
        at,
        type: "message-sent",
        kind: "acknowledge-update",
        to: "dana",
        step: `acknowledge-update:x${index - 1}`,
      },
      { id, at, type: "reply-received", class: "information-request", from: "hank" },
      {
        id,
        at,
        type: "message-sent",
        kind: "answer-request",
        to: "hank",
        step: `answer-request:x${index - 1}`,
      },
      { id, at, type: "out-of-office", from: "tom", until: "2026-11-30" },
      { id, at, type: "step-snoozed", step: "check-in:r2:1", until: "2026-12-02" },
    ][index % 6]!;
  });
  return fileOf(`events-${count}`, [...twelve, ...more].slice(0, count));
}

function fileOf(id: string, events: readonly object[]): ApplicationFile {
  return fileSchema.parse({
    format: "afterword/application@1",
    me: { name: "Noor Castellan", email: "noor@mailpost.example", timeZone: "America/New_York" },
    application: {
      id,
      company: "Quill",
      role: "Engineer",
      country: "US",
      timeZone: "America/New_York",
      people,
      interviews: rounds,
      events: events.map((event, index) => ({ id: `e${index}`, ...event })),
    },
  });
}
