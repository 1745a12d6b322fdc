import type { ApplicationFile } from "../../facts/schema.ts";

/** The application that the examples of the rules are reviewed with. */
export const sampleFile: ApplicationFile = {
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "America/New_York" },
  application: {
    id: "brightwater-sre",
    company: "Brightwater Labs",
    role: "Site Reliability Engineer",
    country: "US",
    timeZone: "America/New_York",
    culture: "standard",
    channel: "email",
    mainContact: "dana",
    people: [
      {
        id: "dana",
        name: "Dana Whitfield",
        salutation: "Dana",
        part: "recruiter",
        email: "dana@brightwater.example",
      },
      {
        id: "priya",
        name: "Priya Raman",
        salutation: "Priya",
        part: "hiring-manager",
        email: "priya@brightwater.example",
      },
      {
        id: "tom",
        name: "Thomas Okafor",
        salutation: "Tom",
        part: "interviewer",
        email: "tom@brightwater.example",
      },
      {
        id: "chen",
        name: "Wei Chen",
        salutation: "Dr. Chen",
        title: "Principal Scientist",
        part: "interviewer",
        email: "chen@brightwater.example",
      },
      {
        id: "soren",
        name: "Søren Ellegaard",
        salutation: "Søren",
        part: "interviewer",
        email: "soren@brightwater.example",
      },
    ],
    interviews: [
      {
        id: "r1",
        stage: "panel",
        start: "2026-11-16T14:00:00-05:00[America/New_York]",
        end: "2026-11-16T15:00:00-05:00[America/New_York]",
        interviewers: ["priya", "tom", "chen", "soren"],
        cancelled: false,
        debrief: {
          notes: [
            {
              person: "priya",
              specifics: [
                "their staged rollouts start with one canary region",
                "pager load fell by half since spring",
              ],
            },
            { person: "tom", specifics: ["cache invalidation bit them twice last quarter"] },
            { person: "chen", specifics: ["turbidity sensors drift in cold water"] },
            { person: "soren", specifics: ["the night shift writes its own runbooks"] },
          ],
          fit: "I ran progressive delivery for 40 services at Nordlys",
          questions: [],
          promised: [
            { id: "m1", what: "the rollout case study", to: "priya", file: "rollout.pdf" },
            {
              id: "m2",
              what: "my talk on caches",
              to: "tom",
              link: "https://talks.example/caches",
            },
          ],
        },
      },
    ],
    events: [
      { id: "e1", type: "applied", at: "2026-11-02T10:00:00-05:00[America/New_York]" },
      {
        id: "e2",
        type: "timeline-stated",
        at: "2026-11-16T15:00:00-05:00[America/New_York]",
        by: "dana",
        answerBy: "2026-11-27",
      },
    ],
  },
};
