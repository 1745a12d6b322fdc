import { profiles } from "#domain/policy/profiles.ts";
import type { Rule } from "#domain/policy/rule.ts";
import { rules } from "#domain/policy/rules.ts";
import { sourcesIn, type Source } from "./sources.ts";

const introduction = `# What Afterword rests on

Five guides on interview follow-up, G0 to G4, say when to write, to whom, how long, and when to stop. Each line of theirs is a row
here, and a file in \`src/domain/policy/rules\`. What holds is the value of the \`balanced\` profile; the profiles \`g0\` to \`g4\` follow one
guide each. Every step of a plan and every finding of a review names the rows that it rests on; \`afterword why STEP\` shows them.

This page is written by \`npm run generate\`.
`;

/** docs/policy.md: every row with its guides, its value in each profile, where it shows and which code uses it. */
export function policyPage(root: string): string {
  const sources = sourcesIn(root).filter(({ path }) => !path.startsWith("src/domain/policy/"));
  const rows: Rule[] = Object.values(rules);
  const sections = Map.groupBy(rows, ({ section }) => section);
  const parts = [...sections].map(([section, members]) =>
    [`## ${section}\n`, ...members.map((rule) => rowText(rule, sources))].join("\n"),
  );
  return [introduction, ...parts].join("\n");
}

function rowText(rule: Rule, sources: Source[]): string {
  const lines = [
    `### ${rule.id}\n`,
    `${rule.title}.\n`,
    `- Asked for by: ${rule.guides.join(", ")}${rule.aside ? ` (${rule.aside})` : ""}`,
    `- Holds: ${rule.standing}`,
    `- Values: ${valuesText(rule.value)}`,
    ...overrideLines(rule.id),
    `- Shows in: ${rule.shows.join(", ")}`,
    `- Used in: ${usesText(rule.id, sources)}`,
    `- Checked on: ${rule.checkedOn}`,
  ];
  return `${lines.join("\n")}\n`;
}

function valuesText(value: Rule["value"]): string {
  const entries = Object.entries(value);
  if (entries.length === 0) return "none";
  return entries.map(([name, each]) => `\`${name}\` ${plainText(each)}`).join(", ");
}

function plainText(value: unknown): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (Array.isArray(value)) return isRange(value) ? value.join("–") : value.join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const inner = Object.entries(value).map(([name, each]) => `${name} ${plainText(each)}`);
  return `(${inner.join(", ")})`;
}

function isRange(value: readonly unknown[]): boolean {
  return value.length === 2 && value.every((each) => typeof each === "number");
}

function overrideLines(id: string): string[] {
  return Object.entries(profiles).flatMap(([profile, overrides]) => {
    const changed: unknown = Object.entries(overrides).find(([rule]) => rule === id)?.[1];
    return changed ? [`- In \`${profile}\`: ${valuesText(changed as Rule["value"])}`] : [];
  });
}

function usesText(id: string, sources: Source[]): string {
  const name = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
  const users = sources.filter(({ text }) => name.test(text));
  return users.length === 0 ? "nothing yet" : users.map(({ path }) => `\`${path}\``).join(", ");
}
