import type { Letter } from "../letter/letter.ts";
import type { ReviewRule } from "../rule.ts";
import { isThanks, type Situation } from "../situation.ts";
import { concreteness } from "../specifics.ts";

/** What most letters end with. To compile all of `forward` takes longer than to read the letter. */
const usual = /\b(?:look(?:ing)? forward|hope|glad|happy|let me know)\b/;
const forward =
  /(?<!\w)(?:look(?:ing)? forward|hop(?:e|ing)|glad(?:ly)?|happ(?:y|ily)|delighted|pleased|let me know|if you|if there|(?:would|will|should|shall|\w+'(?:d|ll)) (?:\w+ )?(?:love|like|welcome|enjoy|be|mean|start|want|do|choose|ask|invalidate)|keen|eager|see you|next|reach|excited|interest(?:s|ed)?|soon|stay in touch|(?:talk|speak) later|(?<!(?:enjoy|like|love|appreciat)(?:d|ed) )hear(?:ing)?|(?:could|may|shall|can) i|join|invite|enjoy|start|good luck|all the best|wish|consideration|welcome|await|any time|anytime|free (?:for|on|any|to)|available|disposal|whenever|here i am|around (?:all|this|next)|ready (?:for|to|when)|i can (?:come|start|be)|another go|shout|at your service|(?:ring|call|write) (?:me )?any|working with|work with|again|curious)(?!\w)/;

/** As many words as the longest of `signedInLine`. */
const fewWords = /^\S+(?: \S+){0,6}$/;
/** "Warmly, Leo", at the end of a note of one paragraph. */
const signedInLine =
  /^(?:\p{L}+(?: \p{L}+){0,3}, )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** A thank-you that stops without a word ahead, or without a name. */
export const noClose: ReviewRule = {
  name: "no-close",
  severity: "warning",
  because: ["THANK-4", "THANK-12"],
  weight: 1,
  needs: ["english"],
  *check(letter, situation) {
    const last = letter.sentences.at(-1);
    if (!last || !isThanks(situation.kind)) return;
    const ended = letter.text.slice(last.start, last.end).trim();
    const signed = fewWords.test(ended) && signedInLine.test(ended);
    const ending = letter.prose.slice(
      letter.sentences.at(signed ? -3 : -2)?.start ?? last.start,
      Math.max(last.end, letter.close?.end ?? 0),
    );
    if (!usual.test(ending) && !forward.test(ending))
      yield {
        ...last,
        ...((signed || letter.signature || letter.close) &&
          isRich(letter, situation) && { severity: "info" }),
        message: "It stops without looking ahead. End with what you would be glad to do next.",
        suggestion: "I would be glad to hear more about it.",
      };
    else if (!signed && isUnsigned(letter))
      yield {
        ...last,
        ...(isShortMessage(letter, situation) && { severity: "info" }),
        message: "Nobody has signed it. End with your name.",
        suggestion: situation.context.file?.me.name ?? "Kind regards, and your name",
      };
  },
  examples: {
    bad: [
      {
        text: "Hi Rosa,\n\nThank you for today. The help desk move stayed with me.\n\nBest,\nNoor",
        kind: "thank-you",
      },
      {
        text: "Hi Rosa,\n\nThank you for today. You showed me the ward. It has two floors.\n\nBest,\nNoor",
        kind: "thank-you",
      },
      {
        text: "Hi Rosa,\n\nThank you for today. I look forward to hearing more.",
        kind: "thank-you",
      },
      {
        text: "Dear Ms. Quinn,\n\nThank you for the tour. The loom was impressive.\n\nKind regards,\nNoor",
        kind: "thank-you",
      },
      {
        text: "Hi Rosa,\n\nThank you for the call. Your van fleet was a surprise.\n\nCheers,\nNoor",
        kind: "thank-you",
      },
    ],
    good: [
      {
        text: "Hi Rosa,\n\nThank you for today. I would be glad to tell you how we did it.\n\nBest,\nNoor",
        kind: "thank-you",
      },
      {
        text: "Hi Rosa,\n\nThank you for today. I look forward to hearing more.\n\nNoor",
        kind: "thank-you",
      },
      {
        text: "Hi Rosa,\n\nThank you for today. Please let me know if you need anything else.\n\nKind regards,\nNoor",
        kind: "thank-you",
      },
      {
        text: "Hi Rosa,\n\nThank you for today. See you on Friday.\n\nCheers,\nNoor",
        kind: "thank-you",
      },
      { text: "Hi Rosa,\n\nHere is the paper.", kind: "promised-material" },
      {
        text: "Hi Rosa,\n\nThank you for today. I hope to work with you.\n\nWith best wishes,\nNoor Haddad",
        kind: "thank-you",
      },
    ],
  },
};

/** Whether a sentence of it could only have been written after this conversation: such a note is whole without a look ahead. */
function isRich(letter: Letter, { context }: Situation): boolean {
  return concreteness(letter, context.file).best >= 3;
}

/** One paragraph behind a greeting, of unknown channel: a network shows who wrote it. */
function isShortMessage(letter: Letter, { guessed }: Situation): boolean {
  const { start, end } = letter.body;
  return guessed && !letter.draft.subject && !letter.text.slice(start, end).trim().includes("\n");
}

function isUnsigned(letter: Letter): boolean {
  return (
    letter.salutation !== undefined && letter.close === undefined && letter.signature === undefined
  );
}
