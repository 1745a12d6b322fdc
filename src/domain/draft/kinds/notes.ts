import { ask, askAboutNotes, missingFit } from "../questions.ts";
import type { Fact } from "../fit/fact.ts";
import { fullFacts } from "../fit/thin.ts";
import { sourced } from "../render.ts";
import { nameOf, type Situation } from "../situation.ts";
import { nearness } from "../thanks/facts-dealt.ts";
import { fill, framesAt } from "../thanks/frame.ts";
import { placeForFit } from "../thanks/pen.ts";
import { factsOf, notesOf } from "../thanks/notes-of.ts";
import { nameless } from "../notes/clause.ts";
import type { Reading } from "../notes/reading.ts";
import type { Prepared } from "./prepared.ts";

/** Whether the recipient was in the round and never got a thank-you for it. */
export function neverThanked(situation: Situation): boolean {
  const { app, round, person, step } = situation;
  if (!round?.interviewers.includes(person.id)) return false;
  if (step.kind === "thank-you") return true;
  return !app.events.some(
    (event) =>
      event.type === "message-sent" &&
      event.to === person.id &&
      (event.interview ?? round.id) === round.id &&
      /^thank-you/.test(event.kind),
  );
}

/** A sentence on the best specific for a letter that thanks late. */
export function lateThanks(situation: Situation): string | undefined {
  const { roundIndex, person } = situation;
  const { readings } = notesOf(situation, roundIndex, person.id);
  const reading = readings.find((one) => one.weight > 0);
  return reading && sentenceOn(situation, "late", reading);
}

/** The form in which a frame takes a specific up; "where" and "who" tell what the mail told as what one would like to work beside, "line" what a quotation is about. */
export type Form =
  | "clause"
  | "how"
  | "np"
  | "question"
  | "quote"
  | "loose"
  | "where"
  | "who"
  | "line";

/** A sentence on one specific for a letter that is not a thank-you. */
export function sentenceOn(
  situation: Situation,
  use: "late" | "linkedin" | "message" | "card",
  reading: Reading,
  form: Form = formOf(reading),
): string | undefined {
  const frames = framesAt(situation, `${use}/${form}`);
  // Each member of a round has another wording.
  const place = Math.max(0, situation.round?.interviewers.indexOf(situation.person.id) ?? 0);
  const frame = frames[(situation.version - 1 + place) % Math.max(1, frames.length)];
  if (!frame) return undefined;
  const date = situation.days?.date ?? "";
  // In a line beside the mail the thing alone is told.
  const np = reading.isPair && use !== "late" ? reading.np?.split(":")[0] : reading.np;
  const sentence = fill(
    frame,
    { ...reading, np, ...situation.manner, date },
    "specific",
    reading.path,
  );
  return sourced(sentence.text, ...sentence.from);
}

function formOf(reading: Reading): Form {
  if (reading.loose) return "loose";
  if (reading.shape === "clause") return reading.how ? "how" : "clause";
  return reading.shape;
}

/** One sentence for every interviewer who has a note; the recruiter passes it on. */
export function viaRecruiter(situation: Situation): Prepared {
  const { app, round, roundIndex } = situation;
  if (!round) return { missing: [ask(situation, "round")] };
  const people = round.interviewers
    .filter((id) => id !== situation.person.id)
    .flatMap((id) => app.people.find((one) => one.id === id) ?? []);
  const named = people.map((person) => ({
    person,
    name: nameOf(situation, person),
    ...notesOf(situation, roundIndex, person.id, "third"),
  }));
  const told = named.flatMap(
    ({ name, readings }, at) => sentenceFor(situation, name, readings, at) ?? [],
  );
  if (!named.some(({ readings }) => readings.some((one) => one.weight > 0)))
    return {
      missing: named
        .slice(0, 1)
        .map(({ name, refused }) => askAboutNotes(situation, refused, name)),
    };
  const missing = missingFit(situation);
  if (missing.length > 0) return { missing };
  const fit = fitFor(situation, people[0]?.id ?? "");
  return {
    values: {
      names: sourced(
        situation.language.list(named.map(({ name }) => name)),
        `interviews[${roundIndex}].interviewers`,
      ),
      several: people.length > 1,
      two: people.length === 2,
      notes: told.join("\n"),
      fit,
    },
  };
}

/** One fact of one's own, where the fit line holds one that can be told. */
function fitFor(situation: Situation, person: string): string {
  const facts = fullFacts(factsOf(situation, situation.roundIndex, person), false);
  // Of several facts the recruiter hears the one that is nearest to the role.
  const { role } = situation.app;
  const near = (one: Fact) => nearness(role, one.clause ?? one.np ?? "");
  const fact = facts.toSorted((a, b) => near(b) - near(a))[0];
  const [frame] = fact
    ? framesAt(situation, placeForFit(fact)).filter((one) => !one.tags.has("close"))
    : [];
  if (!fact || !frame) return "";
  const fit = fill(frame, { ...fact, fronted: fact.clause ?? "" }, "fit", fact.path);
  return sourced(fit.text, ...fit.from);
}

function sentenceFor(
  situation: Situation,
  name: string,
  readings: readonly Reading[],
  at: number,
): string | undefined {
  const reading = readings[0];
  if (!reading) return undefined;
  const that = reading.that?.replace(nameless, name);
  const isNamed = that?.startsWith(name) === true;
  const frames = framesAt(situation, `passed-on/${isNamed ? "named" : formOf(reading)}`);
  const frame = frames[(at + situation.version - 1) % Math.max(1, frames.length)];
  if (!frame) return undefined;
  const { language, manner } = situation;
  const values = { ...reading, ...manner, that, name, whom: language.list([name]) };
  const sentence = fill(frame, values, "specific", reading.path);
  return sourced(sentence.text, ...sentence.from);
}
