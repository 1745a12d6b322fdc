import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { forecast } from "#domain/plan/forecast.ts";
import { plan } from "#domain/plan/plan.ts";
import { balanced } from "#domain/policy/profiles.ts";
import type { ApplicationRow, WholeApplication } from "../../web/api/types.ts";
import { calendarOf } from "./calendar-of.ts";

const zone = "America/New_York";
/** Maya looks at her pages on a Wednesday, the day before Thanksgiving. */
export const mayaNow = `2026-11-25T10:40:00-05:00[${zone}]`;

const at = (day: string, clock: string) => `2026-${day}T${clock}:00-05:00[${zone}]`;
const early = (day: string, clock: string) => `2026-${day}T${clock}:00-04:00[${zone}]`;
const me = { name: "Maya Lindqvist", email: "maya@example.org", timeZone: zone };
const base = { country: "US", region: "NY", timeZone: zone } as const;

/** A panel yesterday, a screen before it, and the recruiter's word for when they will answer. */
const larkfield = {
  ...base,
  id: "larkfield",
  company: "Larkfield Energy",
  role: "Site Reliability Engineer",
  mainContact: "dana",
  people: [
    {
      id: "dana",
      name: "Dana Whitfield",
      salutation: "Dana",
      title: "Recruiter",
      part: "recruiter",
      email: "dana@larkfield.example",
    },
    {
      id: "priya",
      name: "Priya Raman",
      salutation: "Priya",
      title: "Staff engineer",
      part: "interviewer",
      email: "priya.raman@larkfield.example",
    },
    {
      id: "tom",
      name: "Tom Okafor",
      salutation: "Tom",
      title: "Engineering manager",
      part: "hiring-manager",
      email: "tom.okafor@larkfield.example",
    },
    {
      id: "ines",
      name: "Dr. Ines Castellano",
      salutation: "Ines",
      title: "Head of forecasting",
      part: "interviewer",
      email: "ines.castellano@larkfield.example",
    },
  ],
  interviews: [
    {
      id: "r1",
      stage: "phone-screen",
      start: at("11-09", "11:00"),
      end: at("11-09", "11:30"),
      interviewers: ["dana"],
      debrief: {
        writtenAt: at("11-09", "12:10"),
        notes: [
          { person: "dana", specifics: ["Tom will ask how you hand over at six in the morning"] },
        ],
        questions: [
          { question: "Who decides to wake a second person?", answer: "Tom knows that best" },
        ],
      },
    },
    {
      id: "r2",
      stage: "panel",
      start: at("11-24", "14:00"),
      end: at("11-24", "15:30"),
      interviewers: ["priya", "tom", "ines"],
      debrief: {
        writtenAt: at("11-24", "15:50"),
        fit: "I ran staged rollouts for forty services at Nordlys",
        notes: [
          {
            person: "priya",
            specifics: [
              "The January morning when the forecast came four hours late and the control room worked from paper",
              "Every change goes to Duluth first, and stays there for a whole weekend",
            ],
          },
          { person: "tom", specifics: ["On-call is shared with the two meteorologists"] },
          {
            person: "ines",
            specifics: [
              "She reads every incident note aloud to the control room before it is published",
            ],
          },
        ],
      },
    },
  ],
  events: [
    { id: "e1", type: "applied", at: early("10-28", "09:00") },
    {
      id: "e2",
      type: "reply-received",
      at: at("11-03", "10:20"),
      from: "dana",
      class: "scheduling",
    },
    {
      id: "e3",
      type: "message-sent",
      at: at("11-09", "13:05"),
      kind: "thank-you",
      to: "dana",
      interview: "r1",
      channel: "email",
      step: "thank-you:r1:dana",
    },
    {
      id: "e4",
      type: "reply-received",
      at: at("11-10", "09:15"),
      from: "dana",
      class: "acknowledgement",
    },
    {
      id: "e5",
      type: "reply-received",
      at: at("11-13", "16:40"),
      from: "dana",
      class: "next-round",
    },
    {
      id: "e6",
      type: "timeline-stated",
      at: at("11-24", "15:35"),
      by: "dana",
      words: "by the end of next week",
      answerBy: "2026-12-04",
    },
  ],
};

/** A first round two weeks ago; the day that the hiring manager named is today. */
const tidewater = {
  ...base,
  id: "tidewater",
  company: "Tidewater Health",
  role: "Platform Engineer",
  mainContact: "aaron",
  people: [
    {
      id: "aaron",
      name: "Aaron Bell",
      salutation: "Aaron",
      title: "Head of platform",
      part: "hiring-manager",
      email: "aaron@tidewater.example",
    },
  ],
  interviews: [
    {
      id: "r1",
      stage: "first-round",
      start: at("11-12", "10:00"),
      end: at("11-12", "11:00"),
      interviewers: ["aaron"],
      debrief: {
        writtenAt: at("11-12", "11:30"),
        notes: [{ person: "aaron", specifics: ["Two clinics still fax their rotas"] }],
      },
    },
  ],
  events: [
    { id: "e1", type: "applied", at: early("10-26", "09:00") },
    {
      id: "e2",
      type: "timeline-stated",
      at: at("11-12", "11:05"),
      by: "aaron",
      words: "by Wednesday, before the holiday",
      answerBy: "2026-11-25",
    },
    {
      id: "e3",
      type: "message-sent",
      at: at("11-12", "13:00"),
      kind: "thank-you",
      to: "aaron",
      interview: "r1",
      channel: "email",
      step: "thank-you:r1:aaron",
    },
  ],
};

/** No news yet, written this morning. */
const fennimore = {
  ...base,
  id: "fennimore",
  company: "Fennimore",
  role: "Systems Engineer",
  mainContact: "jonas",
  people: [
    {
      id: "jonas",
      name: "Jonas Brandt",
      salutation: "Jonas",
      title: "Recruiter",
      part: "recruiter",
      email: "jonas@fennimore.example",
    },
  ],
  interviews: [
    {
      id: "r1",
      stage: "technical",
      start: at("11-10", "15:00"),
      end: at("11-10", "16:00"),
      interviewers: ["jonas"],
      debrief: {
        notes: [
          { person: "jonas", specifics: ["Their build takes nine minutes and he wants four"] },
        ],
      },
    },
  ],
  events: [
    { id: "e1", type: "applied", at: early("10-20", "09:00") },
    {
      id: "e2",
      type: "message-sent",
      at: at("11-10", "17:30"),
      kind: "thank-you",
      to: "jonas",
      interview: "r1",
      channel: "email",
      step: "thank-you:r1:jonas",
    },
    {
      id: "e3",
      type: "message-sent",
      at: at("11-18", "10:00"),
      kind: "check-in",
      to: "jonas",
      interview: "r1",
      channel: "email",
      step: "check-in:r1:1",
    },
    {
      id: "e4",
      type: "reply-received",
      at: at("11-25", "10:12"),
      from: "jonas",
      class: "holding",
      answerBy: "2026-12-11",
    },
  ],
};

/** An offer by telephone, yesterday at five. */
const marsh = {
  ...base,
  id: "marsh-pell",
  company: "Marsh & Pell",
  role: "Reliability Lead",
  mainContact: "miriam",
  people: [
    {
      id: "miriam",
      name: "Miriam Sands",
      salutation: "Miriam",
      title: "Partner",
      part: "hiring-manager",
      email: "miriam@marshpell.example",
    },
  ],
  interviews: [
    {
      id: "r1",
      stage: "final",
      start: at("11-17", "10:00"),
      end: at("11-17", "11:30"),
      interviewers: ["miriam"],
      debrief: {
        notes: [{ person: "miriam", specifics: ["She writes the post-mortems herself"] }],
      },
    },
  ],
  events: [
    { id: "e1", type: "applied", at: at("11-19", "08:00") },
    {
      id: "e2",
      type: "message-sent",
      at: at("11-17", "14:00"),
      kind: "thank-you",
      to: "miriam",
      interview: "r1",
      channel: "email",
      step: "thank-you:r1:miriam",
    },
    {
      id: "e3",
      type: "offer-received",
      at: at("11-24", "17:05"),
      by: "miriam",
      form: "verbal",
      answerBy: "2026-12-04",
    },
  ],
};

/** Four applications of one person, as application files. */
export const mayaFiles: ApplicationFile[] = [larkfield, tidewater, fennimore, marsh].map(
  (application) => {
    const parsed = parseFile({ format: "afterword/application@1", me, application });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  },
);

/** One of them as the server gives it, planned by the real planner. */
export async function wholeOf(id: string, now = mayaNow): Promise<WholeApplication> {
  const file = mayaFiles.find(({ application }) => application.id === id)!;
  const calendar = await calendarOf(file.application);
  const context = { now: Temporal.Instant.from(now), policy: balanced, calendar };
  return {
    file,
    version: 1,
    standing: { furthest: "panel" },
    plan: plan(file, context),
    forecast: forecast(file, context, "nobody-answers"),
    messages: [],
    drafts: [],
    incoming: [],
    policy: balanced,
    calendar: {
      country: "US",
      region: "NY",
      weekend: [...calendar.weekend],
      years: [...calendar.years],
      holidays: Object.fromEntries([...calendar.holidays].filter(([day]) => /^202[67]/.test(day))),
    },
  };
}

export function rowsOf(): ApplicationRow[] {
  return mayaFiles.map(({ application: { id, company, role, interviews, events } }) => ({
    id,
    company,
    role,
    sample: false,
    furthest: "panel",
    ...(interviews.at(-1)
      ? {
          newest: {
            id: interviews.at(-1)!.id,
            stage: interviews.at(-1)!.stage,
            start: interviews.at(-1)!.start,
          },
        }
      : {}),
    thread: events.flatMap(({ type, at }): ApplicationRow["thread"] =>
      type === "applied" || type === "message-sent"
        ? [{ at, side: "yours" }]
        : type === "reply-received" || type === "offer-received"
          ? [{ at, side: "theirs" }]
          : [],
    ),
  }));
}
