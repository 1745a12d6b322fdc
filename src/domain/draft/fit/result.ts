/** What came of a deed: "drop-off went from 40 to 22 per cent", "loans to boys doubled in a year", "30 fathers came". */
const outcome =
  /^it (?:went|fell|dropped|came down|grew|rose) (?:up |down )?from .+ to .+$|^(?!(?:I|we|he|she|they|it|and|which|that)\b)[\p{L}\d][^,:;]{1,60}? (?:went|rose|fell|dropped|sank|shrank|grew|climbed|doubled|halved|tripled|stopped|closed|improved|increased|decreased|came (?:in|down|back|up)|came|got|lost|won|passed|stayed|became) [^:;]{2,80}$|^(?!(?:I|we|he|she|they|it|and|which|that)\b)[\p{L}\d][^,:;]{1,60}? (?:doubled|halved|tripled|stopped|fell|rose|vanished|ended)$/u;

/** "moved the shop and sales went up" begins with a deed, "finished sign-ups went up" with a thing. */
const begins = /^\p{L}+(?:ed|t|d|n) (?:the|a|an|my|our|all|every|each|\d+|two|three|four|five)\b/u;

/** Whether the words tell what came of a deed, and have a subject of their own. */
export function isOutcome(text: string): boolean {
  return (
    outcome.test(text) &&
    !begins.test(text) &&
    !/\b(?:them|there|(?<!^)it|those|that one)\b/.test(text)
  );
}

/** A deed and what came of it, where a comma stands between them. */
export function apart(clause: string): { deed: string; result?: string } {
  const at = [...clause.matchAll(/,(?!\d)(?: and)? /g)].find((comma) =>
    isOutcome(clause.slice(comma.index + comma[0].length)),
  );
  return at
    ? { deed: clause.slice(0, at.index), result: clause.slice(at.index + at[0].length) }
    : { deed: clause };
}
