import { companyInProse } from "../company.ts";
import { readFit } from "../fit/read-fit.ts";
import { firstName } from "../manner.ts";
import { readNote } from "../notes/read-note.ts";
import { tidy } from "../notes/tidy.ts";
import { readAnswer } from "./english-answer.ts";
import { readBetter } from "./english-better.ts";
import { dayWords, writeDate, writeDay, writeNearDay } from "./english-days.ts";
import { closing, finish, goOn, salutation, speak } from "./english-forms.ts";
import { readThing } from "./english-things.ts";
import { readThought, readTopic } from "./english-thoughts.ts";
import type { Language } from "./language.ts";

export const english: Language = {
  code: "en",
  salutation,
  closing,
  dayWords,
  writeDate,
  writeDay,
  writeNearDay,
  list,
  called: (name) => name,
  company: companyInProse,
  isActivity: () => false,
  speak,
  finish,
  goOn,
  sign: firstName,
  readNote,
  readFit,
  readThing,
  readThought,
  readTopic,
  tidy,
  readBetter,
  readAnswer: (answer, context) => readAnswer(tidy(answer, context)),
};

function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
