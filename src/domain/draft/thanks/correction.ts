import type { Situation } from "../situation.ts";
import type { Sentence } from "./frame.ts";
import { contextFor } from "./notes-of.ts";
import type { Pen } from "./pen.ts";

/** One brief, confident correction for the person it concerns (FIX-1), with its link; nothing where the policy wants none. */
export function correctionFor(situation: Situation, pen: Pen): Sentence[] {
  const { round, roundIndex, person, policy } = situation;
  const correction = round?.debrief?.correction;
  const context = contextFor(situation, person.id);
  if (!correction || !context || !policy.values["FIX-1"].allowed) return [];
  if ((correction.person ?? round?.interviewers[0]) !== person.id) return [];
  const path = `interviews[${roundIndex}].debrief.correction.better`;
  const { tidy, readBetter, readTopic } = situation.language;
  const topic = readTopic(correction.topic, context);
  const said = readBetter(tidy(correction.better, context));
  const sentence =
    "clause" in said
      ? pen.write("correction-clause", { topic, better: said.clause }, "correction", path)
      : pen.write("correction", { topic, better: said.verb }, "correction", path);
  const link = correction.link
    ? [
        pen.write(
          "link",
          { link: correction.link },
          "link",
          `interviews[${roundIndex}].debrief.correction.link`,
        ),
      ]
    : [];
  return [sentence, ...link];
}
