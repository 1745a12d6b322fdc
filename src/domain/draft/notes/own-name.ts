import type { NoteContext } from "./reading.ts";
import { namesFor } from "./speaker.ts";

/** "Jaco = the ammonia plant": the reader's own name says who is meant. */
export function withoutLabel(note: string, context: NoteContext): string {
  return note.replace(
    new RegExp(
      `^(?:ok(?:ay)? so )?(?:${namesFor(context).join("|")})(?:\\s+(?:says?|said|told me)(?=\\s*:))?\\s*(?:=|:|—|–| - )\\s*`,
      "i",
    ),
    "",
  );
}

/** "Judith's plan" is "your plan" in a letter to Judith. */
export function ownName(text: string, context: NoteContext): string {
  const names = namesFor(context).join("|");
  return text
    .replace(kin, "their $1")
    .replace(new RegExp(`\\b(?:${names})'s\\s`, "g"), "their ")
    .replace(
      new RegExp(`(\\b(?:and|but|because|so|that|when|if|while)|,) (?:${names})\\s+(?=\\w)`, "g"),
      "$1 he ",
    )
    .replace(new RegExp(`^(?:${names})\\s+(?=\\w)`), (name) =>
      /^(?:the|a)\s/i.test(name) ? name : `${/\bthey\b/.test(text) ? "they" : "he"} `,
    );
}

const kin =
  /^(?:his |her |their )?(grandad|granddad|grandfather|grandmother|grandma|dad|father|mum|mother)\b/i;
