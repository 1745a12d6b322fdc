import { rightSpelling } from "../phrases/misspellings.ts";
import type { Word } from "../letter/words.ts";
import type { Hit, ReviewRule } from "../rule.ts";

/** Words that are often misspelt. What is not on the list is left to the proofreading library. */
export const spelling: ReviewRule = {
  name: "spelling",
  severity: "warning",
  because: ["THANK-13", "AI-1"],
  weight: 1,
  needs: ["english"],
  check(letter) {
    const hits: Hit[] = [];
    for (const word of letter.words) {
      const { right } = (word.spelling.misspelt ??= { right: rightSpelling(word.folded) });
      if (right !== undefined) hits.push(hitOf(word, right));
    }
    return hits;
  },
  examples: {
    bad: [
      "I recieved the slides.",
      "It was a great oppurtunity.",
      "I would definately come again.",
      "Tommorow suits me.",
      "Your enviroment is calm.",
      "Thankyou for the tea.",
    ],
    good: [
      "I received the slides.",
      "Your programme in the harbour is good.",
      "Your program in the harbor is good.",
      "Oluwaseun told me about the lidar.",
      "The judgement of the vet counts.",
      "I would definitely come again.",
    ],
  },
};

function hitOf({ start, end, text }: Word, right: string): Hit {
  return {
    start,
    end,
    message: `“${text}” is misspelt.`,
    suggestion: /^\p{Lu}/u.test(text) ? right.charAt(0).toUpperCase() + right.slice(1) : right,
  };
}
