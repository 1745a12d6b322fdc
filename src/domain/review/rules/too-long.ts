import { lengthsFor } from "../lengths.ts";
import type { Hit, ReviewRule } from "../rule.ts";

const mostWordsInSentence = 50;
const connectCharacters = 300;
const long = "We talked about the way the rota is kept and who signs for it. ";

/** More than this kind of message bears: sentences and words by stage, one breathless sentence, LinkedIn's 300 characters. */
export const tooLong: ReviewRule = {
  name: "too-long",
  severity: "warning",
  because: ["THANK-5", "CHECK-3"],
  weight: 1,
  needs: [],
  *check(letter, situation) {
    const limits = lengthsFor(situation);
    const count = letter.sentences.length;
    const body = letter.body.end - (letter.sentences[0]?.start ?? letter.body.start);
    if (situation.kind === "linkedin-connect" && body > connectCharacters)
      yield* at(
        letter.sentences[0],
        `LinkedIn cuts an invitation at ${connectCharacters} characters; this has ${body}.`,
      );
    else if (limits.words !== undefined && letter.words.length > limits.words)
      yield* at(
        letter.sentences.findLast(
          (span) =>
            letter.words.filter((word) => word.start < span.start).length <= (limits.words ?? 0),
        ),
        `${letter.words.length} words; ${limits.words} are enough here.`,
      );
    else if (limits.sentences && count > limits.sentences[1])
      yield* at(
        letter.sentences[limits.sentences[1]],
        `${count} sentences; ${limits.sentences[1]} are enough here.`,
      );
    for (const [at, { length }] of letter.bySentence.entries())
      if (length > mostWordsInSentence)
        yield {
          ...letter.sentences[at]!,
          message: `A sentence of ${length} words. Make two of it.`,
        };
  },
  examples: {
    bad: [
      { text: `Hi Priya,\n\nThank you. ${long.repeat(8)}`, step: "thank-you:r1:priya" },
      { text: long.repeat(14), kind: "thank-you" },
      { text: long.repeat(12), kind: "check-in" },
      { text: long.repeat(6), kind: "linkedin-connect" },
      {
        text: `Thank you for the talk ${"and for the tour and the tea ".repeat(8)}today.`,
        kind: "thank-you",
      },
    ],
    good: [
      { text: `Hi Priya,\n\nThank you. ${long.repeat(5)}`, step: "thank-you:r1:priya" },
      { text: "Hi Dana,\n\nI enjoyed our talk. Is there an updated timeline?", kind: "check-in" },
      {
        text: "It was good to meet you on Monday. I would be glad to connect.",
        kind: "linkedin-connect",
      },
      {
        text: "Dear Dr. Chen,\n\nThank you for your time, Prof. Lee's example incl. Mr. J. Poole's chart, etc. I enjoyed it.",
        step: "thank-you:r1:chen",
      },
      { text: "Hi Rosa,\n\nHere is the paper, as promised.", kind: "promised-material" },
      { text: `Thanks.\n\n> ${long.repeat(20)}`, kind: "thank-you" },
    ],
  },
};

function* at(span: { start: number; end: number } | undefined, message: string): Iterable<Hit> {
  if (span) yield { ...span, message };
}
