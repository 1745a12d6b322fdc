import type { NoteContext } from "../notes/reading.ts";
import { tidy } from "../notes/tidy.ts";
import { join, tokenise, wordCount } from "../notes/tokens.ts";
import { shapeOf } from "../notes/shape.ts";
import { gerundOf, participleOf, verbOf } from "../notes/verbs.ts";

/** One fact of what the person has done, in the forms that sentences can take up. */
export interface Fact {
  path: string;
  /** A whole sentence in the first person: "I moved a database to a new cluster". */
  clause?: string;
  /** "moving a database to a new cluster" */
  gerund?: string;
  /** "moved a database to a new cluster", after "having" */
  participle?: string;
  /** "three years on a mixed medical ward" */
  np?: string;
  duration?: boolean;
  /** "at Takeli" */
  place?: string;
}

/** Reads the fit line of a debrief into single facts, the most telling first. */
export function readFit(fit: string, path: string, context: NoteContext): Fact[] {
  const text = tidy(fit, context)
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/, last (?=\w+ (?:at|in|with|for|as)\b)/g, ", the last ")
    .replace(/, no (?=\w)/g, " with no ")
    .replace(/, ([\w -]+) mostly$/, ", mostly $1");
  return withResults(partsOf(text).flatMap((part) => factOf(part, path) ?? []));
}

/** "drop-off went from 40 to 22 percent" is the result of the deed before it. */
function withResults(facts: readonly (Fact & { result?: boolean })[]): Fact[] {
  const out: Fact[] = [];
  for (const { result, ...fact } of facts) {
    const deed = out.at(-1);
    if (result && deed?.clause)
      out[out.length - 1] = { ...deed, clause: `${deed.clause}, and ${fact.clause ?? ""}` };
    else if (!result || out.length === 0) out.push(fact);
  }
  return out;
}

/** "half of them I took myself": what was done with the things named before. */
function inOrder(part: string): string {
  return part.replace(
    /^(.+?), (half|most|all|some|many|both) of (?:them|which) I (\w+) (.+)$/i,
    "I $3 $2 of my $1 $4",
  );
}

/** "clerk for Judge Abara since 2024" is said of oneself. */
const office =
  /^(?:an? )?((?:\p{L}\p{Ll}+ )?(?:\p{L}\p{Ll}*(?:er|or|ist|ant|ian|clerk)|clerk|nurse|cook|chef|guide|head|intern|trainee|apprentice|analyst|pilot|coach|Nurse|Cook|Chef|Clerk|Head)) ((?:for|at|with|in|on) .+ since .+)$/u;

function partsOf(text: string): string[] {
  return text
    .split(
      /(?<=[.;!])\s+|;\s*|\s+and\s+(?=I(?:'ve| have| also)?\b)|,\s+(?=(?:then|now)\b|(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) years? (?:as|at|in|of|with)\b)/,
    )
    .map((part) =>
      part
        .replace(/[.;,!]+$/, "")
        .replace(/^(?:also|and|then)\s+/i, "")
        .trim(),
    )
    .filter((part) => wordCount(part) > 1);
}

function factOf(told: string, path: string): (Fact & { result?: boolean }) | undefined {
  const part = inOrder(told).replace(/^(\p{L}+): ((?:\d+|\p{L}+) years?)\b/u, "$2 of $1");
  if (
    /^(?:fluent|trained|certified|qualified|experienced|registered|licensed|accredited)\b/i.test(
      part,
    )
  )
    return { path, clause: `I am ${uncapital(part)}` };
  const held = office.exec(part);
  if (held)
    return {
      path,
      clause: `I have been ${/^[aeiou]/.test(held[1]!) ? "an" : "a"} ${uncapital(held[1]!)} ${held[2]}`,
    };
  const place =
    /\b(?:at|for|with) (?:the )?\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}'&.-]*)*/u.exec(
      part,
    )?.[0];
  const where = place?.startsWith("at ") ? { place } : {};
  if (/^(?:PhD|MSc|MA|BA|BSc|degree|diploma|certificate|NVQ)\b/i.test(part))
    return { path, np: `a ${part}`, ...where };
  const duration = asDuration(part);
  if (duration) return { path, np: duration, duration: true, ...where };
  return asDeed(part, path, where) ?? { path, np: asThing(part), ...where };
}

const span =
  /^(?:(?:about|over|nearly|almost|more than)\s)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|fifteen|twenty)\+?\s(?:years?|months?|winters?|summers?|seasons?|decades?|terms?|weeks?)\b/i;

function asDuration(part: string): string | undefined {
  const found = span.exec(part)?.[0];
  if (!found) return undefined;
  const rest = part
    .slice(found.length)
    .trim()
    .replace(
      /, (?!the |mostly|mainly|with|including|and|first|then|in |at |on |as |\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)(?=\p{Ll})/u,
      ", with ",
    );
  if (
    /^(?:of|on|in|at|as|with|for|running|working|doing|from|across|behind|under|,)/i.test(rest) ||
    /^\p{L}+ing\b/u.test(rest)
  ) {
    const joined = /^\p{L}+ing\b/u.test(rest) ? `${found} of ${rest}` : `${found} ${rest}`;
    return uncapital(joined);
  }
  return rest ? uncapital(`${found} of ${rest}`) : undefined;
}

function asDeed(
  part: string,
  path: string,
  where: Pick<Fact, "place">,
): (Fact & { result?: boolean }) | undefined {
  const been = /^(?:I(?:'ve| have) )?been (\w+ing\b.*)$/i.exec(part)?.[1];
  if (been) return { path, clause: `I have been ${been}`, gerund: been, ...where };
  if (
    !/^I\b/.test(part) &&
    !verbOf(tokenise(part)[0] ?? "") &&
    shapeOf(tokenise(part)).kind === "clause"
  )
    return { path, clause: uncapital(part), result: true, ...where };
  const tokens = tokenise(part.replace(/^I(?:'ve| have)\s+(?=\w+(?:ed|en|t|d)\b)/, "I "));
  const start = tokens[0] === "I" ? 1 : 0;
  const has = /^I(?:'ve| have)\s+\w+(?:ed|en|t|d)\b/.test(part);
  const verb = verbOf(tokens[start] ?? "");
  if (tokens[0] === "I" && !verb) return { path, clause: part, ...where };
  if (
    !verb ||
    (start === 0 &&
      !verb.forms.has("past") &&
      !verb.forms.has("participle") &&
      !/^(?:did|had)$/i.test(tokens[0] ?? ""))
  ) {
    return /\bI\b/.test(part) ? { path, clause: part, ...where } : undefined;
  }
  const rest = tokens.slice(start + 1);
  const usedTo = /^used to /i.test(tokens.slice(start).join(" "));
  const gerund = usedTo ? undefined : gerundOf(tokens[start]!);
  const participle =
    { did: "done", had: "had" }[tokens[start]!.toLowerCase()] ?? participleOf(tokens[start]!);
  return {
    path,
    clause: has
      ? part.replace(/^I've/, "I have")
      : `I ${join([tokens[start]!.toLowerCase(), ...rest])}`,
    ...(gerund && { gerund: join([gerund, ...deed(rest)]) }),
    ...(participle && !usedTo && { participle: join([participle, ...deed(rest)]) }),
    ...where,
  };
}

/** The deed without what came of it, which has a subject of its own: "…, and complaints went down". */
function deed(rest: readonly string[]): string[] {
  const at = rest.findIndex(
    (word, place) =>
      place > 1 &&
      (word === ":" ||
        (/^(?:and|,|so)$/.test(word) && shapeOf(rest.slice(place + 1)).kind === "clause")),
  );
  return at < 0 ? [...rest] : rest.slice(0, at);
}

function asThing(part: string): string {
  return uncapital(part);
}

function uncapital(text: string): string {
  return /^(?:I\b|\p{Lu}{2,}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text)
    ? text
    : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
