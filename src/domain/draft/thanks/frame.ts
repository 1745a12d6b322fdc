import { renderLine, sourced, type Sourced } from "../render.ts";
import type { Situation } from "../situation.ts";

export interface Frame {
  text: string;
  tags: ReadonlySet<string>;
}

/** A sentence of a letter and the move it makes. */
export interface Sentence extends Sourced {
  move: Move;
  thanks: boolean;
  /** It looks ahead and can end the letter. */
  closes: boolean;
}

export type Move =
  | "opener"
  | "specific"
  | "second"
  | "fit"
  | "with"
  | "insight"
  | "correction"
  | "link"
  | "interest"
  | "card"
  | "close";

/** The frames of one place in the wording, with their tags. */
export function framesAt(situation: Situation, place: string): Frame[] {
  return (situation.wording[place.includes("/") ? place : `thank-you/${place}`] ?? []).map(
    (line) => {
      const tags = new Set([...line.matchAll(/\[(\w+)\]/g)].map((match) => match[1]!));
      return { text: line.replace(/^(?:\s*\[\w+\])+\s*/, ""), tags };
    },
  );
}

/** Renders a frame; values of the note carry its path, so that the sentence knows its source. */
export function fill(
  frame: Frame,
  values: Record<string, unknown>,
  move: Move,
  path?: string,
): Sentence {
  const marked =
    path === undefined
      ? values
      : Object.fromEntries(
          Object.entries(values).map(([key, value]) => [
            key,
            typeof value === "string" && fromNote.has(key) ? sourced(value, path) : value,
          ]),
        );
  return {
    ...renderLine(frame.text, marked),
    move,
    thanks: frame.tags.has("thanks") || move === "opener",
    closes: frame.tags.has("close"),
  };
}

const fromNote = new Set([
  "that",
  "np",
  "opinion",
  "plain",
  "gerund",
  "question",
  "answer",
  "quote",
  "clause",
  "fronted",
  "participle",
  "better",
  "topic",
  "insight",
  "link",
]);
