import { confirm, isCancel, text } from "@clack/prompts";
import type { Application, Debrief, Interview } from "#domain/facts/schema.ts";

type Save = (debrief: Debrief) => Promise<unknown>;

/** Asks person by person and keeps every answer at once, so that it can be left and resumed. An empty answer goes on. */
export async function askDebrief(
  application: Application,
  round: Interview,
  save: Save,
): Promise<void> {
  let debrief: Debrief = round.debrief ?? { notes: [], questions: [], promised: [] };
  const keep = async (change: Partial<Debrief>) => {
    debrief = { ...debrief, ...change };
    await save(debrief);
  };
  for (const id of round.interviewers) {
    const name = application.people.find((person) => person.id === id)?.name ?? id;
    const before = debrief.notes.find(({ person }) => person === id)?.specifics ?? [];
    if (before.length > 0) continue;
    const specifics = await askSpecifics(name);
    if (specifics === undefined) return;
    if (specifics.length > 0) await keep({ notes: [...debrief.notes, { person: id, specifics }] });
  }
  if (!debrief.fit) {
    const fit = await ask(
      "In one line: what have you done that is close to this? A place, a time or a result helps.",
    );
    if (fit === undefined) return;
    if (fit) await keep({ fit });
  }
  await askQuestions(debrief, keep);
  await askPromise(application, round, debrief, keep);
}

/** Two or three specific things each (DEBRIEF-1). */
async function askSpecifics(name: string): Promise<string[] | undefined> {
  const specifics: string[] = [];
  for (const question of [
    `What did ${name} say that stayed with you? A project, a problem, a plan.`,
    `Anything else from ${name}?`,
    "And a third thing?",
  ]) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    if (answer === "") break;
    specifics.push(answer);
  }
  return specifics;
}

async function askQuestions(
  debrief: Debrief,
  keep: (change: Partial<Debrief>) => Promise<void>,
): Promise<void> {
  if (debrief.questions.length > 0) return;
  const question = await ask("Which question do you want to be ready for next time?");
  if (!question) return;
  const answer = await ask("What did you answer?");
  await keep({ questions: [{ question, ...(answer ? { answer } : {}) }] });
}

async function askPromise(
  application: Application,
  round: Interview,
  debrief: Debrief,
  keep: (change: Partial<Debrief>) => Promise<void>,
): Promise<void> {
  if (debrief.promised.length > 0) return;
  const promised = await confirm({
    message: "Did you promise to send something?",
    initialValue: false,
  });
  if (isCancel(promised) || !promised) return;
  const what = await ask("What did you promise?");
  if (!what) return;
  const file = await ask("Which file is it? (leave empty if there is none yet)");
  const to = round.interviewers[0] ?? application.mainContact;
  await keep({ promised: [{ id: "m1", what, ...(to ? { to } : {}), ...(file ? { file } : {}) }] });
}

async function ask(message: string): Promise<string | undefined> {
  const answer = await text({ message, placeholder: "leave empty to go on" });
  return isCancel(answer) ? undefined : (answer ?? "").trim();
}
