import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile, Person } from "#domain/facts/schema.ts";
import type { NoteContext } from "./notes/reading.ts";

/** What the tests write from: a ferry company, a panel of four, one note each. */
export function ferries(change: (app: Record<string, any>) => void = () => {}): ApplicationFile {
  const app = application();
  change(app);
  const parsed = parseFile({
    format: "afterword/application@1",
    me: {
      name: "Ada Quill",
      email: "ada@example.org",
      timeZone: "Europe/London",
      signature: "Ada Quill\n07700 900001",
    },
    application: app,
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
  return parsed.value;
}

const mira: Person = {
  id: "mira",
  name: "Mira Oduya",
  salutation: "Mira",
  part: "interviewer",
};

/** How a note is read for the letter to Mira, beside whom Tor sat. */
export const toMira: NoteContext = {
  reader: mira,
  people: [mira, { id: "tor", name: "Tor Hallén", part: "interviewer" }],
  company: "Fenwick Ferries",
  formal: false,
  american: false,
  capitals: false,
};

const people = [
  {
    id: "ruth",
    name: "Ruth Eide",
    salutation: "Ruth",
    part: "recruiter",
    email: "ruth@ferries.example",
  },
  {
    id: "mira",
    name: "Mira Oduya",
    salutation: "Mira",
    part: "hiring-manager",
    email: "mira@ferries.example",
  },
  {
    id: "tor",
    name: "Tor Hallén",
    salutation: "Mr Hallén",
    part: "interviewer",
    email: "tor@ferries.example",
  },
  {
    id: "jun",
    name: "Jun Sato",
    salutation: "Jun",
    part: "interviewer",
    email: "jun@ferries.example",
  },
  {
    id: "ola",
    name: "Ola Berg",
    salutation: "Ola",
    part: "interviewer",
    email: "ola@ferries.example",
  },
];

const notes = [
  { person: "mira", specifics: ["she runs the night shift herself once a month"] },
  { person: "tor", specifics: ["log book on paper, copies in the office"] },
  { person: "jun", specifics: ["asked how I would calm a queue"] },
  { person: "ola", specifics: ['"no boat leaves without tea"'] },
];

/** A fresh copy each time, so that a test may change it. */
function application(): Record<string, any> {
  return JSON.parse(
    JSON.stringify({
      id: "ferries-planner",
      company: "Fenwick Ferries",
      role: "Timetable Planner",
      country: "GB",
      timeZone: "Europe/London",
      mainContact: "ruth",
      people,
      interviews: [
        {
          id: "r1",
          stage: "panel",
          start: "2027-03-02T14:00:00Z",
          end: "2027-03-02T15:00:00Z",
          interviewers: ["mira", "tor", "jun", "ola"],
          debrief: {
            writtenAt: "2027-03-02T15:30:00Z",
            notes,
            fit: "planned the buses at Dunmore for four years. cut the empty runs by 12 %",
          },
        },
      ],
      events: [{ id: "e1", type: "applied", at: "2027-02-01T09:00:00Z" }],
    }),
  );
}
