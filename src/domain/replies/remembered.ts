import { fold } from "./date-words.ts";
import type { Classification, IncomingClass } from "./types.ts";

/** What the person once said that a mail means. */
export interface Correction {
  sender: string;
  text: string;
  said: IncomingClass;
}

/**
 * A mail much like one that the person has spoken about means what they said then. Systems write the same letter to everybody, so most of
 * the words must be the same; from the same sender, half of them.
 */
export function remembered(
  judged: Classification,
  mail: { sender: string; text: string },
  corrections: readonly Correction[],
): Classification {
  if (judged.class === "bounce" || judged.class === "out-of-office") return judged;
  const words = piecesOf(mail.text);
  const alike = corrections
    .map((one) => ({ one, share: sharedBy(words, piecesOf(one.text)) }))
    .filter(({ one, share }) => share >= (isSame(one.sender, mail.sender) ? 0.5 : 0.75))
    .toSorted((a, b) => b.share - a.share)[0]?.one;
  if (!alike) return judged;
  const says = alike.text.slice(0, 200);
  return {
    ...judged,
    class: alike.said,
    confidence: "high",
    evidence: [{ what: alike.said, where: "what you said of a mail like it", says }],
  };
}

function isSame(one: string, other: string): boolean {
  return one !== "" && one.toLowerCase() === other.toLowerCase();
}

/** Three words after one another at a time; of a shorter text its words. Numbers and capitals make no difference. */
function piecesOf(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, 20_000)).match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return new Set(words.length > 0 ? [words.join(" ")] : []);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** From 0 for nothing in common to 1 for the same (Jaccard). */
function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((piece) => other.has(piece)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
