import type { Application, Debrief, Interview, Person } from "#domain/facts/schema.ts";
import { Left, type Asker } from "./asker.ts";

/** Keeps what is answered, each answer at once. */
export interface Keeper {
  debrief(debrief: Debrief): Promise<unknown>;
  /** How somebody introduced themselves, which is how they are greeted (DEBRIEF-3). */
  person(person: Person): Promise<unknown>;
  /** What they said about when, in their words (PREP-1). */
  timeline(words: string): Promise<unknown>;
}

interface Debriefing {
  application: Application;
  round: Interview;
  asker: Asker;
  keep: Keeper;
  debrief: Debrief;
}

/**
 * Asks person by person, then for what the letters need besides (DEBRIEF-1 to DEBRIEF-4). An empty answer goes on; what was answered in
 * an earlier run is not asked again, so that it can be left and resumed.
 */
export async function askDebrief(
  asking: Pick<Debriefing, "application" | "round" | "asker" | "keep">,
): Promise<void> {
  const debrief = asking.round.debrief ?? { notes: [], questions: [], promised: [] };
  const debriefing = { ...asking, debrief };
  try {
    for (const person of peopleOf(debriefing)) await askAbout(debriefing, person);
    await askFit(debriefing);
    await askQuestion(debriefing);
    await askCorrection(debriefing);
    await askInsight(debriefing);
    await askPromises(debriefing);
    await askTimeline(debriefing);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
}

function peopleOf({ application, round }: Debriefing): Person[] {
  return round.interviewers.flatMap(
    (id) => application.people.find((person) => person.id === id) ?? [],
  );
}

async function keep(debriefing: Debriefing, change: Partial<Debrief>): Promise<void> {
  debriefing.debrief = { ...debriefing.debrief, ...change };
  await debriefing.keep.debrief(debriefing.debrief);
}

/** Two or three specific things each, and the name they gave. */
async function askAbout(debriefing: Debriefing, person: Person): Promise<void> {
  const { asker, debrief } = debriefing;
  const { id, name } = person;
  if (debrief.notes.some((note) => note.person === id && note.specifics.length > 0)) return;
  const specifics: string[] = [];
  for (const question of [
    `What did ${name} say that stayed with you? A project, a problem, a plan.`,
    `Anything else from ${name}?`,
    "And a third thing?",
  ]) {
    const answer = await asker.text(question);
    if (answer === "") break;
    specifics.push(answer);
    await keep(debriefing, {
      notes: [...debrief.notes, { person: id, specifics: [...specifics] }],
    });
  }
  if (person.salutation) return;
  const [first] = name.split(" ");
  const salutation = await asker.text(
    `By which name did ${name} go? It greets them: ${first}, or Dr. ${name.split(" ").at(-1)}.`,
  );
  if (salutation) await debriefing.keep.person({ ...person, salutation });
}

async function askFit(debriefing: Debriefing): Promise<void> {
  if (debriefing.debrief.fit) return;
  const fit = await debriefing.asker.text(
    "In one line: what have you done that is close to this? A place, a time or a result helps.",
  );
  if (fit) await keep(debriefing, { fit });
}

async function askQuestion(debriefing: Debriefing): Promise<void> {
  const { debrief, asker } = debriefing;
  if (debrief.questions.length > 0) return;
  const question = await asker.text("Which question do you want to be ready for next time?");
  if (!question) return;
  const answer = await asker.text("What did you answer?");
  await keep(debriefing, { questions: [{ question, ...(answer ? { answer } : {}) }] });
}

/** One brief correction at most (FIX-1), in the note to the one who asked. */
async function askCorrection(debriefing: Debriefing): Promise<void> {
  const { debrief, asker } = debriefing;
  if (debrief.correction) return;
  const topic = await asker.text("Is there an answer that you would give better now? On what?");
  if (!topic) return;
  const better = await asker.text("What would you say now, in one sentence?");
  if (!better) return;
  const person = await asker.choose("Who had asked?", peopleOf(debriefing));
  await keep(debriefing, { correction: { topic, better, ...(person ? { person } : {}) } });
}

/** After a final round the note may add one further thought (THANK-14). */
async function askInsight(debriefing: Debriefing): Promise<void> {
  const { debrief, round, asker } = debriefing;
  if (debrief.insight || round.stage !== "final") return;
  const insight = await asker.text("A further thought on their work that came to you since?");
  if (insight) await keep(debriefing, { insight });
}

async function askPromises(debriefing: Debriefing): Promise<void> {
  const { asker, application } = debriefing;
  if (debriefing.debrief.promised.length > 0) return;
  const promised: Debrief["promised"] = [];
  for (;;) {
    const what = await asker.text(
      promised.length === 0 ? "What did you promise to send?" : "Anything else that you promised?",
    );
    if (!what) return;
    const to = (await asker.choose("To whom?", peopleOf(debriefing))) ?? application.mainContact;
    const where = await asker.text("Which file or link is it? It can come later.");
    promised.push({
      id: `m${promised.length + 1}`,
      what,
      ...(to ? { to } : {}),
      ...(where ? { [/^https?:\/\//i.test(where) ? "link" : "file"]: where } : {}),
    });
    await keep(debriefing, { promised: [...promised] });
  }
}

async function askTimeline({ asker, application, round, keep: kept }: Debriefing): Promise<void> {
  const isStated = application.events.some(
    ({ type, at }) => type === "timeline-stated" && isAfter(at, round.start),
  );
  if (isStated) return;
  const words = await asker.text(
    "What did they say about when you will hear? Their own words, such as: by the end of next week.",
  );
  if (words) await kept.timeline(words);
}

function isAfter(at: string, start: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(start)) >= 0;
}
