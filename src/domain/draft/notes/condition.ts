import { wordsOf } from "./sure/words.ts";
import { doubtOfClause } from "./sure/clause.ts";
import { shapeOf } from "./shape.ts";

const opener = /^(?:when|if|whenever|once|while|until|before|after|as soon as)$/i;

/** "if it rains before ten they sharpen tools": what is done first, then when; undefined where the two cannot be told apart. */
export function withMainFirst(tokens: readonly string[]): string[] | undefined {
  if (!opener.test(tokens[0] ?? "")) return undefined;
  const at = tokens.findIndex((_, place) => place > 2 && isJoint(tokens, place));
  if (at < 0) return undefined;
  const condition = tokens.slice(0, at).filter((word) => word !== ",");
  const main = tokens.slice(at).filter((word, place) => place > 0 || word !== ",");
  // "when she joined there was none, now there are three": the second half has its own time.
  if (main.includes(",")) return undefined;
  // "if a pump fails they mend it": "it" must come after the pump.
  if (main.some((word) => /^(?:it|them|this|that|those|one|him|her)$/i.test(word)))
    return undefined;
  return [...main, ...condition];
}

/** "when she joined there was no staging, now every shop has a copy": how it was then, and how it is now. */
export function thenAndNow(tokens: readonly string[]): string[] | undefined {
  const at = tokens.findIndex(
    (word, place) => word === "," && /^(?:now|today|nowadays)$/i.test(tokens[place + 1] ?? ""),
  );
  const then = at > 0 ? withMainFirst(tokens.slice(0, at)) : undefined;
  const now = tokens.slice(at + 2);
  const isWhole = shapeOf(now).kind === "clause" && !now.includes(",") && !doubtOfClause(now, true);
  return then && isWhole ? [...then, ",", ...now, "now"] : undefined;
}

/** Whether the condition ends here: both halves are clauses by themselves. */
function isJoint(tokens: readonly string[], at: number): boolean {
  const [, ...condition] = tokens.slice(0, at);
  const main = tokens.slice(tokens[at] === "," ? at + 1 : at);
  if (!/^(?:determiner|pronoun|number|noun|name)$/.test(wordsOf(main)[0]?.kind ?? "")) return false;
  return (
    shapeOf(condition).kind === "clause" &&
    shapeOf(main).kind === "clause" &&
    !doubtOfClause(condition) &&
    !doubtOfClause(main)
  );
}
