import { reviewRules } from "#domain/review/rules.ts";
import type { Example, ReviewRule } from "#domain/review/rule.ts";

const shown = 3;

/** docs/review.md: every rule of the review, what it rests on, and letters that have it and come near it. */
export function reviewPage(): string {
  return `# What the review looks for

Each rule has a name that scripts can rely on, a severity that a profile can change (\`"review": { "robotic": "off" }\`), and the rows of [policy.md](policy.md) that it
rests on. This page is written by \`npm run generate\`.

${reviewRules.map(section).join("\n\n")}
`;
}

function section(rule: ReviewRule): string {
  const needs = rule.needs.filter((need) => need !== "english");
  return [
    `## ${rule.name}`,
    `${rule.severity}; rests on ${rule.because.join(", ")}${needs.length > 0 ? `; looks only where these are known: ${needs.join(", ")}` : ""}.`,
    `Found:\n\n${list(rule.examples.bad)}`,
    `Left alone:\n\n${list(rule.examples.good)}`,
  ].join("\n\n");
}

function list(examples: readonly Example[]): string {
  return examples
    .slice(0, shown)
    .map((one) => `- ${quoted(one)}`)
    .join("\n");
}

function quoted(example: Example): string {
  const { text, kind, step } =
    typeof example === "string" ? { text: example, kind: undefined, step: undefined } : example;
  const line = text.replace(/\s+/g, " ").trim().slice(0, 160);
  const purpose = step ?? kind;
  return `\`${line.replaceAll("`", "'")}\`${purpose === undefined ? "" : ` (${purpose})`}`;
}
