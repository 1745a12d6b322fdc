import type { Application, Person } from "#domain/facts/schema.ts";
import type { Letter } from "#ports/letters.ts";
import type { World } from "#ports/world.ts";

export interface Found {
  applications: Pick<Application, "id" | "company" | "role">[];
  people: (Pick<Person, "id" | "name" | "part"> & {
    title?: string;
    application: string;
    company: string;
  })[];
  /** What was noted down after interviews. */
  notes: { application: string; interview: string; person?: string; text: string }[];
  /** Letters, the newest first; `text` is the line in which the words stand. */
  letters: Letter[];
}

const mostOfEach = 20;

/** Everything in which the words stand, in any case: employers, people, notes of debriefs, letters sent and received. */
export async function searchEverything(world: World, words: string): Promise<Found> {
  const sought = fold(words.trim());
  if (sought === "") return { applications: [], people: [], notes: [], letters: [] };
  const has = (...texts: (string | undefined)[]) =>
    texts.some((text) => text !== undefined && fold(text).includes(sought));
  return world.store.read(({ applications, letters }) => {
    const all = applications.list().map(({ application }) => application);
    return {
      applications: all
        .filter(({ company, role }) => has(company, role))
        .slice(0, mostOfEach)
        .map(({ id, company, role }) => ({ id, company, role })),
      people: all.flatMap((application) => peopleOf(application, has)).slice(0, mostOfEach),
      notes: all
        .flatMap(notesOf)
        .filter(({ text }) => has(text))
        .slice(0, mostOfEach),
      letters: letters
        .search(words.trim(), mostOfEach)
        .map((letter) => ({ ...letter, text: lineWith(letter.text, has) })),
    };
  });
}

type Has = (...texts: (string | undefined)[]) => boolean;

function peopleOf({ id, company, people }: Application, has: Has): Found["people"] {
  return people
    .filter(({ name, title, email }) => has(name, title, email))
    .map(({ id: person, name, part, title }) => ({
      id: person,
      name,
      part,
      application: id,
      company,
      ...(title ? { title } : {}),
    }));
}

function notesOf({ id, interviews }: Application): Found["notes"] {
  return interviews.flatMap(({ id: interview, debrief }) => {
    if (!debrief) return [];
    const place = { application: id, interview };
    return [
      ...debrief.notes.flatMap(({ person, specifics }) =>
        specifics.map((text) => ({ ...place, person, text })),
      ),
      ...debrief.questions.map(({ question, answer }) => ({
        ...place,
        text: [question, answer].filter(Boolean).join(" "),
      })),
      ...debrief.promised.map(({ what }) => ({ ...place, text: what })),
      ...[debrief.fit, debrief.insight].flatMap((text) => (text ? [{ ...place, text }] : [])),
    ];
  });
}

function lineWith(text: string, has: Has): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => has(line)) ?? lines[0] ?? "";
}

/** Case and accents do not count: "munch" finds "München". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
