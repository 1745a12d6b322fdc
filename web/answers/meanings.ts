import type { ReplyClass } from "#domain/facts/schema.ts";
import type { Answer } from "../api/types.ts";
import { answersWords } from "../words/answers.ts";
import { inOurs } from "../words/language.svelte.ts";
import { startLarge } from "../words/lists.ts";

/** All that an answer can mean; `none` is a mail that is no answer. */
export type Meaning = ReplyClass | "none";

export interface NamedMeaning {
  meaning: Meaning;
  name: string;
  /** The key that says so: 1 to 8, and 0 for what is no answer. */
  key: string;
}

/** In the order of their keys. */
export function listMeanings(): NamedMeaning[] {
  const { classes, isNone } = answersWords();
  const named = Object.entries(classes) as [ReplyClass, string][];
  return [
    ...named.map(([meaning, name], at) => ({ meaning, name, key: `${at + 1}` })),
    { meaning: "none", name: isNone, key: "0" },
  ];
}

/** What would follow if an answer meant that, as a sentence; undefined of one that is not asked about. */
export function followsFrom(choices: Answer["choices"], meaning: string): string | undefined {
  const found = choices?.find((choice) => choice.class === meaning);
  return found && `${startLarge(inOurs(found.follows))}.`;
}
