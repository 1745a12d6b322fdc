import type { ReviewRule } from "../rule.ts";

/** More exclamation marks than one letter bears. Runs count as what they are. */
export const exclamation: ReviewRule = {
  name: "exclamation",
  severity: "warning",
  because: ["AI-4"],
  weight: 1,
  needs: [],
  *check(letter, { policy }) {
    const most = policy.values["AI-4"].most;
    const subject = letter.draft.subject?.match(/!/g)?.length ?? 0;
    const all = [...letter.prose.matchAll(/!+|\?!+|!+\?/g)];
    const own = all.reduce((sum, [marks]) => sum + marks.replaceAll("?", "").length, 0);
    let seen = subject;
    for (const { 0: marks, index } of all) {
      seen += marks.replaceAll("?", "").length;
      if (seen <= most) continue;
      return yield {
        start: index,
        end: index + marks.length,
        message: `More than ${most === 1 ? "one exclamation mark" : `${most} exclamation marks`}. A full stop sounds surer.`,
        suggestion: ".",
        // A glad subject and a glad letter are read apart.
        ...(own <= most && subject <= most && { severity: "info" as const }),
      };
    }
    if (subject > most && letter.subjectAt)
      yield {
        ...letter.subjectAt,
        message: "Exclamation marks in the subject look like advertising.",
        suggestion: letter.draft.subject?.replace(/!+/g, "") ?? "",
      };
  },
  examples: {
    bad: [
      "Thank you! I had a great time!",
      "Thank you so much!!",
      "Hi Tom!\n\nThanks for today!",
      "What a team!!! I loved it.",
      "Subject: Thank you!\n\nSee you soon!",
    ],
    good: [
      "Thank you! I had a great time.",
      "Thank you. See you soon.",
      "I like Yahoo! and its history.",
      "Is there more? I would like to know.",
      "Thank you.\n\n> Hello!\n> Great!!",
    ],
  },
};
