/** By their last letters, the longest first. */
const endings: Record<string, readonly string[]> = {
  s: ["ations", "ings", "ers", "es", "s"],
  y: ["ingly", "edly", "ly"],
  n: ["ation"],
  g: ["ing"],
  d: ["ed"],
  r: ["er"],
  e: ["e"],
};

/** A rough stem: endings of number, tense and person taken off, so that two forms of a word meet. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const owner = word.endsWith("'s")
    ? word.slice(0, -2)
    : word.endsWith("'")
      ? word.slice(0, -1)
      : word;
  const base = owner.endsWith("ies") || owner.endsWith("ied") ? `${owner.slice(0, -3)}y` : owner;
  const ending = endings[base.slice(-1)]?.find((one) => base.endsWith(one)) ?? "";
  const cut = base.slice(0, base.length - ending.length);
  const short = cut.length >= 3 ? cut : base;
  const last = short.slice(-1);
  return "bdglmnprt".includes(last) && short.endsWith(last + last) ? short.slice(0, -1) : short;
}
