/** Splits a text into words and signs. */
export function tokenise(text: string): string[] {
  return (
    text.match(
      /https?:\/\/\S+|[\p{L}\p{N}€$£#~<>][\p{L}\p{N}'’\-–/.:,&%#+]*[\p{L}\p{N}%+#](?:(?<=s)['’](?=\s))?|[\p{L}\p{N}%€$£]|[^\s]/gu,
    ) ?? []
  );
}

/** Stands behind a "them" or "their" that means somebody named before, so that it is not turned to "you". */
export const theirs = "\uE021";

/** Puts words and signs together again, with blanks where they belong. */
export function join(tokens: readonly string[]): string {
  return tokens
    .join(" ")
    .replaceAll(theirs, "")
    .replace(/\s+([,.;:!?)”’])/g, "$1")
    .replace(/([(“])\s+/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The number of words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** First letter large, unless the text begins with a sign or a word that has its own form. */
export function capital(text: string): string {
  return text.replace(
    /^([“„(]?)(\p{Ll})/u,
    (_, sign: string, letter: string) => sign + letter.toUpperCase(),
  );
}
