import { spoken } from "./language.svelte.ts";

/** "Priya, Tom and Ines". */
export function writeList(names: readonly string[]): string {
  const and = spoken() === "de" ? "und" : "and";
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

const english = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const german = ["kein", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

/** Small numbers as words, as a letter would have them. */
export function writeCount(count: number): string {
  return (spoken() === "de" ? german : english)[count] ?? String(count);
}

/** What somebody said, in the marks of the language of the page. */
export function quoted(text: string): string {
  return spoken() === "de" ? `„${text}“` : `“${text}”`;
}

/** A sentence of ours behind a colon. */
export function startSmall(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

export function startLarge(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
