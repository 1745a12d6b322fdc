import { once } from "./remember.ts";

/** Words that stand for one another, for use in patterns. */
const sets: Record<string, string> = {
  gap: "[^.!?\\n]{0,40}?",
  thanks: "(?:many thanks|thank you|thanks)(?: so much| very much| a lot| again| kindly)* for",
  job: "(?:job|role|position|post|offer|place|opportunity|spot|vacancy)",
};

/** A regular expression over folded prose in which `{name}` stands for an entry of `sets`, its ends at word borders. */
export function pattern(find: string): string {
  const open = find
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => sets[name] ?? whole)
    .replace(/ (?!\?)/g, " +");
  return `(?<![a-z0-9'])(?:${open})(?![a-z0-9])`;
}

/** The expression of such a pattern, compiled when it is first looked for. */
export function expressionOf(find: string, flags = ""): () => RegExp {
  return once(() => new RegExp(pattern(find), flags));
}
