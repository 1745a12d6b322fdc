import { classify } from "./classify.ts";
import { nounOf } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import type { Reading, Source } from "./reading.ts";
import { surely } from "./sure/sure.ts";
import { shapeOf } from "./shape.ts";
import { tokenise } from "./tokens.ts";
import { isUncounted } from "./uncounted.ts";

/** What was talked about needs no article of its own: "our conversation about night crossings". */
export function withManner(read: Reading, isTalk: boolean, text: string): Reading {
  const { that, np, loose } = read;
  const opinion =
    that && /^you (?:think|believe|reckon|are convinced|feel) (?:that )?(.+)$/.exec(that)?.[1];
  // "thinks grades kill essays, uses questions instead": what is done is no part of what is thought.
  const isBesideDeed = /, \p{Ll}+s \p{L}/u.test(text) && !/, and that\b/.test(that ?? "");
  if (opinion && !isBesideDeed && shapeOf(tokenise(opinion)).kind === "clause")
    return { ...read, opinion };
  if (!isTalk || !np || loose || /^(?:how|what|why|where|whether)\b/.test(np)) return read;
  const isBare =
    /^the /.test(np) && !/^(?:the|her|his|their|our) /i.test(text) && isUnnamed(np.slice(4));
  const bare = isBare ? np.slice(4) : np;
  return { ...read, np: bare, plain: bare, talked: true };
}

/** Several things, or one that is not counted. */
function isUnnamed(text: string): boolean {
  const noun = nounOf(tokenise(text)) ?? "";
  return isPluralNoun(noun) || isUncounted(noun.toLowerCase()) || /ing$/.test(noun);
}

/** What the candidate would do there: "I'd own the billing service". */
export const forMe =
  /^I(?:'d| would|'ll| will) (?!(?:have|say|love|like|want|need|rather|never|not|be (?:ok|fine|happy|glad|good|bad|great|sad))\b)(?=\p{Ll})/u;

/** Read as if it were said of the interviewer, and told of the candidate. */
export function ofMe(text: string, source: Source): Reading | undefined {
  const read = classify(text.replace(forMe, "they would "), source);
  const sure = read && surely(read, { voice: source.voice, isFull: true });
  if (!sure?.that?.startsWith("you would ") || source.voice !== "second") return undefined;
  return {
    shape: "clause",
    path: sure.path,
    that: sure.that.replace("you", "I"),
    weight: 2,
    mine: true,
  };
}
