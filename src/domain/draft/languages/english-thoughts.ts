import { lowerFirst } from "../notes/first-word.ts";
import { toSecondPerson } from "../notes/person.ts";
import type { NoteContext } from "../notes/reading.ts";
import { tidy } from "../notes/tidy.ts";
import { join, tokenise } from "../notes/tokens.ts";

/** The thought is the writer's own: only what it begins with can be the reader. */
export function readThought(thought: string, context: NoteContext): string {
  const plain = lowerFirst(tidy(thought, context).replace(/[.!]+$/, ""));
  const isOfReader = /^(?:he|she|his|her|their)\b/i.test(plain);
  const turned = isOfReader ? join(toSecondPerson(tokenise(plain), false)) : plain;
  return turned.replace(/, then (?=(?:the|a|one|every|each|it|they|you)\b)/, ", and then ");
}

/** "Question about the difference between …" → "the difference between …" */
export function readTopic(topic: string, context: NoteContext): string {
  return lowerFirst(tidy(topic, context).replace(/[.?!]+$/, ""))
    .replace(/^(?:the question (?:about|on|of)|question:?)\s+/i, "")
    .replace(
      /^(?=(?:difference|trade-off|relation|link|choice|order|cost|role) (?:between|of)\b)/,
      "the ",
    );
}
