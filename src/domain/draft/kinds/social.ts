import type { Application } from "#domain/facts/schema.ts";
import type { Situation } from "../situation.ts";
import { missingNotes } from "../thanks/thank-you.ts";
import { besideTheMail } from "./beside.ts";
import type { Prepared } from "./prepared.ts";

/** A connection request or a message beside the mail (CHAN-3, CHAN-4). */
export function social(situation: Situation): Prepared {
  const isRequest = situation.step.kind === "linkedin-connect";
  return withNote(situation, isRequest ? "linkedin" : "message", {});
}

/** The text of a card (CHAN-5). */
export function card(situation: Situation): Prepared {
  const { app, person } = situation;
  return withNote(situation, "card", {
    hospitality:
      /\b(?:hotel|inn|restaurant|resort|lodge|spa|(?:guest|country|manor|ale) ?house)\b/i.test(
        app.company,
      ),
    again: metTwice(app, person.id),
  });
}

function withNote(
  situation: Situation,
  use: "linkedin" | "message" | "card",
  values: Record<string, unknown>,
): Prepared {
  const missing = missingNotes(situation);
  // A request to connect may say no more than where one met.
  if (missing.length > 0)
    return use === "linkedin" ? { values: { ...values, note: "" } } : { missing };
  return { values: { ...values, note: besideTheMail(situation, use) ?? "" } };
}

function metTwice(app: Application, person: string): boolean {
  return app.interviews.filter((round) => round.interviewers.includes(person)).length > 1;
}
