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
    let seen = subject;
    for (const match of letter.prose.matchAll(/!+|\?!+|!+\?/g)) {
      seen += match[0].replaceAll("?", "").length;
      if (seen <= most) continue;
      return yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `More than ${most === 1 ? "one exclamation mark" : `${most} exclamation marks`}. A full stop sounds surer.`,
        suggestion: ".",
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
