import { meaningSearchFor, searchFor, type Meant } from "../gist/meanings.ts";
import { faintMeanings, roboticMeanings } from "../meanings/robotic.ts";
import type { ReviewRule } from "../rule.ts";

const search = searchFor(roboticMeanings);
const searchFaint = meaningSearchFor(faintMeanings);

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
    const soft = firstOfEach(searchFaint(letter));
    if (soft.length + loud.length < 3) return;
    for (const { start, end } of soft) yield { start, end, message: faintMeanings.say };
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

function firstOfEach(all: readonly Meant[]): Meant[] {
  return all.filter((one, at) => all.findIndex(({ row }) => row === one.row) === at);
}
