import { calledName } from "../manner.ts";
import { lowerFirst } from "../notes/first-word.ts";
import { toSecondPerson } from "../notes/person.ts";
import { join, tokenise } from "../notes/tokens.ts";
import type { Situation } from "../situation.ts";
import type { Sentence } from "./frame.ts";
import { contextFor, notesOf } from "./notes-of.ts";
import type { Pen } from "./pen.ts";

/** What a final round adds (THANK-14): what was said with whom, and one further thought for the person it concerns. */
export function finalMoves(situation: Situation, pen: Pen, person: string): Sentence[] {
  return [...withWhom(situation, pen, person), ...insight(situation, pen, person)];
}

function withWhom(situation: Situation, pen: Pen, person: string): Sentence[] {
  const { app, round, roundIndex } = situation;
  const topics = (round?.interviewers ?? [])
    .filter((id) => id !== person)
    .flatMap((id) => {
      const colleague = app.people.find((one) => one.id === id);
      const topic = topicOf(situation, id);
      return colleague && topic ? [{ name: calledName(colleague, app), ...topic }] : [];
    });
  const [first, second] = topics;
  if (!first) return colleaguesClause(situation, pen, person);
  if (!second) return [pen.write("with", { name: first.name, np: first.np }, "with", first.path)];
  const values = { name: first.name, np: first.np, otherName: second.name, otherNp: second.np };
  const sentence = pen.write("with-two", values, "with", first.path);
  return [{ ...sentence, from: [first.path, second.path], text: sentence.text }].filter(
    () => roundIndex >= 0,
  );
}

/** What a colleague said as a whole clause, where no noun phrase can be had. */
function colleaguesClause(situation: Situation, pen: Pen, person: string): Sentence[] {
  for (const id of situation.round?.interviewers ?? []) {
    const colleague = situation.app.people.find((one) => one.id === id);
    const reading = notesOf(situation, situation.roundIndex, id).readings.find(
      (one) =>
        one.that !== undefined &&
        one.weight >= 2 &&
        !/\b(?:no|not|never|nobody|nothing|without|cannot|less)\b/i.test(one.that) &&
        !/\b(?:you|your|yours|yourself)\b/i.test(one.that),
    );
    if (!colleague || !reading || id === person) continue;
    const values = { name: calledName(colleague, situation.app), that: inShort(reading.that!) };
    return [pen.write("with-clause", values, "with", reading.path)];
  }
  return [];
}

/** The first half of what a colleague said, so that two letters of a panel do not tell it alike. */
function inShort(that: string): string {
  const first = that.split(/, | and /)[0] ?? that;
  return first.split(" ").length >= 6 ? first : that;
}

/** A colleague's point as a thing: a noun phrase or an activity, without "you" and "your". */
export function topicOf(
  situation: Situation,
  personId: string,
): { np: string; path: string } | undefined {
  const { readings } = notesOf(situation, situation.roundIndex, personId);
  // A thing is sooner told to others than what somebody does.
  for (const reading of readings.toSorted((a, b) => (a.np ? 0 : 1) - (b.np ? 0 : 1))) {
    if (reading.figure || reading.loose) continue;
    const np = (reading.gerund ?? reading.np)?.split(/[,:(]/)[0]?.trim();
    if (np && isTopic(np) && reading.weight > 0) return { np, path: reading.path };
  }
  return undefined;
}

/** Whether anybody may hear of it: no "you" in it, no figure, and a thing rather than a span of time. */
function isTopic(np: string): boolean {
  return (
    !/\b(?:you|your|yours|yourself|I|my|me)\b/i.test(np) &&
    !/\d/.test(np) &&
    np.split(" ").length <= 10 &&
    !/^(?:the |a |an )?(?:\w+ )?(?:minutes|hours|days|weeks|months|years|percent|things?)$/i.test(
      np,
    )
  );
}

/** The thought goes to the person whose notes share most words with it; without any, to nobody. */
function insight(situation: Situation, pen: Pen, person: string): Sentence[] {
  const { round, roundIndex } = situation;
  const text = round?.debrief?.insight;
  const context = contextFor(situation, person);
  if (!text || !context || !round) return [];
  const scores = round.interviewers.map((id) => ({
    id,
    score: shared(
      text,
      round.debrief?.notes
        .filter((note) => note.person === id)
        .flatMap((note) => note.specifics)
        .join(" ") ?? "",
    ),
  }));
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  if (!best || best.score === 0 || best.id !== person) return [];
  const plain = lowerFirst(situation.language.tidy(text, context).replace(/[.!]+$/, ""));
  const isOfReader = /\b(?:he|she|his|her|him)\b/i.test(plain);
  const turned = isOfReader ? join(toSecondPerson(tokenise(plain), false)) : plain;
  const said = turned.replace(/, then (?=(?:the|a|one|every|each|it|they|you)\b)/, ", and then ");
  return [
    pen.write("insight", { insight: said }, "insight", `interviews[${roundIndex}].debrief.insight`),
  ];
}

function shared(a: string, b: string): number {
  const words = new Set(
    (
      b
        .toLowerCase()
        .match(
          /\b(?!with|that|this|only|first|then|when|most|work|they|from|what|years?|case|about)\p{L}{4,}/gu,
        ) ?? []
    ).map((word) => word.slice(0, 4)),
  );
  return new Set(
    (
      a
        .toLowerCase()
        .match(
          /\b(?!with|that|this|only|first|then|when|most|work|they|from|what|years?|case|about)\p{L}{4,}/gu,
        ) ?? []
    ).map((word) => word.slice(0, 4)),
  ).intersection(words).size;
}
