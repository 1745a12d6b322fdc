/** `en/check-in/2.liquid` is a variant of the check-in in English. */
export function placeOf(path: string): { language: string; place: string } {
  const [language = "", ...rest] = path.replace(/\.liquid$/, "").split("/");
  return { language, place: rest.join("/").replace(/\/\d+$/, "") };
}

/** The sentences of a move stand one a line, and a line that begins with `#` is a remark; a letter's file is one variant. */
export function variantsOf(text: string, place: string): string[] {
  const trimmed = text.replaceAll("\r\n", "\n").trim();
  if (!place.includes("/")) return [trimmed];
  return trimmed.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
