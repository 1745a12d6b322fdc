import { tongue } from "./tails.ts";

const level =
  "(?:good|very good|fair|basic|decent|working|fluent|native|some|everyday|conversational|business)";
const behind = new RegExp(
  `^(?:I speak )?(${tongue}) (to an? \\p{Ll}+ level|well|fluently|at home)$`,
  "iu",
);
const before = new RegExp(`^(?:I speak )?(${level}) (${tongue})$`, "iu");

/** "Tigrinya to a good level", "good Welsh": a tongue that is spoken is a fact of its own. */
export function spokenTongue(part: string): string | undefined {
  const [, name, how] = behind.exec(part) ?? [];
  if (name) return `I speak ${name} ${how!.toLowerCase()}`;
  const [, many, named] = before.exec(part) ?? [];
  return named ? `I speak ${many!.toLowerCase()} ${named}` : undefined;
}
