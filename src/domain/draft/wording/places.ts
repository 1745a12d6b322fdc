/** `en/check-in/2.liquid` is a variant of the check-in in English. */
export function placeOf(path: string): { language: string; place: string } {
  const [language = "", ...rest] = path.replace(/\.liquid$/, "").split("/");
  return { language, place: rest.join("/").replace(/\/\d+$/, "") };
}

/** Whether a place is a letter, each version of which is a text of its own, or a move, whose sentences share one text. */
export function isLetter(place: string): boolean {
  return !place.includes("/");
}

/** The texts of a place as files: one for each version of a letter, one for all sentences of a move. */
export function filesOf(
  { language, place }: { language: string; place: string },
  texts: readonly string[],
): { path: string; text: string }[] {
  if (!isLetter(place)) return [{ path: `${language}/${place}.liquid`, text: texts.join("\n") }];
  return texts.map((text, index) => ({ path: `${language}/${place}/${index + 1}.liquid`, text }));
}

/** Variants as the texts that a person edits. */
export function textsOf(variants: readonly string[], place: string): string[] {
  return isLetter(place) ? [...variants] : [variants.join("\n")];
}

/** The sentences of a move stand one a line, and a line that begins with `#` is a remark; a letter's file is one variant. */
export function variantsOf(text: string, place: string): string[] {
  const trimmed = text.replaceAll("\r\n", "\n").trim();
  if (isLetter(place)) return [trimmed];
  return trimmed.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
