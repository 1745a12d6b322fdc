import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";

type Change = (app: Record<string, any>) => void;

/** What the tests of German letters write from: a boatyard, a recruiter, a panel of two, notes in German. */
export function werft(change: Change = () => {}): ApplicationFile {
  const app = JSON.parse(JSON.stringify(application)) as Record<string, any>;
  change(app);
  const parsed = parseFile({
    format: "afterword/application@1",
    me: {
      name: "Ada Quill",
      email: "ada@example.org",
      timeZone: "Europe/Berlin",
      signature: "Ada Quill\n0171 900 0017",
    },
    application: app,
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The same among people who are spoken to by title. */
export function formalWerft(change: Change = () => {}): ApplicationFile {
  return werft((app) => {
    const said = ["Frau Ott", "Herr Lang", "Frau Dr. Brandt", "Herr Pohl"];
    app["people"].forEach((one: Record<string, string>, at: number) => {
      one["salutation"] = said[at]!;
    });
    change(app);
  });
}

const at = (day: string, hour: string) => `${day}T${hour}:00+01:00[Europe/Berlin]`;
const person = (id: string, name: string, part: string) => ({
  ...{ id, name, part, email: `${id}@werft-nord.example` },
  salutation: name.split(" ")[0],
});

const application: Record<string, any> = {
  id: "werft",
  company: "Werft Nord GmbH",
  role: "Bootsbauerin (m/w/d)",
  country: "DE",
  timeZone: "Europe/Berlin",
  mainContact: "ott",
  people: [
    person("ott", "Ruth Ott", "recruiter"),
    person("lang", "Karl Lang", "hiring-manager"),
    person("mia", "Mia Brandt", "interviewer"),
    person("pohl", "Jan Pohl", "reference"),
  ],
  interviews: [
    {
      id: "r1",
      stage: "first-round",
      start: at("2027-03-02", "14:00"),
      end: at("2027-03-02", "15:00"),
      interviewers: ["lang", "mia"],
      debrief: {
        writtenAt: at("2027-03-02", "15:30"),
        notes: [
          {
            person: "lang",
            specifics: ["sagte, dass jedes Boot zweimal gewogen wird", "Holzlager von 1931"],
          },
          {
            person: "mia",
            specifics: ["Probefahrt mit allen Lehrlingen", "„Wir bauen für vierzig Winter.“"],
          },
        ],
        fit: "vier Winter in der Werft Süd, meist an Masten",
        promised: [
          { id: "p1", what: "Fotos vom Mast", to: "lang", file: "mast.pdf" },
          { id: "p2", what: "ihr den Bauplan schicken", to: "mia" },
        ],
      },
    },
  ],
  events: [{ id: "e0", type: "applied", at: at("2027-02-01", "09:00") }],
};
