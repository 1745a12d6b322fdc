import type { Person } from "../../facts/schema.ts";
import type { Letter } from "../letter/letter.ts";
import { partsOf } from "../names/known-names.ts";
import { formsOf } from "../names/short-forms.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import { isThanks, type Situation } from "../situation.ts";

const titled =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sister|doctor|herr|frau|rev|father|sir|dame)\b\.?\s/i;
/** What stands in each of `stiff`. */
const mayBeStiff = /^to whom|sir|madam|ma['’]am|gentlemen|ladies|concern|recipient|employer/i;
const stiff =
  /^(?:to whom|(?:dear|respected|esteemed|honou?red)(?: (?:dear|respected))? (?:sirs?|madam|madame|ma['’]am|gentlemen|ladies|concern(?:ed)?|recipient|employer)\b(?! (?!or|and)\p{L}))/iu;

/** The greeting in the tone of the interview. */
export const salutation: ReviewRule = {
  name: "salutation",
  severity: "warning",
  because: ["THANK-10"],
  weight: 2,
  needs: [],
  *check(letter, situation) {
    const fault = faultOf(letter, situation);
    if (fault) yield fault;
  },
  examples: {
    bad: [
      { text: "Dear Sir or Madam,\n\nThank you for today.", kind: "thank-you" },
      { text: "To Whom It May Concern:\n\nThank you for today.", kind: "thank-you" },
      { text: "Hi there,\n\nThank you for today. I liked the tour.", step: "thank-you:r1:priya" },
      { text: "Hi Wei,\n\nThank you for today.", step: "thank-you:r1:chen" },
      { text: "Dear Ms. Whitfield,\n\nIs there news?", step: "check-in:r1:1" },
      {
        text: "Thank you for today. I liked the canary region. I would be glad to hear more.",
        step: "thank-you:r1:priya",
      },
      { text: "Dear Hiring Manager,\n\nThank you for the interview.", kind: "thank-you" },
    ],
    good: [
      { text: "Hi Priya,\n\nThank you for today.", step: "thank-you:r1:priya" },
      { text: "Dear Dr. Chen,\n\nThank you for today.", step: "thank-you:r1:chen" },
      { text: "Dear Hiring Manager,\n\nI applied a week ago.", kind: "application-follow-up" },
      { text: "Hi Dana, thank you for the call.", step: "check-in:r1:1" },
      { text: "It was good to meet you on Monday.", kind: "linkedin-connect" },
      { text: "Dear Ms. Quinn:\n\nThank you for today.", kind: "thank-you" },
    ],
  },
};

function faultOf(letter: Letter, situation: Situation): Hit | undefined {
  const reader = situation.recipient;
  const call = reader?.salutation ?? reader?.name;
  const suggestion = call === undefined ? {} : { suggestion: `Dear ${call},` };
  const found = letter.salutation;
  if (!found) return missing(letter, situation, suggestion);
  const words = letter.text.slice(found.start, found.end);
  if (mayBeStiff.test(words) && stiff.test(words))
    return {
      start: found.start,
      end: found.end,
      message: "It greets nobody. Use the name of the person who spoke with you.",
      ...suggestion,
    };
  if (found.nameless && (reader || isThanks(situation.kind)))
    return {
      start: found.start,
      end: found.end,
      message: "It greets nobody by name.",
      ...suggestion,
    };
  return reader ? tone(letter, reader) : undefined;
}

function missing(letter: Letter, situation: Situation, suggestion: object): Hit | undefined {
  const { kind } = situation;
  const first = letter.sentences[0];
  const mail = !kind.startsWith("linkedin") && kind !== "handwritten-note" && kind !== "unknown";
  if (!first || !mail || !letter.english || letter.sentences.length < 3) return undefined;
  if (isPart(letter, situation)) return undefined;
  return { ...first, message: "There is no greeting.", ...suggestion };
}

/** Sentences without greeting and close, of which nothing more is known: the letter around them has both. */
function isPart({ draft, close, signature }: Letter, { context }: Situation): boolean {
  return draft.bodyStart === 0 && !draft.whole && !context.file && !close && !signature;
}

/** Dr. Chen stays Dr. Chen; Dana stays Dana. */
function tone(letter: Letter, reader: Person): Hit | undefined {
  const one = letter.salutation?.greeted[0];
  const call = reader.salutation;
  if (!one || call === undefined) return undefined;
  const place = { start: one.start, end: one.end, suggestion: call };
  if (titled.test(call) && one.title === undefined && !greetsInFull(one.name, reader))
    return { ...place, message: `In the interview it was ${call}.` };
  const given = partsOf(reader.name)[0];
  if (
    one.title !== undefined &&
    !titled.test(call) &&
    given &&
    formsOf(given.folded).has(partsOf(call)[0]?.folded ?? "")
  )
    return { ...place, message: `In the interview it was ${call}; this is stiffer.` };
  return undefined;
}

function greetsInFull(name: string, reader: Person): boolean {
  return (
    partsOf(name).length > 1 &&
    partsOf(name).length === partsOf(reader.name).length &&
    !titled.test(reader.salutation ?? "")
  );
}
