import type { Application, Debrief, Event, Person } from "#domain/facts/schema.ts";
import { sampleZone, type Days } from "./days.ts";
import { sampleId } from "./mark.ts";

const employer = {
  country: "US",
  region: "NY",
  timeZone: sampleZone,
  culture: "standard",
  channel: "email",
} as const;

/** Four openings at the four moments that matter: after a panel, before a check-in, an answer just came, an offer. */
export function openSamples(days: Days): Application[] {
  return [larkfield(days), tidewater(days), fennimore(days), marshAndPell(days)];
}

/** What was done or left out after the first round, so that the story is about what is open now. */
function pastTasks(at: string, person: string): Event[] {
  return [
    { id: "t1", type: "step-done", at, step: "reflect:r1" },
    { id: "t2", type: "step-skipped", at, step: `linkedin-connect:r1:${person}` },
  ];
}

function larkfield({ at, fridayAfter }: Days): Application {
  return {
    ...employer,
    id: sampleId("larkfield"),
    company: "Larkfield Energy",
    role: "Site Reliability Engineer",
    mainContact: "dana",
    people: larkfieldPeople,
    interviews: [
      {
        ...{ id: "r1", stage: "phone-screen", interviewers: ["dana"], cancelled: false },
        ...{ start: at(-16, "11:00"), end: at(-16, "11:30") },
        debrief: {
          notes: [{ person: "dana", specifics: ["the team grew from four to nine in a year"] }],
          questions: [],
          promised: [],
        },
      },
      {
        ...{ id: "r2", stage: "panel", cancelled: false, interviewers: ["priya", "tom", "ines"] },
        ...{ start: at(-1, "14:00"), end: at(-1, "15:30") },
        debrief: panelDebrief(at(-1, "15:44")),
      },
    ],
    events: [
      { id: "e1", type: "applied", at: at(-28, "12:00") },
      { id: "e2", type: "reply-received", at: at(-22, "09:40"), from: "dana", class: "scheduling" },
      {
        ...{ id: "e3", type: "message-sent", at: at(-16, "13:05"), kind: "thank-you" },
        ...{ to: "dana", interview: "r1", channel: "email", step: "thank-you:r1:dana" },
        subject: "Thank you for this morning",
      },
      {
        ...{ id: "e4", type: "reply-received", at: at(-12, "16:20"), from: "dana" },
        ...{ class: "next-round", subject: "Come and meet the panel" },
      },
      {
        ...{ id: "e5", type: "timeline-stated", at: at(-1, "15:30"), by: "dana" },
        ...{ words: "by the end of next week", answerBy: fridayAfter(-1) },
      },
      ...pastTasks(at(-14, "09:00"), "dana"),
    ],
  };
}

const larkfieldPeople: Person[] = [
  {
    ...{ id: "dana", name: "Dana Whitfield", part: "recruiter", title: "Recruiter" },
    email: "dana.whitfield@larkfield.example",
  },
  {
    ...{ id: "priya", name: "Priya Raman", part: "interviewer", title: "Staff engineer" },
    email: "priya.raman@larkfield.example",
  },
  {
    ...{ id: "tom", name: "Tom Okafor", part: "hiring-manager", title: "Engineering manager" },
    email: "tom.okafor@larkfield.example",
  },
  {
    ...{ id: "ines", name: "Ines Castellano", salutation: "Dr. Castellano" },
    ...{ part: "interviewer", title: "Head of forecasting" },
    email: "ines.castellano@larkfield.example",
  },
];

function panelDebrief(writtenAt: string): Debrief {
  return {
    writtenAt,
    notes: [
      {
        person: "priya",
        specifics: [
          "the January morning when the load forecast came late and the control room worked from paper",
          "every change goes to Duluth first and stays there for a whole weekend",
        ],
      },
      {
        person: "tom",
        specifics: [
          "on-call is shared with the two meteorologists, and the next person should make it boring",
        ],
      },
      {
        person: "ines",
        specifics: [
          "she reads every incident note aloud to the control room before it is published",
        ],
      },
    ],
    fit: "I ran staged releases for forty services at Nordlys; three years on call for the billing platform; wrote the incident handbook that 12 teams use",
    questions: [{ question: "How would I roll back?", answer: "Asked twice, by Priya." }],
    promised: [],
  };
}

function tidewater({ at, on }: Days): Application {
  return {
    ...employer,
    id: sampleId("tidewater"),
    company: "Tidewater Health",
    role: "Platform Engineer",
    mainContact: "aaron",
    people: [
      {
        ...{ id: "aaron", name: "Aaron Feld", part: "hiring-manager", title: "Head of platform" },
        email: "aaron.feld@tidewater.example",
      },
    ],
    interviews: [
      {
        ...{ id: "r1", stage: "first-round", interviewers: ["aaron"], cancelled: false },
        ...{ start: at(-13, "10:00"), end: at(-13, "11:00") },
        debrief: {
          notes: [
            { person: "aaron", specifics: ["patients see their results before the ward does"] },
          ],
          questions: [],
          promised: [],
        },
      },
    ],
    events: [
      { id: "e1", type: "applied", at: at(-24, "18:00") },
      {
        id: "e2",
        type: "reply-received",
        at: at(-20, "11:00"),
        from: "aaron",
        class: "scheduling",
      },
      {
        ...{ id: "e3", type: "message-sent", at: at(-13, "14:30"), kind: "thank-you" },
        ...{ to: "aaron", interview: "r1", channel: "email", step: "thank-you:r1:aaron" },
      },
      {
        ...{ id: "e4", type: "timeline-stated", at: at(-13, "11:00"), by: "aaron" },
        ...{ words: "within two weeks, before the holiday", answerBy: on(0) },
      },
      ...pastTasks(at(-12, "09:00"), "aaron"),
    ],
  };
}

function fennimore({ at }: Days): Application {
  return {
    ...employer,
    id: sampleId("fennimore"),
    company: "Fennimore",
    role: "Senior Infrastructure Engineer",
    mainContact: "jonas",
    people: [
      {
        ...{ id: "jonas", name: "Jonas Behrendt", part: "hiring-manager", title: "Director" },
        email: "jonas@fennimore.example",
      },
    ],
    interviews: [
      {
        ...{ id: "r1", stage: "final", interviewers: ["jonas"], cancelled: false },
        ...{ start: at(-14, "15:00"), end: at(-14, "16:30") },
        debrief: {
          notes: [
            { person: "jonas", specifics: ["the two data centres may never share a supplier"] },
          ],
          insight: "the cold standby could take the nightly builds",
          questions: [],
          promised: [],
        },
      },
    ],
    events: [
      { id: "e1", type: "applied", at: at(-40, "08:30") },
      {
        id: "e2",
        type: "reply-received",
        at: at(-35, "10:10"),
        from: "jonas",
        class: "scheduling",
      },
      {
        ...{ id: "e3", type: "message-sent", at: at(-14, "19:00"), kind: "thank-you" },
        ...{ to: "jonas", interview: "r1", channel: "email", step: "thank-you:r1:jonas" },
      },
      {
        ...{ id: "e4", type: "message-sent", at: at(-2, "10:00"), kind: "check-in" },
        ...{ to: "jonas", interview: "r1", channel: "email", step: "check-in:r1:1" },
        subject: "Senior Infrastructure Engineer",
      },
      ...pastTasks(at(-13, "09:00"), "jonas"),
    ],
  };
}

function marshAndPell({ at, on }: Days): Application {
  return {
    ...employer,
    id: sampleId("marsh-and-pell"),
    company: "Marsh & Pell",
    role: "Operations Engineer",
    mainContact: "miriam",
    people: [
      {
        ...{ id: "miriam", name: "Miriam Osei", part: "hiring-manager", title: "Partner" },
        email: "miriam.osei@marshpell.example",
      },
    ],
    interviews: [
      {
        ...{ id: "r1", stage: "final", interviewers: ["miriam"], cancelled: false },
        ...{ start: at(-8, "13:00"), end: at(-8, "14:00") },
        debrief: {
          notes: [
            { person: "miriam", specifics: ["the night desk closes the books, and may not wait"] },
          ],
          questions: [],
          promised: [],
        },
      },
    ],
    events: [
      { id: "e1", type: "applied", at: at(-30, "20:15") },
      {
        id: "e2",
        type: "reply-received",
        at: at(-27, "09:05"),
        from: "miriam",
        class: "scheduling",
      },
      {
        ...{ id: "e3", type: "message-sent", at: at(-8, "16:00"), kind: "thank-you" },
        ...{ to: "miriam", interview: "r1", channel: "email", step: "thank-you:r1:miriam" },
      },
      ...pastTasks(at(-7, "09:00"), "miriam"),
      {
        ...{ id: "e5", type: "offer-received", at: at(-1, "17:05"), by: "miriam", form: "verbal" },
        answerBy: on(9),
      },
    ],
  };
}
