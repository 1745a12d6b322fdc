import { saysNothing } from "./fit/empty.ts";
import type { Refused } from "./notes/reading.ts";
import { wordCount } from "./notes/tokens.ts";
import { renderLine } from "./render.ts";
import type { Situation } from "./situation.ts";
import { factsOf } from "./thanks/notes-of.ts";

/** The question to the person that a missing or unusable note, fit or file calls for (ids A1–A10 of the writing rules). */
export function ask(
  situation: Situation,
  id: string,
  values: Record<string, unknown> = {},
): string {
  const [template = ""] = situation.wording[`questions/${id}`] ?? [];
  const said = { name: situation.name, company: situation.app.company, ...values };
  return renderLine(template, { ...said, whom: situation.language.list([said.name]) }).text;
}

/** The question for what the person has done, where no debrief up to this round tells it: for a fact, or for better words where a fact is there. */
export function missingFit(situation: Situation): string[] {
  const { app, roundIndex, person } = situation;
  if (factsOf(situation, roundIndex, person.id).length > 0) return [];
  const lines = app.interviews.slice(0, roundIndex + 1).map((round) => round.debrief?.fit?.trim());
  const note = lines.findLast((line) => line && wordCount(line) > 2 && !saysNothing(line));
  return [note ? ask(situation, "fit-refused", { note }) : ask(situation, "fit")];
}

/** What to ask about one person whose notes gave nothing; the first reason counts in the order of what helps most, and of several notes the fullest. */
export function askAboutNotes(
  situation: Situation,
  refused: readonly Refused[],
  name = situation.name,
): string {
  const order = [
    "unclear",
    "abbreviation",
    "several",
    "refused",
    "criticism",
    "impression",
    "self",
    "terms",
    "private",
  ] as const;
  for (const refusal of order) {
    const [found] = refused
      .filter((one) => one.refusal === refusal)
      .toSorted((a, b) => wordCount(b.note) - wordCount(a.note));
    if (found)
      return ask(situation, questionFor[refusal], {
        name,
        note: found.note,
        detail: found.detail ?? topicOf(found),
        choices: choicesOf(found),
        isOnly: refused.length === 1,
      });
  }
  return ask(situation, "nothing", { name });
}

const questionFor = {
  unclear: "unclear",
  abbreviation: "abbreviation",
  several: "several",
  refused: "refused",
  criticism: "criticism",
  impression: "impression",
  self: "self",
  terms: "terms",
  private: "private",
} as const;

function topicOf(found: Refused): string | undefined {
  return /\basked (?:me )?about ([^,.;]+)/i.exec(found.note)?.[1];
}

function choicesOf(found: Refused): string {
  return (found.choices ?? []).map((choice, index) => `${index + 1} ${choice}`).join(" · ");
}
