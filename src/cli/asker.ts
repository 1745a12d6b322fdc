import type { Readable, Writable } from "node:stream";
import { isCancel, select, text } from "@clack/prompts";

/** Asks the person at the terminal, one thing after the other. */
export interface Asker {
  /** The answer without blanks around it; empty where the person goes on. */
  text(message: string): Promise<string>;
  /** The id of the one that was chosen; of a single one nothing is asked. */
  choose(
    message: string,
    from: readonly { id: string; name: string }[],
  ): Promise<string | undefined>;
}

/** The person has left with Escape or Ctrl+C; what was answered before stays. */
export class Left extends Error {}

export function askerAt(terminal: { input?: Readable; output?: Writable } = {}): Asker {
  return {
    async text(message) {
      const placeholder = "leave empty to go on";
      const answer = await text({ ...terminal, message, placeholder });
      if (isCancel(answer)) throw new Left();
      return (answer ?? "").trim();
    },
    async choose(message, from) {
      if (from.length < 2) return from[0]?.id;
      const options = from.map(({ id, name }) => ({ value: id, label: name }));
      const chosen = await select({ ...terminal, message, options });
      if (isCancel(chosen)) throw new Left();
      return chosen;
    },
  };
}
