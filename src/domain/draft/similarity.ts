/** How alike two texts are: shared runs of three words among all of both (Jaccard), 0 to 1. */
export function similarity(a: string, b: string): number {
  const first = runs(a);
  const second = runs(b);
  const shared = [...first].filter((run) => second.has(run)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
