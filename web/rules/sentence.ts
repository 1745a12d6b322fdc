export type Piece = { text: string } | { key: string };

/** A sentence cut where a value stands: "wait {days} days" is a text, a key, a text. */
export function piecesOf(sentence: string): Piece[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece.startsWith("{") ? { key: piece.slice(1, -1) } : { text: piece }));
}

/** The key whose values the guides differ in, and which a scale can show; undefined where they do not. */
export function scaledKey(
  byProfile: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  keys: readonly string[],
): string | undefined {
  return keys.find(
    (key) => new Set(Object.values(byProfile).map((values) => String(values[key]))).size > 1,
  );
}
