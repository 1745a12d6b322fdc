import type { Stage } from "#domain/facts/schema.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { saidAnswer } from "./said-answer.ts";
import { cut, saidMoment } from "./said-moment.ts";
import { gap, saidCompany, saidInSmall, saidPeople, type SaidPerson } from "./said-names.ts";
import { isTrade, saidRole } from "./said-role.ts";
import { saidStage } from "./said-stage.ts";

/** What a sentence says of an interview; each part only where it is said, nothing is made up. Days and hours are local. */
export interface SaidInterview {
  stage?: Stage;
  company?: string;
  role?: string;
  people: SaidPerson[];
  /** `YYYY-MM-DD`. */
  on?: string;
  /** `HH:MM`. */
  from?: string;
  until?: string;
  /** The zone of these hours. */
  zone?: string;
  /** Who wrote the mail that says so. */
  contact?: { name: string; email?: string };
  /** Who named a day for the answer, in which words, and the last day that these can mean. */
  answer?: { by?: string; words: string; answerBy?: string };
}

export interface SaidAt {
  from: Temporal.ZonedDateTime;
  calendar: WorkingCalendar;
}

/** Nobody types more as one sentence; a pasted page is not searched. */
const longestRead = 600;

const past =
  /\b(?:had|was|were|went|met|spoke|talked|interviewed|finished|got out|came|did|saw|hatte|war|waren|sprach|gesprochen|getroffen|ging|lief)\b/i;
const ahead =
  /\b(?:will|'ll|going to|have an?|i(?:'m| am) (?:meeting|seeing|interviewing)|interviewing|i interview|interviews me|invited|is on|scheduled|habe|spreche|treffe|werde|kommt)\b/i;

/**
 * Reads "I interview with Dana Ortiz at Larkfield on Tuesday at 3pm for the analyst role". English and German; words about an answer
 * ("Dana said by the end of next week") are read by `when`.
 */
export function readSentence(whole: string, { from, calendar }: SaidAt): SaidInterview {
  const text = whole.slice(0, longestRead).replace(/\s+/g, " ").trim();
  const said = saidAnswer(text, { from, calendar });
  const main = said ? `${text.slice(0, said.from)}${gap}${text.slice(said.to)}` : text;
  const { hours, day } = saidMoment(main, from, (hasHour) => sideOf(main, hasHour));
  const stage = saidStage(main);
  const bare = [hours, day].reduce<string>((rest, one) => (one ? cut(rest, one) : rest), main);
  return {
    ...namesIn(bare),
    ...(stage ? { stage } : {}),
    ...(day ? { on: day.on.toString() } : {}),
    ...(hours ? { from: hours.from } : {}),
    ...(hours?.until ? { until: hours.until } : {}),
    ...(said ? { answer: said.answer } : {}),
  };
}

/** Whether it has been or is still to come; undefined where the sentence does not tell. */
function sideOf(text: string, hasHour: boolean): boolean | undefined {
  if (ahead.test(text) && !/\b(?:had|was|hatte|war)\b/i.test(text)) return true;
  if (past.test(text)) return false;
  return hasHour || /\b(?:on|am)\s/i.test(text) ? true : undefined;
}

function namesIn(text: string): Pick<SaidInterview, "company" | "role" | "people"> {
  if (!/\p{Lu}/u.test(text)) {
    const role = saidRole(text);
    return { ...saidInSmall(text), ...(role ? { role } : {}) };
  }
  const named = saidRole(text);
  const rest = named ? text.replace(named, gap) : text;
  const people = saidPeople(rest);
  const pieces = rest
    .split(/[,;¦]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const company = saidCompany(rest, people) ?? companyAlone(pieces, people);
  const role =
    named ??
    pieces.find(
      (piece) =>
        !people.some(({ name }) => name === piece) &&
        /^\p{L}[\p{L} /&-]+$/u.test(piece) &&
        isTrade(piece),
    );
  const isCompany = ({ name }: SaidPerson) => name !== company;
  return {
    people: people.filter(isCompany),
    ...(company ? { company } : {}),
    ...(role && role !== company ? { role } : {}),
  };
}

/** "Phone interview, Delta Freight, logistics coordinator": a name between commas that is nobody's. */
function companyAlone(
  pieces: readonly string[],
  people: readonly SaidPerson[],
): string | undefined {
  return pieces
    .map((piece) => piece.replace(/^(?:Interview|Gespräch|Panel):\s*/i, ""))
    .slice(pieces.length > 2 ? 0 : pieces.length)
    .find(
      (piece) =>
        /^\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}.'’-]*)*$/u.test(piece) &&
        !isTrade(piece) &&
        saidStage(piece) === undefined &&
        !people.some(({ name }) => name === piece || piece.includes(name)),
    );
}
