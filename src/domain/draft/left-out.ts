import type { Refusal } from "./notes/reading.ts";
import { wordCount } from "./notes/tokens.ts";
import { renderLine } from "./render.ts";
import type { Situation } from "./situation.ts";
import { factsOf, notesOf } from "./thanks/notes-of.ts";
import type { DraftPart } from "./types.ts";

/** What the person noted and the letter does not say, each with the reason, so that nobody has to compare. */
export function leftOut(situation: Situation, parts: readonly DraftPart[]): string[] {
  const { app, roundIndex, person, name, language } = situation;
  const whom = language.list([name]);
  const used = new Set(parts.flatMap((part) => part.from.split(", ")));
  const { refused } = notesOf(situation, roundIndex, person.id);
  const notes = app.interviews[roundIndex]?.debrief?.notes ?? [];
  const unused = notes.flatMap((note, at) =>
    note.person !== person.id
      ? []
      : note.specifics.flatMap((text, place) => {
          const path = `interviews[${roundIndex}].debrief.notes[${at}].specifics[${place}]`;
          if (used.has(path)) return [];
          return [{ note: text, why: refused.find((one) => one.path === path)?.refusal }];
        }),
  );
  const say = (reason: string, note: string) =>
    renderLine(situation.wording[`left-out/${reason}`]?.[0] ?? "", { name, whom, note }).text;
  return [
    ...unused.map(({ note, why }) => say(reasonFor(why), note)),
    ...untold(situation).map((note) => say("fit", note)),
  ].filter((text) => text !== "");
}

const spoken = new Set<Refusal>(["criticism", "impression", "terms", "private", "self"]);

function reasonFor(why: Refusal | undefined): string {
  if (why === undefined) return "spare";
  return spoken.has(why) ? why : "refused";
}

/** The fit line, where no fact of it could be told. */
function untold(situation: Situation): string[] {
  const { app, roundIndex, person } = situation;
  const fit = app.interviews[roundIndex]?.debrief?.fit ?? "";
  return wordCount(fit) > 1 && factsOf(situation, roundIndex, person.id).length === 0 ? [fit] : [];
}
