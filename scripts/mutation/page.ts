import type { Mutant } from "./instrument.ts";
import { reasons } from "./reasons.ts";

const introduction = `# Faults that no test notices

\`node scripts/node26.js scripts/mutate.ts\` puts small faults into the planner (\`src/domain/plan\`), one at a time: another comparison, another
number, another name, a condition that always or never holds, a list without its filter or its order. Sentences for a person are left alone.
Each fault is tried by the golden stories and unit tests that reach it; the properties are not run. What survives stands here with the reason
why no test is missing, or under "Without a reason yet".

This page is written by the script when it tries all files.
`;

/** docs/mutation.md: the score, and every survivor under its reason. */
export function mutationPage(score: string, survivors: readonly Mutant[], room: string): string {
  const told = survivors.map((mutant) => ({ text: write(mutant, room), why: whyOf(mutant, room) }));
  const groups = Map.groupBy(told, ({ why }) => why);
  const parts = [...reasons.map(({ why }) => why), undefined].flatMap((why) => {
    const members = groups.get(why) ?? [];
    if (members.length === 0) return [];
    const title = `## ${why ?? "Without a reason yet"} (${members.length})`;
    return [`${title}\n\n${members.map(({ text }) => `- ${text}`).join("\n")}\n`];
  });
  return [introduction, `${score}\n`, ...parts].join("\n");
}

/** One survivor: where, what stands there, and what could stand there instead. */
export function write({ file, line, what, code }: Mutant, room: string): string {
  return `${file.slice(room.length + 1)}:${line}: ${what}: \`${code.replaceAll("`", "'")}\``;
}

function whyOf({ file: path, what, code }: Mutant, room: string): string | undefined {
  const name = path.slice(room.length + 1);
  const found = reasons.find(({ survivors }) =>
    survivors.some(
      ([file, fault, piece]) => file === name && fault.test(what) && code.includes(piece),
    ),
  );
  return found?.why;
}
