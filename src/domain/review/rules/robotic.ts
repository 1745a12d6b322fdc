import { enterPattern } from "../necessary.ts";
import { onDemand, pattern, searchFor, sets } from "../phrase.ts";
import { strong, weak } from "../phrases/robotic.ts";
import type { Letter } from "../letter/letter.ts";
import type { Hit, ReviewRule } from "../rule.ts";

const search = searchFor(strong);
const faint = weak.map((find) => ({
  find: onDemand(() => new RegExp(pattern(find))),
  number: enterPattern(find, sets),
}));

/** Phrases from the machine's stock. A strong one is enough; faint ones count from the third on, or beside a strong one. */
export const robotic: ReviewRule = {
  name: "robotic",
  severity: "warning",
  because: ["AI-3"],
  weight: 1,
  needs: ["english"],
  *check(letter) {
    const loud = search(letter);
    yield* loud;
    const soft = faint.flatMap(({ find, number }) => firstOf(letter, find, number));
    if (soft.length + loud.length >= 3) yield* soft;
  },
  examples: {
    bad: [
      "I hope this email finds you well.",
      "I would love to delve into your roadmap.",
      "Your culture is a testament to your leadership.",
      "I look forward to leveraging my skills for you.",
      "Our conversation reinforced my belief in your mission.",
      "I am writing to express my sincere gratitude.",
      "It was an insightful conversation with a dynamic team, and I would make a meaningful contribution.",
      "My experience aligns perfectly with your needs.",
    ],
    good: [
      "I hope you are well.",
      "Please do not hesitate to call.",
      "I liked the robust little pump.",
      "We used leverage to lift the switchboard.",
      "The landscape round the site is lovely.",
      "Thank you for an insightful conversation.",
      "I hope this helps.",
    ],
  },
};

function firstOf({ passages }: Letter, find: () => RegExp, number: number): Hit[] {
  for (const { start, text, phrases } of passages) {
    const match = phrases.includes(number) ? find().exec(text) : null;
    if (match) {
      const at = start + match.index;
      return [{ start: at, end: at + match[0].length, message: strong.say }];
    }
  }
  return [];
}
