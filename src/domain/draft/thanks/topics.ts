import { namedThing } from "../notes/named-thing.ts";
import type { Situation } from "../situation.ts";
import { notesOf } from "./notes-of.ts";
import { isCertainlyGood } from "./second.ts";

interface Topic {
  np: string;
  path: string;
}

/** A colleague's point as a thing: a noun phrase or an activity, without "you" and "your". */
export function topicOf(
  situation: Situation,
  personId: string,
  told?: ReadonlySet<string>,
): Topic | undefined {
  const { readings } = notesOf(situation, situation.roundIndex, personId);
  // A thing is sooner told to others than what somebody does.
  for (const reading of readings.toSorted((a, b) => (a.np ? 0 : 1) - (b.np ? 0 : 1))) {
    if (reading.figure || reading.loose || told?.has(reading.path) === false) continue;
    const np = (reading.gerund ?? reading.np)?.split(/[,:(]/)[0]?.trim();
    if (np && isTopic(np) && reading.weight > 0) return { np, path: reading.path };
  }
  return undefined;
}

/** Whether anybody may hear of it: no "you" in it, no figure, and a thing rather than a span of time. */
function isTopic(np: string): boolean {
  return (
    !/\b(?:you|your|yours|yourself|I|my|me)\b/i.test(np) &&
    !/\d|\p{L}ing not\b/u.test(np) &&
    np.split(" ").length <= 10 &&
    !/^(?:the |a |an )?(?:\w+ )?(?:minutes|hours|days|weeks|months|years|percent|things?)$/i.test(
      np,
    )
  );
}

/** The things that the talk with a person was about, by their names alone: "the jam jars", "the Friday round". */
export function thingsOf(situation: Situation, personId: string): Topic[] {
  const { readings } = notesOf(situation, situation.roundIndex, personId);
  return readings
    .filter(isCertainlyGood)
    .flatMap(({ np, that, plain, figure, loose, weight, path }) => {
      if (figure || weight <= 0) return [];
      if (loose) return headOf(plain ?? "").map((one) => ({ np: one, path }));
      const name = np ? np.split(/[,:(]/)[0]?.trim() : that && namedThing(that);
      return name &&
        isTopic(name) &&
        !judged.test(name) &&
        !/^(?:\p{L}+ )?\p{L}+ing\b(?! \p{L}+s?$)/u.test(name)
        ? [{ np: name, path }]
        : [];
    });
}

/** "the worst lesson": a word that judges is nothing to call a talk by. */
const judged =
  /^(?:the |your |an? )?(?:worst|best|bad|good|poor|weak|weakest|difficult|hard|hardest|ugly|failed|wrong|dirty|silly|stupid|lost|dead|slow|broken|biggest|great|terrible|awful|lazy|rude|late|old|messy)\b/i;

/** "the yeast bank, 40 strains, you name each of them" → "the yeast bank" */
function headOf(loose: string): string[] {
  return (
    /^the \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){1,2}(?=[,:(])/iu
      .exec(loose)?.[0]
      .replace(/^The/, "the")
      .split("\n") ?? []
  );
}
