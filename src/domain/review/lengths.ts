import { isChase, isThanks, type Situation } from "./situation.ts";

export interface Lengths {
  /** Least and most. */
  sentences?: readonly [number, number];
  words?: number;
}

/** Words that a check-in and every other message bear; the rule table gives numbers for thanks only and asks the rest to be short. */
const chaseWords = 120;
const otherWords = 250;

/** How long this message may be: thanks by stage (THANK-5), a check-in short (CHECK-3). */
export function lengthsFor({ kind, interview, policy }: Situation): Lengths {
  if (isChase(kind)) return { words: chaseWords };
  if (!isThanks(kind)) return { words: otherWords };
  const { sentences, mostWords } = policy.values["THANK-5"];
  if (interview) {
    const range = sentences[interview.stage];
    return {
      words: mostWords,
      sentences: kind === "thank-you" ? range : [Math.min(2, range[0]), range[1] + 2],
    };
  }
  const all = Object.values(sentences);
  return {
    words: mostWords,
    sentences: [Math.min(...all.map(([least]) => least)), Math.max(...all.map(([, most]) => most))],
  };
}
