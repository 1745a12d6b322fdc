import { withIndefinite } from "../notes/phrase.ts";
import { shapeOf } from "../notes/shape.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { uncapital, type Fact } from "./fact.ts";

/** What one has on paper: "forklift ticket since 2020", "level 3 award in education", "EMT certificate". */
const paper =
  /^(?:an? |my |the |full |clean )*((?:[\p{L}\p{N}&/'.-]+ ){0,4}?(?:ticket|licence|license|certificate|certification|card|badge|permit|award|diploma|qualification|accreditation|chartership|exam|exams))((?: (?:in|for|from|as|at|of|on|with) [^,]+?)?)(?:,? (since [^,]+|in \d{4}|last \p{L}+))?$/iu;

export function isQualification(part: string): boolean {
  return paperOf(part) !== undefined || degreeOf(part) !== undefined;
}

/** A paper is had, and has been since its year: "I have had a crane ticket since 2020". */
export function paperOf(part: string): Pick<Fact, "clause"> | undefined {
  const [, name = "", what = "", when = ""] = paper.exec(part) ?? [];
  const [first = ""] = tokenise(name);
  const verb = verbOf(first);
  if (!name || verb?.forms.has("past") || verb?.forms.has("ing") || /\b(?:I|my|of)\b/.test(name))
    return undefined;
  if (/^(?:been|have|had|am|was|know|did|do)\b/i.test(name)) return undefined;
  const thing = `${withArticle(uncapital(name))}${what}`;
  if (/^since/.test(when)) return { clause: `I have had ${thing} ${when}` };
  return { clause: when ? `I got ${thing.replace(/^my /, "my ")} ${when}` : `I have ${thing}` };
}

/** "an EMT certificate", "a HGV licence": an abbreviation is spelled out loud. */
function withArticle(name: string): string {
  if (/exams$/.test(name)) return name;
  const [first = ""] = name.split(" ");
  if (!/^\p{Lu}{2,}/u.test(first)) return withIndefinite(name);
  return `${/^[AEFHILMNORSX]/.test(first) ? "an" : "a"} ${name}`;
}

const degree =
  /^(?:a |an |my )?(PhD|MSc|MA|BA|BSc|BEng|MEng|BTech|MTech|BEd|LLB|LLM|MPhil|MBA|masters?|master's|bachelors?|bachelor's|degree|diploma|certificate|NVQ|HND|apprenticeship|thesis|doctorate)\b(.*)$/i;
const place =
  /^(?:TU|TH|FH|ETH|EPFL|MIT|IIT|NIT|UCL|LSE|Uni(?:versity)?)\b|\b(?:University|College|Institute|Polytechnic|School)\b/u;

/** "PhD in Kraków on how barley ages" is something one did; "PhD in chemistry" something one has. */
export function degreeOf(told: string): Partial<Fact> | undefined {
  const [, title = "", said = ""] = degree.exec(told) ?? [];
  if (/^ (?:student|candidate|researcher|supervisor)/.test(said)) return undefined;
  if (!title || shapeOf(tokenise(told)).kind === "clause") return undefined;
  const isName = /^\p{Lu}{2,}|^(?:PhD|MSc|BSc|BEng|MEng|BTech|MTech|BEd|MPhil)$/u.test(title);
  const name = isName ? title : title.toLowerCase().replace(/^(master|bachelor)s?$/, "$1's");
  const rest = subjectOf(said);
  if (!/ (?:on|about) /.test(rest)) return { np: `${withArticle(name)}${rest}`, degree: true };
  // One has it from there, and did it there.
  if (/ from /.test(rest)) return { clause: `I have ${withArticle(name)}${rest}` };
  return {
    clause: `I did my ${name}${rest}`,
    participle: `done a ${name}${rest}`,
  };
}

/** "MSc Geotechnics, TU Graz" lacks its "in" and its "at". */
function subjectOf(said: string): string {
  const [subject = "", ...others] = said.split(/,\s*/);
  const named =
    / (?:in|at|from|on|about|of) /.test(`${subject} `) || subject === ""
      ? subject
      : place.test(subject.trim())
        ? ` at${subject}`
        : ` in${subject}`;
  return [
    named,
    ...others.flatMap((part) => {
      if (place.test(part)) return [` at ${part}`];
      const thesis = /^thesis (?=on|about)/.test(part);
      return thesis ? [`, with a ${part}`] : [];
    }),
  ].join("");
}
