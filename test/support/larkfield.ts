import type { Application, ApplicationFile, Me } from "#domain/facts/schema.ts";

export const maya: Me = {
  name: "Maya Lindqvist",
  email: "maya@example.org",
  timeZone: "America/New_York",
};

/** A panel on Tuesday 24 November 2026, 14:00 to 15:30 in New York, with three people, two of whose words were written down. */
export const larkfield: Application = {
  id: "larkfield",
  company: "Larkfield Energy",
  role: "Site Reliability Engineer",
  country: "US",
  region: "NY",
  timeZone: "America/New_York",
  culture: "standard",
  channel: "email",
  mainContact: "dana",
  people: [
    { id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@larkfield.example" },
    { id: "priya", name: "Priya Raman", part: "interviewer", email: "priya@larkfield.example" },
    { id: "tom", name: "Tom Okafor", part: "interviewer", email: "tom@larkfield.example" },
  ],
  interviews: [
    {
      id: "r1",
      stage: "panel",
      start: "2026-11-24T14:00:00-05:00[America/New_York]",
      end: "2026-11-24T15:30:00-05:00[America/New_York]",
      interviewers: ["priya", "tom"],
      cancelled: false,
      debrief: {
        notes: [
          { person: "priya", specifics: ["every change goes to one plant first for a weekend"] },
          { person: "tom", specifics: ["the pager is shared with the two meteorologists"] },
        ],
        fit: "I ran staged releases for forty services at Nordlys",
        questions: [],
        promised: [],
      },
    },
  ],
  events: [
    { id: "e1", type: "applied", at: "2026-10-28T12:00:00-04:00[America/New_York]" },
    {
      id: "e2",
      type: "timeline-stated",
      at: "2026-11-24T15:30:00-05:00[America/New_York]",
      by: "dana",
      words: "by the end of next week",
      answerBy: "2026-12-04",
    },
  ],
};

/** An invitation from a private address that says neither who asks nor for what. */
export const bareInvitation = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:bare@example.net",
  "DTSTAMP:20261120T090000Z",
  "DTSTART:20261127T150000Z",
  "DTEND:20261127T160000Z",
  "SUMMARY:Interview",
  "ORGANIZER;CN=Julia Brandt:mailto:julia.brandt@gmail.com",
  "ATTENDEE;CN=Maya Lindqvist:mailto:maya@example.org",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

export const larkfieldFile: ApplicationFile = {
  format: "afterword/application@1",
  me: maya,
  application: larkfield,
};
