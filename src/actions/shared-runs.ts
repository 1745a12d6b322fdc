/** A run of words that stands in another note too, as UTF-16 offsets in this one. */
export interface Run {
  start: number;
  end: number;
  /** The step of the note that has it; the first where several do. */
  with: string;
}

/** Shorter runs are how the language works: "thank you for your time" has five words. */
const fewest = 6;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** The longest runs of six words or more that a text has in common with others; case and punctuation do not count. */
export function sharedRuns(text: string, others: readonly { step: string; text: string }[]): Run[] {
  const words = wordsOf(text);
  const known = others.map((other) => ({
    step: other.step,
    text: ` ${wordsOf(other.text)
      .map((word) => word.text)
      .join(" ")} `,
  }));
  const runs: Run[] = [];
  for (let from = 0; from + fewest <= words.length;) {
    const found = longestFrom(words, from, known);
    if (found)
      runs.push({ start: words[from]!.start, end: words[found.to]!.end, with: found.step });
    from = found ? found.to + 1 : from + 1;
  }
  return runs;
}

/** A letter without its last paragraph where that is the writer's name and what stands around it: every letter of theirs has that. */
export function withoutClosing(body: string, name: string): string {
  const end = body.trimEnd().lastIndexOf("\n\n");
  return end > 0 && body.slice(end).includes(name) ? body.slice(0, end) : body;
}

function longestFrom(
  words: readonly Word[],
  from: number,
  others: readonly { step: string; text: string }[],
): { to: number; step: string } | undefined {
  let found: { to: number; step: string } | undefined;
  for (let to = from + fewest - 1; to < words.length; to += 1) {
    const run = ` ${words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(" ")} `;
    const other = others.find((one) => one.text.includes(run));
    if (!other) break;
    found = { to, step: other.step };
  }
  return found;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replace("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
