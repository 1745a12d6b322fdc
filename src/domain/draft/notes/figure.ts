import { lowerFirst } from "./first-word.ts";
import type { Reading, Source } from "./reading.ts";

const span = "(?:seconds?|minutes?|hours?|days?|weeks?|months?)";
const amount = `(?<amount>(?:(?:about|around|over|under|up to) )?[\\p{L}\\d.,]+ (?<unit>(?:working |calendar |business )?${span}|per cent)|[\\d.,]+ ?%)`;
const measured = new RegExp(
  `^(?<name>(?:\\p{L}[\\p{L}'-]* ){1,6}?)(?:(?:is|are|takes?|at|in|now|=) )*${amount}(?<often> on average| at the moment| right now| now| today| (?:last|this) (?:year|month|week|quarter|season)| a (?:day|week|month|year))?(?:,? (?<rest>.+))?$`,
  "iu",
);
const aim =
  /^(?:(?:with )?(?:the )?(?:aim|goal|target)(?: is|:| of)? |(?:and )?(?:(?:he|she|they) )?wants? (?:(?:it|them|that) )?(?:to be |down to |at )?)(?<aim>(?:(?:under|below|over|above|at least|at most) )?[\p{L}\d.,%]+)(?: (?:minutes|hours|days|weeks|per cent))?(?<by> by (?:the )?[\p{L}\d ]+)?$/iu;
const before =
  /^(?:down|up) from [\p{L}\d.,%]+(?: (?:minutes|hours|days|weeks|months|per cent))?$/iu;

/** What stands at its figure, where others are done in theirs. */
const level =
  /\b(?:times?|waits?|delays?|turnaround|lag|age|lists?|queues?|backlogs?|lead|stays?|notice|downtime|absence)\b/i;

/** "door to needle 38 minutes, she wants it under thirty": a figure and what it is to become, for a sentence that calls it one; undefined for anything else. */
export function asFigure(text: string, { path, voice }: Source): Reading | undefined {
  const found = measured.exec(text.replace(/^([^,]{3,40}), (?=\d|about \d)/, "$1 "))?.groups;
  if (
    !found ||
    voice !== "second" ||
    /\b(?:has|have|had|with|for|every|each)\b/i.test(found["name"]!)
  )
    return undefined;
  const { name = "", amount: value = "", often = "", rest = "", unit = "" } = found;
  const goal = aim.exec(rest)?.groups;
  const wanted = goal && `${goal["aim"]}${goal["by"] ?? ""}`;
  if (!wanted && !before.test(rest)) return undefined;
  const isLevel = /cent|%/.test(unit || value) || level.test(name.trim());
  const end = wanted ? `with ${wanted} as the aim` : rest;
  // "from the call to the crew in 6 minutes"; "battery 14 months" stays as it was written.
  const isFromTo =
    / (?:to|from) /.test(name) ||
    /^ ?(?:is |are |takes? |now )?in /.test(text.slice(name.length - 1));
  const isDone = often !== "" || /s$/.test(name.trim());
  const joint = isLevel ? " at" : isFromTo || isDone ? " in" : "";
  const plain = `${lowerFirst(name.trim())}${joint} ${value}${often}, ${end}`;
  return { shape: "np", path, np: plain, plain, figure: true, isSettled: true, weight: 2 };
}
