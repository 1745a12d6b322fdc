import type { Hit, ReviewRule } from "../rule.ts";
import { once } from "../remember.ts";
import { brackets, bareNames, textBrackets, type Gap } from "../phrases/placeholders.ts";

const every = once((): readonly Gap[] => [
  ...[...brackets(), ...textBrackets()].map((pattern) => ({ pattern: () => pattern })),
  ...bareNames,
]);

/** A gap in a template that nobody filled. Looks at subject, body and signature. */
export const placeholder: ReviewRule = {
  name: "placeholder",
  severity: "error",
  because: ["THANK-16", "THANK-13"],
  weight: 10,
  needs: [],
  *check(letter) {
    const own = letter.quoted.reduce(
      (text, span) =>
        text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end),
      letter.text,
    );
    const taken: Hit[] = [];
    const marked = /[[{<«$%@#_(*]/.test(own);
    for (const { pattern, hint } of marked ? every() : bareNames) {
      if (hint && !hint.test(own)) continue;
      for (const match of own.matchAll(pattern())) {
        const found = match[1] ?? match[0];
        const start = match.index + match[0].indexOf(found);
        const hit = {
          start,
          end: start + found.length,
          message: `“${shown(found)}” is a gap in a template. Fill it in or take it out.`,
        };
        if (found.trim() === "" || taken.some((one) => one.start < hit.end && hit.start < one.end))
          continue;
        taken.push(hit);
        yield hit;
      }
    }
  },
  examples: {
    bad: [
      "Hi [Name],\n\nThank you for today.",
      "Dear {{first_name}},\n\nThank you.",
      "I liked what <Company> does.",
      "I have XX years of experience.",
      "We spoke about ____ for a while.",
      "Best regards,\nYour Name",
      "Thank you for the ${role} interview.",
      "Dear Mr. Last Name,\n\nThank you.",
      "We talked about (insert topic here).",
      "I would love to work at ABC Company.",
      "TODO: say something about the rollout",
      "Dear %FIRST_NAME%,\n\nThank you.",
    ],
    good: [
      "See the note [1] at the end.",
      "My address is <maya@example.org>.",
      "The XXL crane on your site impressed me.",
      "I learned the alphabet at ABC Nursery.",
      "You quoted the survey: “[we] never had a plan”.",
      "Best regards,\nMaya",
      "The slides are at [the talk page](https://talks.example/caches).",
      "The template engine that your team wrote in a week impressed me.",
    ],
  },
};

function shown(found: string): string {
  const line = found.replace(/\s+/g, " ");
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
