import { determiners } from "./en/words.ts";
import { numberWord } from "./numbers.ts";
import { inVoice } from "./person.ts";
import { isPluralNoun } from "./plural.ts";
import type { Reading, Source } from "./reading.ts";
import { shapeOf } from "./shape.ts";
import { doubtOfClause } from "./sure/clause.ts";
import { surely } from "./sure/sure.ts";
import { withCommas } from "./sure/thing.ts";
import { join, theirs } from "./tokens.ts";

/** "bread only from the one mill, she knows the miller by name": things and what is done with them, told side by side as they were noted. */
export function besideDeed(
  parts: readonly (readonly string[])[],
  source: Source,
): Reading | undefined {
  const last = (parts.at(-1) ?? []).map((word) => word.replace(theirs, ""));
  const things = parts.slice(0, -1);
  if (source.piece.label || source.voice !== "second" || !/^(?:he|she|they)$/i.test(last[0] ?? ""))
    return undefined;
  if (things.some((part) => shapeOf(part).kind !== "phrase")) return undefined;
  // "weekly teaching, she only asks": the deed says it all.
  const pointsBack = /\b(?:the|it)\b/.test(last.slice(1).join(" "));
  if (things.length < 2 && !pointsBack) return undefined;
  const spoken = /^they$/i.test(last[0]!)
    ? ["you", ...inVoice("second", last.slice(1), false)]
    : inVoice("second", last, false);
  if (doubtOfClause(spoken)) return undefined;
  const row = [...things.map((part) => inVoice("second", part, false)), ["and", ...spoken]];
  const plain = join(withCommas(row)).replace(/^\d{1,2}(?= )/, (count) =>
    numberWord(Number(count)),
  );
  const read = {
    shape: "np",
    path: source.path,
    np: plain,
    plain,
    loose: true,
    weight: 2,
  } as const;
  return surely(read, { voice: source.voice, isFull: true });
}

/** "12 staff, 340 volunteers, she knows most of them by voice": what is done with those whom the row names last. */
export function ofThem(
  parts: readonly (readonly string[])[],
  source: Source,
  read: (tokens: readonly string[], source: Source) => Reading | undefined,
): Reading | undefined {
  const last = parts.at(-1) ?? [];
  const before = parts.at(-2) ?? [];
  const at = last.findIndex((word) => word.replace(theirs, "") === "them");
  const isSuch =
    /^(?:he|she|they)$/i.test(last[0] ?? "") && at > 1 && isPluralNoun(before.at(-1) ?? "");
  if (!isSuch || parts.slice(0, -1).some((part) => shapeOf(part).kind !== "phrase"))
    return undefined;
  const named =
    determiners.has(before[0]!.toLowerCase()) && !/^(?:all|both)$/i.test(before[0]!)
      ? before
      : ["the", ...before];
  const told = read([...last.slice(0, at), ...named, ...last.slice(at + 1)], {
    ...source,
    piece: { text: "" },
  });
  return told && surely(told, { voice: source.voice, isFull: false });
}
