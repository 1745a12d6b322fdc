import type { SaidPerson } from "./said-people.ts";

const word = String.raw`(?!(?:the|an?|my|their|our|on|at|for|with|today|yesterday|tomorrow|this|last|and|about|from|in|as|he|she|they|was|went|it|to|we|i|who|next|just|then|but)\b)\p{Ll}[\p{Ll}’'-]*`;
const name = `${word}(?: ${word}){0,2}`;
const place = new RegExp(String.raw`\bat (?:the )?(?<name>${word}(?: ${word}){0,3})`, "u");
const led = new RegExp(
  String.raw`\b(?:with|met|spoke to) (?<list>${name}(?:(?:,| and|, and) ${name})*)`,
  "u",
);

/** A sentence typed without any capital: what is behind "at" and behind "with" is all that can be told. Names get their capitals. */
export function saidInSmall(text: string): { company?: string; people: SaidPerson[] } {
  const company = place.exec(text)?.groups?.["name"];
  const names = led.exec(text)?.groups?.["list"]?.split(/,? and |, /) ?? [];
  return {
    ...(company ? { company: capitalized(company) } : {}),
    people: names.map((one) => ({ name: capitalized(one) })),
  };
}

function capitalized(words: string): string {
  return words.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
