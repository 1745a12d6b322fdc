import { asPhrase } from "./noun-reading.ts";
import { nounOf } from "./phrase.ts";
import type { Reading, Source } from "./reading.ts";
import { isOccasion } from "./shape.ts";
import { doubtOfClause } from "./sure/clause.ts";
import { doubtOfPhrase } from "./sure/phrase.ts";
import { wordsOf } from "./sure/words.ts";

/** "visits with the old engine, children get to hold the hose": what people may do at an occasion. */
export function withPlace(
  parts: readonly (readonly string[])[],
  source: Source,
): Reading | undefined {
  const [thing = [], clause = []] = parts;
  const isChance = /^(?:\p{L}+ )?\p{L}+s? (?:get to|gets to|can|may|are allowed to) /u.test(
    clause.join(" "),
  );
  if (parts.length !== 2 || !isChance || !occasion.test(nounOf(thing) ?? "")) return undefined;
  const read = asPhrase([...thing, ",", "where", ...clause], source, false);
  const isSure =
    (isOccasion(thing) || !doubtOfPhrase(wordsOf(["the", ...thing]), true)) &&
    !doubtOfClause(clause);
  return read && isSure ? { ...read, isSettled: true } : undefined;
}

const occasion =
  /^(?:evening|visit|day|night|morning|afternoon|session|walk|tour|workshop|class|lesson|course|round|meeting|lunch|weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?$/;
