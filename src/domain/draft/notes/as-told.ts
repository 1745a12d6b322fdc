import { nounOf } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import type { Reading } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { tokenise } from "./tokens.ts";
import { isUncounted } from "./uncounted.ts";

/** What was talked about needs no article of its own: "our conversation about night crossings". */
export function withManner(read: Reading, isTalk: boolean, text: string): Reading {
  const { that, np, loose } = read;
  const opinion =
    that && /^you (?:think|believe|reckon|are convinced|feel) (?:that )?(.+)$/.exec(that)?.[1];
  if (opinion && shapeOf(tokenise(opinion)).kind === "clause") return { ...read, opinion };
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
