import { readFileSync, readdirSync } from "node:fs";
import { loadCalendar } from "#calendar/holidays.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";

/** What a patient reader takes words about "when" to mean, judged by hand. */
export interface JudgedPhrase {
  file: string;
  words: string;
  from: Temporal.ZonedDateTime;
  calendar: WorkingCalendar;
  /** Any one of these is right. */
  meanings: Meaning[];
  /** No single right answer: it must not be read with high confidence. */
  ambiguous: boolean;
}

/** `day`: an answer by then; `own`: the candidate's deadline; `from`: no day is promised, and nothing comes before; `none`: no date. */
export interface Meaning {
  kind: "day" | "own" | "from" | "none";
  /** First and last acceptable date, YYYY-MM-DD; both empty for `none`. */
  first: string;
  last: string;
}

/** What was read, as far as it is judged. */
export interface Read {
  answerBy: string | null;
  earliest: string | null;
  confidence: string;
  kind: string;
}

const folder = new URL("../phrases/", import.meta.url);

/** The files of test/phrases: `said INSTANT in COUNTRY`, then a line `words => meaning` each, with ` ?` where it is ambiguous. */
export function readPhrases(): JudgedPhrase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFile(name));
}

function readFile(name: string): JudgedPhrase[] {
  let said: Pick<JudgedPhrase, "from" | "calendar"> | undefined;
  const found: JudgedPhrase[] = [];
  for (const line of readFileSync(new URL(name, folder), "utf8").split("\n")) {
    const head = /^said (\S+) in (\w+)(?:-(\w+))?$/.exec(line);
    const phrase = /^(.+) => (.+?)( \?)?$/.exec(line);
    if (head)
      said = {
        from: Temporal.ZonedDateTime.from(head[1]!),
        calendar: loadCalendar(head[2], head[3]),
      };
    if (phrase && said)
      found.push({
        ...said,
        file: name.replace(".txt", ""),
        words: phrase[1]!,
        meanings: phrase[2]!.split(" | ").map(readMeaning),
        ambiguous: Boolean(phrase[3]),
      });
  }
  return found;
}

function readMeaning(text: string): Meaning {
  const [, word, first = "", last = first] =
    /^(?:(own|from|none) ?)?(?:([\d-]+)(?:\.\.([\d-]+))?)?$/.exec(text)!;
  return { kind: (word as Meaning["kind"] | undefined) ?? "day", first, last };
}

/** Why what was read is not what the words mean; undefined where it is. */
export function faultIn(read: Read, { meanings, ambiguous }: JudgedPhrase): string | undefined {
  if (ambiguous && read.confidence === "high") return "is sure of words that are ambiguous";
  if (meanings.some((meaning) => fits(read, meaning))) return undefined;
  return `reads ${read.kind} ${read.answerBy} from ${read.earliest} (${read.confidence})`;
}

function fits(read: Read, { kind, first, last }: Meaning): boolean {
  const day = kind === "from" ? read.earliest : read.answerBy;
  if (kind === "none") return read.answerBy === null;
  if (kind === "from" && read.answerBy !== null) return false;
  if ((kind === "own") !== (read.kind === "candidate-deadline")) return false;
  return day !== null && first <= day && day <= last;
}
