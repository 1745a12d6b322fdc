import { join } from "node:path";
import { writeAll, type Written } from "./specimens.ts";

/** One page for each application of our own under test/specimens: its letters as they are composed, each sentence with its source. */
export function lettersPages(root: string): Map<string, string> {
  const all = writeAll(join(root, "test/specimens"));
  const folders = [...new Set(all.map((one) => one.folder))];
  const pages = new Map([["docs/specimens/README.md", index(folders, all)]]);
  for (const folder of folders)
    pages.set(
      `docs/specimens/${folder}.md`,
      page(
        folder,
        all.filter((one) => one.folder === folder),
      ),
    );
  return pages;
}

function index(folders: readonly string[], all: readonly Written[]): string {
  const rows = folders.map((folder) => {
    const mine = all.filter((one) => one.folder === folder);
    const { role, company } = mine[0]!.application.application;
    const asked = mine.filter((one) => one.draft.missing.length > 0).length;
    return `| [${folder}](${folder}.md) | ${role}, ${company} | ${mine.length - asked} | ${asked} |`;
  });
  return `# Specimens

Twelve applications with notes as people write them, and every letter that is composed from them. Made by \`npm run generate\` from the files under
[test/specimens](../../test/specimens); a table under each letter says where each sentence comes from: a place in the file, or \`wording\`. In two places the notes
do not carry a letter, and the program asks.

| application | for | letters | asked |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function page(folder: string, letters: readonly Written[]): string {
  const { role, company } = letters[0]!.application.application;
  const file = `../../test/specimens/${folder}/application.afterword.json`;
  return `# ${role}, ${company}

From [this application](${file}).

${letters.map(section).join("\n")}`;
}

function section({ letter, draft }: Written): string {
  const head = `## ${letter.step}\n\nWritten ${letter.now.slice(0, 16).replace("T", ", ")}.\n`;
  if (draft.missing.length > 0)
    return `${head}\nNothing is composed; the program asks:\n\n${draft.missing.map((one) => `> ${one}`).join("\n>\n")}\n`;
  const subject = draft.subject ? `Subject: ${draft.subject}\n\n` : "";
  const files = draft.attachments.map((name) => `\nAttached: \`${name}\`\n`).join("");
  const rows = draft.parts.map((part) => `| ${part.text} | ${codes(part.from)} |`);
  return `${head}
\`\`\`text
${subject}${draft.body.trim()}
\`\`\`
${files}
| sentence | from |
| --- | --- |
${rows.join("\n")}
`;
}

function codes(from: string): string {
  return from
    .split(", ")
    .map((path) => `\`${path}\``)
    .join(" ");
}
