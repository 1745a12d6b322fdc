export interface Command {
  name: string;
  summary: string;
  example: string;
}

/** docs/commands.md: one line of purpose and one example for each command. */
export function commandsPage(commands: readonly Command[]): string {
  const parts = commands.map(
    ({ name, summary, example }) =>
      `## afterword ${name}\n\n${asSentence(summary)}\n\n\`\`\`sh\n${example}\n\`\`\`\n`,
  );
  return [
    "# Commands\n\nEvery command takes `--json` and `--help`. This page is written by `npm run generate`.\n",
    ...parts,
  ].join("\n");
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? "" : "."}`;
}
