import type { Manner } from "../manner.ts";
import { capital } from "../notes/tokens.ts";

const grave = new Set(["offer-acknowledgement", "reference-heads-up"]);

/** The first line of a letter, with its comma. */
export function salutation(name: string, manner: Manner, kind: string): string {
  const dear = manner.titled || manner.traditional || (grave.has(kind) && !manner.startup);
  return `${dear ? "Dear" : "Hi"} ${name},`;
}

/** The line before the signature, with its comma. */
export function closing(manner: Manner, kind: string): string {
  if (manner.startup && !manner.titled) return "Best,";
  if (kind === "reference-heads-up") return "With best wishes,";
  if (manner.titled && manner.monthFirst) return "Sincerely,";
  if (manner.titled && manner.traditional) return "Yours sincerely,";
  if (manner.monthFirst && manner.traditional) return "Sincerely,";
  if (manner.titled || manner.traditional) return "Kind regards,";
  return manner.monthFirst ? "Best regards," : "Best wishes,";
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI would\b(?! (?:,|\.))/g, "I'd"],
  [/\bI am\b(?=[ ,])/g, "I'm"],
  [/\bI have (?=(?:been|also|worked|written|built|led|taught|run|done|\w+ed)\b)/g, "I've "],
  [/\bdo not\b/g, "don't"],
  [/\bis not\b/g, "isn't"],
];

/** Contracts what people contract when they are on first names; formal letters stay as they are. Quotations are not touched. */
export function speak(text: string, manner: Manner): string {
  const spelled = manner.american ? text.replace(/\bfavourite\b/g, "favorite") : text;
  if (manner.formal) return spelled;
  return spelled
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith("“")
        ? part
        : contractions.reduce((sofar, [from, to]) => sofar.replace(from, to), part),
    )
    .join("");
}

/** After "Hi Ana," a sentence goes on in small letters, unless a name or the word I begins it. */
export function goOn(text: string): string {
  return text.replace(/^(Thank|It|We|On|This|One|With|Having|After|Of|Here|My|At|From)\b/, (word) =>
    word.toLowerCase(),
  );
}

/** Capital, one stop, and no trace of the frame's seams. */
export function finish(text: string): string {
  return capital(text)
    .replace(/\s+([,.;:?!])/g, "$1")
    .replace(/([.?!])\.+$/, "$1")
    .replace(/,,+/g, ",")
    .replace(/\bthat that\b/g, "that");
}
