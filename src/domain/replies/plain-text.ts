/**
 * Makes foreign text fit for a person's eyes: one kind of line end, no control characters, nothing that turns the direction of
 * writing or hides letters (Unicode TR 36). Joiners stay, as emoji and several scripts need them.
 */
export function plainText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/[\r\u2028\u2029]/g, "\n")
    .replace(unseen, "")
    .replace(/[\u00A0\u2007\u202F]/g, " ");
}

/** As `plainText`, in one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
