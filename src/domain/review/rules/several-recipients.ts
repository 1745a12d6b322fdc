import type { Letter } from "../letter/letter.ts";
import type { Span } from "../letter/sentences.ts";
import { expressionOf } from "../pattern.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import { isThanks, type Situation } from "../situation.ts";

const copies = expressionOf(
  "(?:copying|copied|cc(?:'ing|ing|'d|ed)|cc:|looping|looped) (?:in )?(?:(?!you |me |it |this |that |a |from )[a-z]+ (?:here|in|on)|{gap}(?:to this|on this|your (?:boss|manager|supervisor|ceo|director|colleagues?|team|hr)|the (?:hiring manager|rest|others|panel|ceo|director)|hr|everyone))|cc (?:mr|mrs|ms|dr|prof)|(?:put|putting) (?:(?:mr|mrs|ms|dr|prof)\\. )?{gap}(?:(?:mr|mrs|ms|dr|prof)\\. {gap})?in (?:copy|cc)|(?:adding|added|add) {gap}(?:to this (?:e-?mail|message|thread)|to cc|in cc|in copy)",
  "g",
);
/** Quick to look for, and in every letter that copies somebody in. */
const copyHint = /cop(?:y|ied)|cc|loop|put|add/;
const toLine = /^to:.*$/im;
const copyLine = /^b?cc:.*$/im;
const everybody =
  /\b(?:all|everyone|everybody|team(?! lead)|both|folks|panel|committee|principals|ladies|gentlemen|colleagues)\b/i;

/** One letter, one reader: nobody else in To or Cc, and one name in the greeting. */
export const severalRecipients: ReviewRule = {
  name: "several-recipients",
  severity: "error",
  because: ["CHAN-6", "THANK-3"],
  weight: 6,
  needs: [],
  *check(letter, situation) {
    yield* inHeaders(letter);
    yield* inGreeting(letter, situation);
    if (!copyHint.test(letter.prose)) return;
    for (const match of letter.prose.matchAll(copies()))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: "Nobody else is copied in. Write to one person.",
      };
  },
  examples: {
    bad: [
      "To: priya@brightwater.example, tom@brightwater.example\n\nHi Priya,\n\nThank you.",
      "To: priya@brightwater.example\nCc: dana@brightwater.example\n\nHi Priya,\n\nThank you.",
      "Hi Priya and Tom,\n\nThank you for today.",
      "Hi Jake, Jill, and Maria,\n\nThank you all for today.",
      { text: "Dear all,\n\nThank you for today.", kind: "thank-you" },
      "Dear Ms. Raman, dear Dr. Chen,\n\nThank you.",
      "Hi Dana,\n\nI am copying your manager so that nothing gets lost.",
    ],
    good: [
      "To: priya@brightwater.example\n\nHi Priya,\n\nThank you.",
      "Hi Priya,\n\nTom and Søren were kind too.",
      "Dear Dr. Chen,\n\nPlease thank everybody for me.",
      'To: "Raman, Priya" <priya@brightwater.example>\n\nHi Priya,\n\nThank you.',
      "Hi Dana, thank you for the call, and for Tom's notes.",
      "Dear Hiring Manager,\n\nI applied last week.",
      "Hi Ana Maria,\n\nThank you.",
    ],
  },
};

function* inHeaders({ draft, text }: Letter): Iterable<Hit> {
  const head = text.slice(0, draft.bodyStart);
  const names = [draft.to.length > 1 && "to", draft.cc.length > 0 && "cc"].filter(
    (name) => name !== false,
  );
  for (const name of names) {
    const match = (name === "to" ? toLine : copyLine).exec(head);
    const [start, end] = match ? [match.index, match.index + match[0].length] : [0, 0];
    yield {
      start,
      end,
      message:
        name === "to"
          ? "More than one recipient. Write to each person separately."
          : "Somebody is in Cc. Write to one person, and to nobody beside.",
    };
  }
}

function* inGreeting(letter: Letter, { kind }: Situation): Iterable<Hit> {
  const { salutation } = letter;
  if (!salutation) return;
  const several = salutation.greeted.length > 1 || alsoGreeted(letter, salutation);
  const all =
    salutation.nameless && everybody.test(letter.text.slice(salutation.start, salutation.end));
  if (several || (all && (isThanks(kind) || /^to /i.test(salutation.word))))
    yield {
      start: salutation.start,
      end: salutation.end,
      ...(!several && { severity: "warning" as const }),
      message:
        "It greets several people. Each gets a note of their own, with something that they said.",
    };
}

/** "Dear Ms. Raman, dear Dr. Chen". */
function alsoGreeted({ text }: Letter, { end }: Span): boolean {
  return /^\s*(?:and )?dear \p{Lu}/iu.test(text.slice(end, text.indexOf("\n", end)));
}
