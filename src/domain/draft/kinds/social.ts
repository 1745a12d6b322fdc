import type { Application } from "#domain/facts/schema.ts";
import { askAboutNotes } from "../questions.ts";
import type { Situation } from "../situation.ts";
import { notesOf } from "../thanks/notes-of.ts";
import { noteSentence } from "./notes.ts";
import type { Prepared } from "./prepared.ts";

export function social(situation: Situation): Prepared {
  const note = noteSentence(situation, "linkedin");
  if (note === undefined)
    return {
      missing: [
        askAboutNotes(
          situation,
          notesOf(situation, situation.roundIndex, situation.person.id).refused,
        ),
      ],
    };
  return { values: { note, occasion: "interview", atCompany: false } };
}

export function card(situation: Situation): Prepared {
  const note = noteSentence(situation, "card");
  if (note === undefined)
    return {
      missing: [
        askAboutNotes(
          situation,
          notesOf(situation, situation.roundIndex, situation.person.id).refused,
        ),
      ],
    };
  return {
    values: {
      note,
      hospitality: /\b(?:hotel|inn|restaurant|resort|lodge|spa|house)\b/i.test(
        situation.app.company,
      ),
      again: metTwice(situation.app, situation.person.id),
    },
  };
}

function metTwice(app: Application, person: string): boolean {
  return app.interviews.filter((round) => round.interviewers.includes(person)).length > 1;
}
