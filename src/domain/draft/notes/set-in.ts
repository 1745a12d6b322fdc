import { asClause } from "./clause.ts";
import { inVoice } from "./person.ts";
import type { Reading, Source } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { doubtOfClause } from "./sure/clause.ts";
import { doubtOfTail } from "./sure/tail.ts";
import { join } from "./tokens.ts";

/** "the choir, which she leads herself, sings on the pier": what is said of a thing stands between it and its verb, and is left out where it is not certain; undefined where the rest is not. */
export function withSetIn(
  parts: readonly (readonly string[])[],
  { voice, path, piece }: Source,
): Reading | undefined {
  const [thing = [], aside = [], deed = []] = parts;
  if (parts.length !== 3 || !/^(?:which|who|where|whose)$/i.test(aside[0] ?? "")) return undefined;
  const whole = [...thing, ...deed];
  const shape = shapeOf(whole);
  if (shape.kind !== "clause" || shape.verbAt < thing.length) return undefined;
  const clause = asClause(whole, shape, { voice, isFull: piece.isFull === true });
  const set = inVoice(voice, aside, false);
  const said = join(inVoice(voice, deed, false));
  if (!clause?.that.endsWith(` ${said}`)) return undefined;
  if (doubtOfClause(clause.that.split(" "))) return undefined;
  const name = clause.that.slice(0, -said.length - 1);
  const that = doubtOfSet(set) ? clause.that : `${name}, ${join(set)}, ${said}`;
  return { shape: "clause", path, that, weight: 3, how: false, isSettled: true };
}

/** "who all live on the islands": what they do, by itself; "which you lead yourself", "which they paid for": what hangs on the thing. */
function doubtOfSet([opener = "", ...rest]: readonly string[]): string | undefined {
  if (!/^who$/i.test(opener))
    return doubtOfTail([opener, ...rest], true) && doubtOfClause([...rest, "it"]);
  const deed = rest.filter((word, at) => at > 0 || !/^(?:all|both|mostly)$/i.test(word));
  return doubtOfClause(["they", ...deed]) && doubtOfClause(["it", ...deed]);
}
