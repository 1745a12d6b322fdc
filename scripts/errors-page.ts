import { failures } from "#ports/errors.ts";
import { sourcesIn } from "./sources.ts";

/** docs/errors.md: the failures that the world can cause and the problems that a person can mend. */
export function errorsPage(root: string): string {
  return `# Errors

Afterword tells apart what you can mend (problems), what the world refused (failures) and its own mistakes (bugs, which end the command
with code 70 and a report). This page is written by \`npm run generate\`.

## Exit codes

| code | meaning |
| ---- | ------- |
| 0 | done; for \`check\`: no finding of level error |
| 1 | \`check\` found an error; \`compose\` needs your own words first |
| 2 | the input or the command cannot be used, and it says what, where and what would be right |
${exitRows()}

## Failures

| code | what it says | exit | trying again helps |
| ---- | ------------ | ---- | ------------------ |
${failureRows()}

## Problems

All problems of an input are told at once, each with its place. Nothing is stored while there is one.

| code | found by |
| ---- | -------- |
${problemRows(root)}
`;
}

function exitRows(): string {
  const byExit = Map.groupBy(Object.values(failures), ({ exit }) => exit);
  const rows = [...byExit].filter(([exit]) => exit > 2).sort(([a], [b]) => a - b);
  return rows
    .map(([exit, list]) => `| ${exit} | ${list.map(({ say }) => say).join(" ")} |`)
    .join("\n");
}

function failureRows(): string {
  return Object.entries(failures)
    .map(
      ([code, { say, exit, again }]) =>
        `| \`${code}\` | ${say} | ${exit} | ${again ? "yes" : "no"} |`,
    )
    .join("\n");
}

function problemRows(root: string): string {
  const found = sourcesIn(root).flatMap(({ path, text }) =>
    [...text.matchAll(/\bcode: "([a-z-]+)"/g)].map(([, code]) => ({ code, path })),
  );
  const byCode = Map.groupBy(found, ({ code }) => code ?? "");
  const rows = [...byCode].sort(([a], [b]) => a.localeCompare(b));
  return rows
    .map(
      ([code, uses]) =>
        `| \`${code}\` | ${[...new Set(uses.map(({ path }) => `\`${path}\``))].join(", ")} |`,
    )
    .join("\n");
}
