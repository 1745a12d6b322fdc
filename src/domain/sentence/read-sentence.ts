import type { Stage } from "#domain/facts/schema.ts";
import type { WorkingCalendar } from "#domain/plan/working-calendar.ts";
import { saidAnswer } from "./said-answer.ts";
import { cut, gap, without } from "./name-words.ts";
import { companyAlone, companyBesides, companyOfPlace } from "./said-company.ts";
import { saidInSmall } from "./said-in-small.ts";
import { saidMoment } from "./said-moment.ts";
import { saidPeople, type SaidPerson } from "./said-people.ts";
import { piecesOf, roleAlone, saidRole } from "./said-role.ts";
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
  const text = inWords(whole.slice(0, longestRead));
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

/** Signs that people type for words: "w/ Dan @ Stackline". */
function inWords(text: string): string {
  return text
    .replace(/\bw(?:\/\s*|\s+(?=\p{Lu}))/gu, "with ")
    .replace(/(?<=\s)@\s*(?=\p{L})/gu, "at ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether it has been or is still to come; undefined where the sentence does not tell. */
function sideOf(text: string, hasHour: boolean): boolean | undefined {
  if (ahead.test(text) && !/\b(?:had|was|hatte|war)\b/i.test(text)) return true;
  if (past.test(text)) return false;
  return hasHour || /\b(?:on|am)\s/i.test(text) ? true : undefined;
}

/** Whatever is read is taken out, so that the next reader sees what is left; what is led to by a word of its own comes first. */
function namesIn(text: string): Pick<SaidInterview, "company" | "role" | "people"> {
  if (!/\p{Lu}/u.test(text)) return inSmall(text);
  const named = saidRole(text);
  const unnamed = named ? without(text, named) : text;
  const company = companyIn(unnamed);
  const { people, rest } = saidPeople(company ? without(unnamed, company) : unnamed, {
    isLoose: company !== undefined,
  });
  const role = named ?? roleAlone(rest);
  return {
    people,
    ...(company ? { company } : {}),
    ...(role && role !== company ? { role } : {}),
  };
}

function companyIn(text: string): string | undefined {
  const place = companyOfPlace(text);
  if (place) return place;
  const { people, rest } = saidPeople(text, { isLoose: false });
  const [first, ...others] = people;
  // "My interview with Ocado was at nine, I spoke with Hana Sato"
  const host = new RegExp(
    String.raw`\b[Ii]nterview with ${first?.name}(?!\s*(?:,|&|\+|and\b|und\b))`,
  );
  if (first && others.some(({ name }) => name.includes(" ")) && host.test(text)) return first.name;
  const isNamed = people.some(({ name }) => name.includes(" "));
  return companyBesides(text, isNamed ? rest : text) ?? companyAlone(piecesOf(rest));
}

function inSmall(text: string): Pick<SaidInterview, "company" | "role" | "people"> {
  const role = saidRole(text) ?? roleAlone(text);
  return { ...saidInSmall(text), ...(role ? { role } : {}) };
}
