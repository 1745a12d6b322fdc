import type {
  Application,
  ApplicationFile,
  Event,
  Interview,
  Person,
} from "#domain/facts/schema.ts";
import { sampleMe } from "../add-samples.ts";
import { sampleZone, type Days } from "./days.ts";

/** Somebody for every shape that a note can take, so that every sentence of the wording can be seen in a letter. */
const notes: Readonly<Record<string, [name: string, ...specifics: string[]]>> = {
  priya: ["Priya Raman", "they test every release on one plant first"],
  tom: ["Tom Okafor", "how they hand the night shift over", "the new control room in Duluth"],
  ines: ["Inês Castellano", '"calm is a skill one can practise"'],
  bea: ["Bea Lindt", "asked how I would split the monitoring between two teams"],
  karl: ["Karl Otten", "rewriting the alarms with the operators"],
  mina: ["Mina Sato", "they cut false alarms by 40 percent"],
  leo: ["Leo Hart", "asked what I would measure first; I said the time until somebody looks"],
  ruth: ["Ruth Vega", "left open whether the archive moves"],
  omar: ["Omar Haddad", "alarms: fewer, later, by name"],
};

/** One application in which every kind of letter has its occasion. */
export function everyLetter(days: Days): ApplicationFile {
  return { format: "afterword/application@1", me: sampleMe, application: application(days) };
}

function application(days: Days): Application {
  return {
    ...{ id: "every-letter", company: "Brightwater", role: "Site Reliability Engineer" },
    ...{ country: "US", timeZone: sampleZone, culture: "standard", channel: "email" },
    mainContact: "dana",
    people: [
      { id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@brightwater.example" },
      { id: "noor", name: "Noor Aziz", part: "reference", email: "noor@example.org" },
      ...Object.entries(notes).map(([id, [name]]): Person => ({
        ...{ id, name, part: id === "priya" ? "hiring-manager" : "interviewer" },
        ...{ email: `${id}@brightwater.example`, linkedin: `https://linkedin.example/${id}` },
      })),
    ],
    interviews: [panel(days), final(days)],
    events: eventsOf(days),
  };
}

function panel({ at }: Days): Interview {
  return {
    ...{ id: "r1", stage: "panel", interviewers: Object.keys(notes), cancelled: false },
    ...{ start: at(-1, "14:00"), end: at(-1, "15:30") },
    debrief: {
      notes: Object.entries(notes).map(([person, [, ...specifics]]) => ({ person, specifics })),
      fit: "I ran staged releases for forty services at Nordlys",
      questions: [],
      correction: {
        ...{ person: "priya", topic: "cache invalidation", better: "invalidate on write" },
        link: "https://example.org/note",
      },
      promised: [{ id: "m1", what: "the rollout case study", to: "priya", file: "rollout.pdf" }],
    },
  };
}

function final({ at }: Days): Interview {
  return {
    ...{ id: "r2", stage: "final", interviewers: ["leo", "tom", "mina"], cancelled: false },
    ...{ start: at(0, "08:00"), end: at(0, "09:00") },
    debrief: {
      notes: [
        { person: "leo", specifics: ["they rehearse every outage with the operators"] },
        { person: "tom", specifics: ["the new control room in Duluth"] },
        { person: "mina", specifics: ["the archive of old alarms"] },
      ],
      fit: "six years of on-call work",
      questions: [],
      promised: [],
      insight: "rehearsing an outage could also show which alarms nobody reads",
    },
  };
}

function eventsOf({ at, on }: Days): Event[] {
  const told = { at: at(-1, "17:00"), from: "dana" };
  const [offer, request] = [{ at: at(-1, "17:10"), by: "dana" }, { at: at(-1, "17:20") }];
  return [
    { id: "applied", type: "applied", at: at(-28, "12:00") },
    { ...told, id: "held", type: "reply-received", class: "holding", answerBy: on(9) },
    {
      ...told,
      id: "request",
      type: "reply-received",
      class: "information-request",
      asks: ["two references"],
    },
    { ...offer, id: "offer", type: "offer-received", form: "written", answerBy: on(7) },
    { ...request, id: "other", type: "other-offer", answerBy: on(5), firstChoice: true },
    { ...request, id: "accepted", type: "other-offer-accepted" },
    { ...request, id: "references", type: "references-requested", people: ["noor"] },
    { ...offer, id: "rejected", type: "rejected", askFeedback: true },
  ];
}
