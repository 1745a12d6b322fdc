import { shapeOf } from "../notes/shape.ts";
import { lowerFirst } from "../notes/first-word.ts";
import { tidy } from "../notes/tidy.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import type { Situation } from "../situation.ts";
import type { Sentence } from "./frame.ts";
import { contextFor } from "./notes-of.ts";
import type { Pen } from "./pen.ts";

/** One brief, confident correction for the person it concerns (FIX-1), with its link; nothing where the policy wants none. */
export function correctionFor(situation: Situation, pen: Pen): Sentence[] {
  const { app, round, roundIndex, person, policy } = situation;
  const correction = round?.debrief?.correction;
  const context = contextFor(app, person.id);
  if (!correction || !context || !policy.values["FIX-1"].allowed) return [];
  if ((correction.person ?? round?.interviewers[0]) !== person.id) return [];
  const path = `interviews[${roundIndex}].debrief.correction.better`;
  const topic = topicOf(tidy(correction.topic, context));
  const better = withoutApology(tidy(correction.better, context));
  const said = inWords(better);
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

function topicOf(topic: string): string {
  return lowerFirst(topic.replace(/[.?!]+$/, "")).replace(
    /^(?:the question (?:about|on|of)|question:?)\s+/i,
    "",
  );
}

/** What comes before the better answer: "sorry", "I should have said that". */
function withoutApology(better: string): string {
  return better
    .replace(/[.!]+$/, "")
    .replace(
      /^(?:sorry,?\s+)?(?:(?:but\s+)?i (?:should|shd) have (?:said|answered|mentioned|used the answer)|what i meant was|i meant|the right answer is|better:?|correct answer:?|actually,?)\s*(?:that\s+|was\s+)?[:,]?\s*/i,
      "",
    )
    .replace(/^(?:i would|i'd|i should|you would|one would|we would)\s+/i, "");
}

/** After "I would": an imperative as it is, a gerund turned, a noun phrase behind "use"; a clause stands alone. */
function inWords(better: string): { verb: string } | { clause: string } {
  const tokens = tokenise(better);
  const verb = verbOf(tokens[0] ?? "");
  const plain = lowerFirst(better);
  if (
    verb?.forms.has("base") &&
    !verb.forms.has("auxiliary") &&
    !/^(?:of|and)$/i.test(tokens[1] ?? "")
  )
    return { verb: plain };
  if (verb?.forms.has("ing")) return { verb: plain.replace(/^\S+/, verb.base) };
  if (shapeOf(tokens).kind === "clause") return { clause: plain };
  return { verb: `use ${plain}` };
}
