import { meaningSearchFor, searchFor, type Meant } from "../gist/meanings.ts";
import { faintMeanings, loftyMeanings, stockMeanings } from "../meanings/robotic.ts";
import type { Letter } from "../letter/letter.ts";
import type { Hit, ReviewRule } from "../rule.ts";

const searchStock = searchFor(stockMeanings);
const searchLofty = searchFor(loftyMeanings);
const searchFaint = meaningSearchFor(faintMeanings);

/** Phrases from the machine's stock. One of these is enough; a lofty turn counts beside another, and faint ones from the third on. */
export const robotic: ReviewRule = {
  name: "robotic",
  severity: "warning",
  because: ["AI-3"],
  weight: 1,
  needs: ["english"],
  *check(letter) {
    const stock = searchStock(letter);
    const lofty = searchLofty(letter).filter((hit) => !besideOneOf(stock, hit, letter));
    const faint = firstOfEach(searchFaint(letter));
    const count = stock.length + lofty.length + faint.length;
    yield* stock;
    if (stock.length > 0 || lofty.length > 1 || count > 2) yield* lofty;
    else yield* lofty.map((hit) => ({ ...hit, severity: "info" as const }));
    if (count < 3) return;
    for (const { start, end } of faint) yield { start, end, message: faintMeanings.say };
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

/** Of one sentence it is said once. */
function besideOneOf(hits: readonly Hit[], { start }: Hit, { sentences }: Letter): boolean {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return hits.some((one) => sentence && sentence.start <= one.start && one.start < sentence.end);
}

function firstOfEach(all: readonly Meant[]): Meant[] {
  return all.filter((one, at) => all.findIndex(({ row }) => row === one.row) === at);
}
