/**
 * Why a note is not in the letter: what the sentence about it goes on to say after the note itself, which stands above it. The sentences
 * come from wording that people can change; one that begins otherwise is about no note here.
 */
export function whyLeftOut(note: string, sentences: readonly string[]): string | undefined {
  const wanted = plain(note);
  for (const sentence of sentences) {
    const [, said = "", why] = /^\s*[“„"](.*)[”“"]\s+(.*)$/su.exec(sentence) ?? [];
    if (why && plain(said) === wanted) return why;
  }
  return undefined;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
