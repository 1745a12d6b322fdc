import { existsSync, readFileSync, writeFileSync } from "node:fs";

const heads = {
  accuracy: `# Accuracy

What is read and found rightly, counted on labelled texts. Each section is written by the script that it names.`,
  performance: `# Performance

Each section is written by the script that it names, beside the peer or the limit that was measured in the same run. Trust the ratios, not the milliseconds.`,
};

export type Page = keyof typeof heads;

/** Writes one section of docs/accuracy.md or docs/performance.md and leaves the others as they are; sections stand in the order of their titles. */
export function writeSection(page: Page, title: string, body: string): void {
  const file = new URL(`../docs/${page}.md`, import.meta.url);
  const [, ...old] = existsSync(file) ? readFileSync(file, "utf8").split(/^## /mu) : [];
  const others = old.filter((section) => section.split("\n", 1)[0] !== title);
  const sections = [...others, `${title}\n\n${body}`].map((section) => `## ${section.trim()}`);
  writeFileSync(file, `${[heads[page], ...sections.sort()].join("\n\n")}\n`);
  console.log(`## ${title}\n\n${body}`);
}

/** A table in Markdown, its columns padded as the formatter would. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
